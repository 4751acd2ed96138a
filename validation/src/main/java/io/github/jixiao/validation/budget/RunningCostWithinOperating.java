package io.github.jixiao.validation.budget;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Agreement;
import io.github.jixiao.validation.rule.Excess;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The agency running cost is part of the operating expenditure (机关运行经费与公用经费): equal to it in a unit whose posts are all administrative, never above it. */
final class RunningCostWithinOperating implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("BUD-019");
    private static final FigureId[] OPERATING = {
        FigureId.of(Scope.GENERAL, Item.EXPENDITURE_BASIC_OPERATING, Stage.EXECUTED),
        FigureId.of(Scope.GRANT, Item.EXPENDITURE_BASIC_OPERATING, Stage.EXECUTED),
        FigureId.of(Scope.ALL, Item.EXPENDITURE_BASIC_OPERATING, Stage.EXECUTED)
    };
    private static final Set<StaffKind> ADMINISTRATIVE =
            EnumSet.of(StaffKind.ADMINISTRATIVE, StaffKind.CIVIL_SERVICE_MANAGED, StaffKind.POLITICAL_LEGAL);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId id : context.groups().ids(Item.RUNNING_COST)) {
            if (BudgetFigures.isExecuted(id)) {
                verdicts.add(check(id, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(FigureId id, RuleContext context) {
        String at = context.figures().first(id).orElseThrow().pointer();
        Optional<FigureId> operating = operating(context);
        if (operating.isEmpty()) {
            return Verdict.notApplicable(at, BudgetMessages.text("BUD-019.noOperating"));
        }
        Optional<Figure> cost = context.groups().agreed(id);
        Optional<Figure> whole = context.groups().agreed(operating.get());
        if (cost.isEmpty() || whole.isEmpty()) {
            FigureId open = cost.isEmpty() ? id : operating.get();
            return Verdict.undecidable(at, Reasons.unknown(open, context));
        }
        Excess excess = Excess.of(cost.get(), whole.get());
        if (excess.relation() == Excess.Relation.UNDECIDABLE) {
            return Verdict.undecidable(at, Reasons.approximate());
        }
        boolean above = excess.relation() == Excess.Relation.ABOVE;
        boolean different = isAdministrative(context.report().getOrganization())
                && !Agreement.agree(cost.get().value(), whole.get().value());
        if (!above && !different) {
            return Verdict.pass(at);
        }
        return Verdict.fail(Observation.violation(
                        BudgetMessages.text(
                                above ? "BUD-019.above" : "BUD-019.different",
                                cost.get().value(),
                                FigureNames.full(operating.get()),
                                whole.get().value(),
                                excess.difference(),
                                excess.unit()),
                        Place.of(cost.get()))
                .about(id)
                .traced(excess.trace())
                .relatedTo(excess.ceilingPlaces()));
    }

    private static Optional<FigureId> operating(RuleContext context) {
        for (FigureId each : OPERATING) {
            if (BudgetFigures.isStated(each, context)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** {@return whether every post of the unit is stated, and none is that of a public institution} */
    private static boolean isAdministrative(OrganizationProfile organization) {
        List<StaffCount> posts = organization.getStaffing().getEstablishment().getParts().stream()
                .filter(post -> post.count().signum() > 0)
                .toList();
        return !posts.isEmpty() && posts.stream().allMatch(post -> ADMINISTRATIVE.contains(post.kind()));
    }
}
