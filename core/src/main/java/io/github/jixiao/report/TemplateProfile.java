package io.github.jixiao.report;

/** Which outline a report follows (报告提纲). */
public enum TemplateProfile {
    /** The ten sections of Hunan, fiscal years 2020 to 2023. */
    HUNAN_TEN_SECTION,
    /** The merged provincial form of Hunan. */
    HUNAN_MERGED,
    /** The tabular form of Yueyang. */
    YUEYANG_TABULAR,
    /** Any other outline, or none. */
    PLAIN
}
