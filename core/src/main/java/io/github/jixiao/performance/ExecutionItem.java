package io.github.jixiao.performance;

/** What a row on the execution of the budget counts (年度资金总额 and its 其中). */
public enum ExecutionItem {
    /** The expenditure that the sheet is about: of the department or of the project (年度资金总额). */
    TOTAL,
    /** A source of revenue (按收入性质分); the scope says which. */
    REVENUE,
    /** Basic expenditure (按支出性质分: 基本支出). */
    BASIC_EXPENDITURE,
    /** Project expenditure (按支出性质分: 项目支出). */
    PROJECT_EXPENDITURE,
    /** Anything else, such as the carry-over of the year before (上年结转资金); it gives no figure. */
    NO_FIGURE
}
