package io.github.jixiao.document.lexis;

/**
 * A term of the field as the lexicon has it. Immutable.
 *
 * @param text the term with widths folded
 * @param kind what it does in a sentence
 * @param value what it stands for, by kind: the token of a scope or stage, the path of an item; empty where the kind says all
 */
public record Term(String text, Kind kind, String value) {

    /** What a term does in a sentence. */
    public enum Kind {
        /** Names whose money it is: 一般公共预算, 财政拨款. */
        SCOPE,
        /** Names an item by itself: 基本支出, 机关运行经费. */
        ITEM,
        /** Names an item only below the item that its value begins with: 购置 below 公务用车, 货物 below 政府采购. */
        PART,
        /** Names an item where nothing else stands with it: 收入, 支出. */
        BARE,
        /** Names a stage: 年初预算, 决算. */
        STAGE,
        /** Names staff: 编制, 在职, 退休. */
        STAFF,
        /** Names a kind of posts or staff that is a part of a total: 行政编制. */
        STAFF_KIND,
        /** Names a rate or score: 预算执行率. */
        RATE,
        /** Names a functional class: 社会保障和就业支出. */
        FUNCTIONAL,
        /** Names an economic class: 工资福利支出. */
        ECONOMIC,
        /** Names something that is no figure: 集中采购, 到位资金. */
        OTHER_ITEM,
        /** Names what is carried over, at the begin or at the end of a year: 结转和结余. */
        BALANCE,
        /** Begins the parts of what stands before: 其中, 包括. */
        OF_WHICH,
        /** Says that a number covers all in front: 合计, 总计, 共计. */
        TOTAL,
        /** Says that one value holds for each in front: 均为. */
        EACH,
        /** Says that the values of a list follow in order: 分别为. */
        RESPECTIVELY,
        /** Names the year before: 上年. */
        LAST_YEAR,
        /** Names the report's own year: 本年, 全年. */
        THIS_YEAR,
        /** Begins a comparison: 比, 较, 与. */
        COMPARED,
        /** Says that a number is a rise: 增加, 增长. */
        RISE,
        /** Says that a number is a fall: 减少, 下降. */
        FALL,
        /** Says that nothing changed: 持平. */
        STILL,
        /** Says that the number behind is where a change ended: 增加到. */
        CHANGED_TO,
        /** Says that a number is a share: 占. */
        SHARE,
        /** Says that a number is a rate of completion: 完成. */
        COMPLETES,
        /** Begins a reason: 主要原因是, 因. */
        REASON,
        /** Says that a list is not complete: 等, 主要有. */
        OPEN_LIST,
        /** Says that there is none: 无, 没有. */
        NONE,
        /** Says that there is no base to compare with: 无可比性. */
        NOT_COMPARABLE,
        /** Carries no meaning of its own between a label and its number: 的, 为, 共; its value says what it hints at. */
        FILLER,
        /** Refers to the department itself, 本单位, 我局, or to one of its own offices, 机关; its value tells which. */
        SELF,
        /** Means nothing here, and keeps terms within it from being found: 中心, 审计, 系统. */
        PLAIN,
        /** Refers to others than the department, of whom no figure is stated: 下属, 全区; its value tells to whom. */
        OTHERS,
        /** Makes a number something that happened or was asked for, not a figure: 申请, 新增. */
        EVENT
    }
}
