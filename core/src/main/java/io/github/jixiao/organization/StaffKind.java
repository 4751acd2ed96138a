package io.github.jixiao.organization;

/** The kind of posts or of staff (编制类别、人员类别). */
public enum StaffKind {
    /** Administrative (行政). */
    ADMINISTRATIVE,
    /** Managed like the civil service (参公). */
    CIVIL_SERVICE_MANAGED,
    /** Public institution (事业), its funding not stated. */
    INSTITUTION,
    /** Public institution, fully funded (全额拨款事业). */
    FULLY_FUNDED,
    /** Public institution, partly funded (差额拨款事业). */
    PARTLY_FUNDED,
    /** Public institution, self-funded (自收自支事业). */
    SELF_FUNDED,
    /** Workers (工勤). */
    WORKER,
    /** Special posts of political and legal organs (政法专项). */
    POLITICAL_LEGAL,
    /** Temporary staff (临聘). */
    TEMPORARY,
    /** Dispatched staff (劳务派遣、人事派遣). */
    DISPATCHED,
    /** Contract staff (聘用制). */
    CONTRACT,
    /** Open-ended contract staff (无固定期限). */
    NON_FIXED_TERM,
    /** Public-welfare posts (公益性岗位). */
    PUBLIC_WELFARE,
    /** Any other kind; its label says which. */
    OTHER
}
