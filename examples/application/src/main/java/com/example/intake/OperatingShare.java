package com.example.intake;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.LegalBasis;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Parameter;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A rule of this application: operating expenditure stays below a share of basic expenditure. */
public final class OperatingShare implements Rule {

    private static final RuleDefinition DEFINITION = new RuleDefinition(
            RuleId.of("INTAKE-001"),
            new Text("公用经费占比上限", "Share of operating expenditure"),
            new Text("公用经费 ÷ 基本支出 ≤ 上限", "operating ÷ basic ≤ greatest share"),
            Severity.WARNING,
            new LegalBasis(new Text("本单位内部规定", "a rule of the house"), LegalBasis.Force.PRACTICE),
            List.of(new Parameter(
                    "greatestShare",
                    BigDecimal.valueOf(30),
                    BigDecimal.ZERO,
                    BigDecimal.valueOf(100),
                    new Text("上限，百分比", "greatest share, percent"))));

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        return context.groups().ids(Item.EXPENDITURE_BASIC_OPERATING).stream()
                .map(id -> check(id, context))
                .toList();
    }

    private static Verdict check(FigureId id, RuleContext context) {
        String at = context.figures().first(id).orElseThrow().pointer();
        FigureId basic = id.withItem(Item.EXPENDITURE_BASIC);
        Optional<Figure> part = context.groups().agreed(id);
        Optional<Figure> whole = context.groups().agreed(basic);
        if (part.isEmpty() || whole.isEmpty()) {
            return Verdict.undecidable(at, Reasons.unknown(part.isEmpty() ? id : basic, context));
        }
        if (!(Ratio.of(part.get().value(), whole.get().value()) instanceof Ratio.Computed share)) {
            return Verdict.notApplicable(at, new Text("基本支出为零", "there is no basic expenditure"));
        }
        if (share.compareToPercent(context.parameter("greatestShare")) <= 0) {
            return Verdict.pass(at);
        }
        String percent = share.toPercentage(1).toString();
        return Verdict.fail(Observation.violation(
                        new Text("公用经费占基本支出 " + percent, "operating is " + percent + " of basic expenditure"),
                        Place.of(part.get()))
                .about(id)
                .restingOn(percent));
    }
}
