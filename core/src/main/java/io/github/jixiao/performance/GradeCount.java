package io.github.jixiao.performance;

import io.github.jixiao.Require;

/**
 * How many of the projects of an {@link EvaluationSummary} have one grade (等级个数). Immutable.
 *
 * @param grade the grade as stated, such as {@code 优}
 * @param count how many projects have it, at least 0
 */
public record GradeCount(String grade, int count) {

    /** @throws IllegalArgumentException if {@code grade} is blank or {@code count} is negative */
    public GradeCount {
        Require.notBlank("grade", grade);
        Require.count("count", count);
    }
}
