package io.github.jixiao.organization;

/** The administrative rank of a department (行政级别). */
public enum AdministrativeRank {
    /** Province (正省级、正部级). */
    PROVINCE,
    /** Deputy province (副省级、副部级). */
    DEPUTY_PROVINCE,
    /** Bureau (正厅级、正局级). */
    BUREAU,
    /** Deputy bureau (副厅级). */
    DEPUTY_BUREAU,
    /** Division (正处级、正县级). */
    DIVISION,
    /** Deputy division (副处级、副县级). */
    DEPUTY_DIVISION,
    /** Section (正科级). */
    SECTION,
    /** Deputy section (副科级). */
    DEPUTY_SECTION,
    /** Below section (股级). */
    UNIT
}
