package io.github.jixiao.budget;

import java.util.List;
import java.util.Optional;

/** Whose money a figure counts (口径). */
public enum Scope {
    /** All sources (全口径): grand totals and totals of the year without regard to source; the default. */
    ALL("all", "allSources", "全口径", "all sources"),
    /** Fiscal grants (财政拨款): general, government-managed funds and state capital together. */
    GRANT("grant", "fiscalGrant", "财政拨款", "fiscal grant"),
    /** General public budget (一般公共预算; 预算法第六条). */
    GENERAL("general", "generalPublic", "一般公共预算", "general public budget"),
    /** Government-managed funds budget (政府性基金预算; 预算法第九条). */
    GOVERNMENT_FUND("govfund", "governmentFund", "政府性基金预算", "government-managed funds budget"),
    /** State capital operations budget (国有资本经营预算; 预算法第十条). */
    STATE_CAPITAL("statecapital", "stateCapital", "国有资本经营预算", "state capital operations budget"),
    /** Social insurance funds budget (社会保险基金预算; 预算法第十一条): a department normally has none. */
    SOCIAL_INSURANCE("socialinsurance", "socialInsurance", "社会保险基金预算", "social insurance funds budget"),
    /** Other funds (其他资金), which are no fiscal grants. */
    OTHER("other", "otherFunds", "其他资金", "other funds");

    private static final List<Scope> FOUR_BUDGETS = List.of(GENERAL, GOVERNMENT_FUND, STATE_CAPITAL, SOCIAL_INSURANCE);

    private final String token;
    private final String property;
    private final String chinese;
    private final String english;

    Scope(String token, String property, String chinese, String english) {
        this.token = token;
        this.property = property;
        this.chinese = chinese;
        this.english = english;
    }

    /** {@return the four budgets of the budget law (四本预算; 预算法第五条), in its order} */
    public static List<Scope> fourBudgets() {
        return FOUR_BUDGETS;
    }

    /** {@return the scope of a token, or empty} */
    public static Optional<Scope> ofToken(String token) {
        for (Scope scope : values()) {
            if (scope.token.equals(token)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }

    /** {@return the token in a figure's id, such as {@code general}} */
    public String token() {
        return token;
    }

    /** {@return the name of the property of a budget that holds it, such as {@code generalPublic}} */
    public String property() {
        return property;
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
