package io.github.jixiao.document.table;

/** What a column, or a cell that stands for one, is for. */
enum Role {
    /** Nothing of the below: an amount or count, told by item and stage. */
    NONE,
    /** Names of the rows. */
    LABEL,
    /** Names of units, one a row. */
    UNIT_NAME,
    /** Names of projects, one a row. */
    PROJECT_NAME,
    /** Numbers of rows, codes of budget classes. */
    CODE,
    /** Money without a stage. */
    AMOUNT,
    /** Rate of execution. */
    RATE,
    WEIGHT,
    SCORE,
    /** Reason for a deviation. */
    REASON,
    REMARK,
    LEVEL1,
    LEVEL2,
    /** Name of an indicator. */
    NAME,
    DIRECTION,
    TARGET,
    /** Unit of target and actual value. */
    MEASURE,
    ACTUAL,
    /** Whether an indicator is a core one. */
    CORE,
    /** A kind of posts or staff (行政、事业), of which only the sum is a figure. */
    STAFF_KIND,
    /** Rise or fall against another year. */
    CHANGE,
    /** What was taken from a budget, beside a column of what was added to it. */
    REDUCTION,
    /** Numbers that are no figures. */
    OTHER,
    /** Money that is no figure. */
    IGNORED,
    EXPECTED,
    OUTCOME,
    /** Heading of the part of a sheet on execution. */
    SECTION,
    OBJECTIVE,
    OBJECTIVE_OUTCOME,
    /** Heading of the split of a sheet's total by kind of revenue. */
    BY_REVENUE,
    /** Heading of the split of a sheet's total by kind of expenditure. */
    BY_EXPENDITURE,
    FRUGALITY,
    /** The name of a level-1 indicator. */
    LEVEL1_NAME,
    /** The name of a level-2 indicator. */
    LEVEL2_NAME,
    /** A name of indicators that forms use on either level. */
    LEVEL_NAME,
    /** A class of expenditure, which is no project. */
    CLASS;

    /** {@return whether a column of this role belongs to the indicators of a score sheet}. */
    boolean ofIndicators() {
        return switch (this) {
            case LEVEL1, LEVEL2, NAME, DIRECTION, TARGET, MEASURE, ACTUAL, CORE -> true;
            default -> false;
        };
    }

    /** {@return whether it is the name of a level of indicators}. */
    boolean isLevel() {
        return this == LEVEL1_NAME || this == LEVEL2_NAME || this == LEVEL_NAME;
    }

    /** {@return whether the cells of such a column hold text}. */
    boolean isText() {
        return switch (this) {
            case LABEL,
                    UNIT_NAME,
                    PROJECT_NAME,
                    REASON,
                    REMARK,
                    LEVEL1,
                    LEVEL2,
                    NAME,
                    DIRECTION,
                    MEASURE,
                    CORE,
                    EXPECTED,
                    OUTCOME -> true;
            default -> false;
        };
    }
}
