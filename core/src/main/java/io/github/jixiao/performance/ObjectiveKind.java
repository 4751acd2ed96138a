package io.github.jixiao.performance;

/** Which money an objective belongs to (绩效目标类别). */
public enum ObjectiveKind {
    /** The whole expenditure of the department (整体支出绩效目标). */
    OVERALL,
    /** The special funds (专项资金绩效目标). */
    SPECIAL_FUND,
    /** The other projects (其他项目支出绩效目标). */
    PROJECT
}
