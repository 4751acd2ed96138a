package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.budget.UnitBudget;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.SumCheck;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of the units sum to the department (部门汇总=所属单位之和), for every figure that the department and at least one
 * unit state; projects and classes, whose names differ from unit to unit, are left out. An operand is named after its unit:
 * {@code expenditure[unit]}.
 */
final class UnitSums implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-013");
    private static final int MAX_NAME = 100;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<UnitBudget> units = context.report().getUnitBudgets();
        List<Figures> figures = new ArrayList<>();
        Set<FigureId> stated = new LinkedHashSet<>();
        for (UnitBudget unit : units) {
            Figures each =
                    Figures.of(PerformanceReport.builder().budget(unit.budget()).build());
            figures.add(each);
            stated.addAll(each.ids());
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId id : stated) {
            if (id.item().name().isEmpty()) {
                context.groups()
                        .agreed(id)
                        .or(() -> context.figures().first(id))
                        .ifPresent(total -> verdicts.add(sum(id, units, figures).judge(total)));
            }
        }
        return verdicts;
    }

    private static SumCheck sum(FigureId id, List<UnitBudget> units, List<Figures> figures) {
        SumCheck sum = SumCheck.empty();
        for (int i = 0; i < units.size(); i++) {
            FigureId ofUnit = id.withItem(new Item(
                    id.item().path(), FigureNames.shortened(units.get(i).unit(), MAX_NAME)));
            Optional<Figure> figure = figures.get(i).first(id);
            if (figure.isPresent()) {
                String pointer = "/unitBudgets/" + i + figure.get().pointer();
                sum.add(new Operand(ofUnit, 1, Optional.of(figure.get().value()), pointer, Optional.empty()));
            } else if (!isDeclaredNone(id, units.get(i))) {
                sum.missing(ofUnit, 1, false);
            }
        }
        return sum;
    }

    private static boolean isDeclaredNone(FigureId id, UnitBudget unit) {
        return id.scope()
                .flatMap(scope -> unit.budget().disclosure(scope))
                .filter(Disclosure::isDeclaredNone)
                .isPresent();
    }
}
