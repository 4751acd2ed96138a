package io.github.jixiao.performance;

/** Which way an indicator is good (指标性质). */
public enum IndicatorDirection {
    /** More is better (正向指标, ≥). */
    MORE_IS_BETTER,
    /** Less is better (反向指标, ≤). */
    LESS_IS_BETTER,
    /** Exactly the target (=). */
    EXACT,
    /** No number is aimed at (定性指标). */
    QUALITATIVE
}
