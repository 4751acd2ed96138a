package io.github.jixiao.document.statement;

/** Whom or what a clause speaks of; each outweighs those before it. */
enum Subject {
    /** The department that reports. */
    DEPARTMENT,
    /** What was done or what failed, told in a clause without a figure. */
    DEEDS,
    /** A number of things, so that 支出 behind it tells what was spent on them. */
    THINGS,
    /** A project or another thing by its name that is no figure; what names nothing refers to it. */
    NAMED,
    /** One of the offices of the department: 机关, 本级. */
    OFFICE,
    /** What is planned or expected. */
    PLAN,
    /** Several years together, past or planned: 十四五, 近三年. */
    PERIOD,
    /** A unit below the department, or another one. */
    UNIT,
    /** All units or the budget of a district, a city or more. */
    AREA
}
