package io.github.jixiao.budget;

import java.util.Optional;

/** At which stage of the budget year an amount was true (预算数、调整预算数、决算数; 预算法第七十五条). */
public enum Stage {
    /** Initial budget (年初预算、批复预算). */
    INITIAL("initial", "年初预算", "initial budget"),
    /** Adjustment during the year (调整、追加; negative for 追减). */
    ADJUSTMENT("adjustment", "调整", "adjustment"),
    /** Final budget (全年预算、调整后预算). */
    FINAL("final", "全年预算", "final budget"),
    /** Executed (决算、执行数、实际支出). */
    EXECUTED("executed", "决算", "executed");

    private final String token;
    private final String chinese;
    private final String english;

    Stage(String token, String chinese, String english) {
        this.token = token;
        this.chinese = chinese;
        this.english = english;
    }

    /** {@return the stage of a token, or empty} */
    public static Optional<Stage> ofToken(String token) {
        for (Stage stage : values()) {
            if (stage.token.equals(token)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /** {@return the token in a figure's id, such as {@code executed}} */
    public String token() {
        return token;
    }

    /** {@return the Chinese name} */
    public String chinese() {
        return chinese;
    }

    /** {@return the English name} */
    public String english() {
        return english;
    }
}
