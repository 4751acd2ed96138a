package io.github.jixiao.validation;

import io.github.jixiao.finding.RuleId;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules that are there: those of the library, family by family, and those of the application. */
final class ShippedRules {

    private static final SortedMap<RuleId, RuleEntry> ENTRIES = load();

    private ShippedRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(ArithmeticRules.all());
        rules.addAll(BudgetRules.all());
        rules.addAll(ThreePublicRules.all());
        rules.addAll(StaffingRules.all());
        rules.addAll(FundRules.all());
        rules.addAll(ProjectRules.all());
        rules.addAll(ObjectiveRules.all());
        rules.addAll(ScoringRules.all());
        rules.addAll(ContradictionRules.all());
        rules.addAll(StructureRules.all());
        rules.addAll(UnitRules.all());
        rules.addAll(DisclosureRules.all());
        rules.addAll(FormRules.all());
        return List.copyOf(rules);
    }

    /** {@return the library's own rules by id, as no profile has changed them} */
    static SortedMap<RuleId, RuleEntry> entries() {
        return ENTRIES;
    }

    static List<Rule> ofApplications() {
        return ServiceLoader.load(Rule.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static SortedMap<RuleId, RuleEntry> load() {
        SortedMap<RuleId, RuleEntry> entries = new TreeMap<>();
        for (Rule rule : all()) {
            RuleEntry.put(entries, rule);
        }
        return Collections.unmodifiableSortedMap(entries);
    }
}
