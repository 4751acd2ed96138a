package io.github.jixiao.validation;

import io.github.jixiao.validation.arithmetic.ArithmeticRules;
import io.github.jixiao.validation.budget.BudgetRules;
import io.github.jixiao.validation.contradiction.ContradictionRules;
import io.github.jixiao.validation.disclosure.DisclosureRules;
import io.github.jixiao.validation.form.FormRules;
import io.github.jixiao.validation.fund.FundRules;
import io.github.jixiao.validation.objective.ObjectiveRules;
import io.github.jixiao.validation.project.ProjectRules;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.scoring.ScoringRules;
import io.github.jixiao.validation.staffing.StaffingRules;
import io.github.jixiao.validation.structure.StructureRules;
import io.github.jixiao.validation.threepublic.ThreePublicRules;
import io.github.jixiao.validation.unit.UnitRules;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The rules that are there: those of the library, family by family, and those of the application. */
final class ShippedRules {

    private ShippedRules() {}

    static List<Rule> all() {
        return Stream.of(
                        ArithmeticRules.all(),
                        BudgetRules.all(),
                        ThreePublicRules.all(),
                        StaffingRules.all(),
                        FundRules.all(),
                        ProjectRules.all(),
                        ObjectiveRules.all(),
                        ScoringRules.all(),
                        ContradictionRules.all(),
                        StructureRules.all(),
                        UnitRules.all(),
                        DisclosureRules.all(),
                        FormRules.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Rule> ofApplications() {
        return ServiceLoader.load(Rule.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
