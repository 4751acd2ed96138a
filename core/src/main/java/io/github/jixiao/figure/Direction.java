package io.github.jixiao.figure;

/** The word with which a report says how a figure moved (增减用词). */
public enum Direction {
    /** It rose (增加、增长、上升). */
    INCREASE,
    /** It fell (减少、下降). */
    DECREASE,
    /** It stayed (持平、无变化). */
    UNCHANGED
}
