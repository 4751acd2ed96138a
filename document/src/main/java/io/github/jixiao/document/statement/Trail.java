package io.github.jixiao.document.statement;

/** What words without a name, such as 实际支出 or 合计, refer to in a sentence; each state outweighs those before it. */
enum Trail {
    /** The figures that the sentence has stated or named. */
    FIGURES,
    /** A number of things that stands in front, so that 支出 tells what was spent on them. */
    THINGS,
    /** Something that is no figure, such as one of many projects; the next figure by its name leads back. */
    ASTRAY,
    /** The parts of what is no figure; only a semicolon or the end of the sentence leads back. */
    FOREIGN
}
