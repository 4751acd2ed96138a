package io.github.jixiao.budget;

import io.github.jixiao.narrative.Disclosure;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The budget of one year and its execution, by scope (口径): the four budgets of the budget law (预算法第五条), fiscal grants together, other funds, and all sources. Immutable. */
@Value.Immutable
public interface Budget extends WithBudget {

    /** {@return what the document discloses of each scope; a scope that is not in the map is missing from the document; in the order of {@link Scope}} */
    Map<Scope, Disclosure<@Valid FundStatement>> getFunds();

    /** {@return what is disclosed of {@code scope}, or empty where the document does not have it} */
    default Optional<Disclosure<FundStatement>> disclosure(Scope scope) {
        return Optional.ofNullable(getFunds().get(scope));
    }

    /** {@return what is stated of {@code scope}; empty where nothing is} */
    default FundStatement fund(Scope scope) {
        return disclosure(scope).flatMap(Disclosure::value).orElse(FundStatement.empty());
    }

    /** {@return the money of all sources (全口径); empty where nothing is stated} */
    @Value.NonAttribute
    default FundStatement getAllSources() {
        return fund(Scope.ALL);
    }

    /** {@return fiscal grants (财政拨款); empty where nothing is stated} */
    @Value.NonAttribute
    default FundStatement getFiscalGrant() {
        return fund(Scope.GRANT);
    }

    /** {@return the general public budget (一般公共预算); empty where nothing is stated} */
    @Value.NonAttribute
    default FundStatement getGeneralPublic() {
        return fund(Scope.GENERAL);
    }

    /** {@return the government-managed funds budget (政府性基金预算); empty where nothing is stated} */
    @Value.NonAttribute
    default FundStatement getGovernmentFund() {
        return fund(Scope.GOVERNMENT_FUND);
    }

    /** {@return the state capital operations budget (国有资本经营预算); empty where nothing is stated} */
    @Value.NonAttribute
    default FundStatement getStateCapital() {
        return fund(Scope.STATE_CAPITAL);
    }

    /** {@return the social insurance funds budget (社会保险基金预算); empty where nothing is stated} */
    @Value.NonAttribute
    default FundStatement getSocialInsurance() {
        return fund(Scope.SOCIAL_INSURANCE);
    }

    /** {@return other funds (其他资金); empty where nothing is stated} */
    @Value.NonAttribute
    default FundStatement getOtherFunds() {
        return fund(Scope.OTHER);
    }

    /** {@return the budget in which no scope is disclosed} */
    static Budget empty() {
        return Empty.BUDGET;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a budget. */
    final class Builder extends ImmutableBudget.Builder {
        Builder() {}

        /** {@return this, with a statement of the money of {@code scope}} */
        public Builder putStated(Scope scope, FundStatement statement) {
            return putFunds(scope, Disclosure.stated(statement));
        }

        /** {@return this, with the declaration that there is no money of {@code scopes} (无)} */
        public Builder putNone(Scope... scopes) {
            for (Scope scope : scopes) {
                putFunds(scope, Disclosure.none());
            }
            return this;
        }
    }
}
