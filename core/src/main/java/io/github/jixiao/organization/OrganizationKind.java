package io.github.jixiao.organization;

/** What kind of body a department is (单位性质). */
public enum OrganizationKind {
    /** A body of the party (党委机关). */
    PARTY,
    /** An administrative organ of government (行政机关). */
    GOVERNMENT,
    /** A people's congress or its standing committee (人大机关). */
    CONGRESS,
    /** A committee of the political consultative conference (政协机关). */
    CONSULTATIVE_CONFERENCE,
    /** A court or a procuratorate (司法机关). */
    JUDICIARY,
    /** A mass organisation (群团组织、群众团体). */
    MASS_ORGANIZATION,
    /** A public institution managed like the civil service (参照公务员法管理的事业单位). */
    CIVIL_SERVICE_INSTITUTION,
    /** A public institution (事业单位). */
    PUBLIC_INSTITUTION,
    /** Any other body. */
    OTHER
}
