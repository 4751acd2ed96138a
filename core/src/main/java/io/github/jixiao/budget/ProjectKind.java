package io.github.jixiao.budget;

/** How a report classes a project (项目类别). */
public enum ProjectKind {
    /** A special fund, earmarked by the province or the district (专项资金). */
    SPECIAL_FUND,
    /** Special work of the department (业务工作专项). */
    OPERATION,
    /** Operation and maintenance (运行维护专项). */
    MAINTENANCE,
    /** Any other project (其他项目支出). */
    OTHER
}
