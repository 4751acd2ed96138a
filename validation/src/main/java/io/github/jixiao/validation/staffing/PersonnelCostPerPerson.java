package io.github.jixiao.validation.staffing;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.message.Text;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Personnel expenditure per person in post is plausible (人均人员经费合理性). Staff outside the establishment of whom the report
 * does not say how they are paid leaves open by how many persons to divide, and that is said too.
 */
final class PersonnelCostPerPerson implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STF-009");
    private static final List<Scope> SCOPES = List.of(Scope.ALL, Scope.GRANT, Scope.GENERAL);
    private static final int WAN = 4;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        for (Scope scope : SCOPES) {
            FigureId id = FigureId.of(scope, Item.EXPENDITURE_BASIC_PERSONNEL, Stage.EXECUTED);
            if (context.figures().contains(id)) {
                return List.of(check(id, context));
            }
        }
        return List.of();
    }

    private static Verdict check(FigureId id, RuleContext context) {
        String at = context.figures().first(id).orElseThrow().pointer();
        for (FigureId each : List.of(id, StaffFigures.IN_POST)) {
            if (context.groups().agreed(each).isEmpty()) {
                return Verdict.undecidable(at, Reasons.unknown(each, context));
            }
        }
        Figure cost = context.groups().agreed(id).orElseThrow();
        Figure staff = context.groups().agreed(StaffFigures.IN_POST).orElseThrow();
        if (cost.value().bound() != Bound.EXACT || staff.value().bound() != Bound.EXACT) {
            return Verdict.undecidable(at, Reasons.approximate());
        }
        if (staff.value().toBase().signum() == 0) {
            return Verdict.notApplicable(at, StaffingMessages.text("STF-009.nobody"));
        }
        return judge(cost, staff, context);
    }

    private static Verdict judge(Figure cost, Figure staff, RuleContext context) {
        BigDecimal persons = staff.value().toBase();
        BigDecimal least = context.parameter("leastPerPerson");
        BigDecimal greatest = context.parameter("greatestPerPerson");
        BigDecimal yuan = cost.value().toBase();
        if (yuan.compareTo(least.multiply(persons)) < 0 || yuan.compareTo(greatest.multiply(persons)) > 0) {
            Text message = StaffingMessages.text(
                    "STF-009.range",
                    cost.value(),
                    staff.value(),
                    inWan(yuan, persons),
                    inWan(least, BigDecimal.ONE),
                    inWan(greatest, BigDecimal.ONE));
            return Verdict.fail(observe(message, cost, staff));
        }
        BigDecimal unexplained = unexplained(context);
        if (unexplained.signum() > 0) {
            BigDecimal all = persons.add(unexplained);
            Text message = StaffingMessages.text(
                    "STF-009.divisor",
                    cost.value(),
                    staff.value(),
                    inWan(yuan, persons),
                    unexplained.toPlainString(),
                    inWan(yuan, all));
            return Verdict.fail(observe(message, cost, staff));
        }
        return Verdict.pass(cost.pointer());
    }

    /** {@return how many persons outside the establishment the report leaves unexplained} */
    private static BigDecimal unexplained(RuleContext context) {
        BigDecimal persons = BigDecimal.ZERO;
        for (StaffCount entry : context.report().getOrganization().getStaffing().getOffEstablishment()) {
            if (entry.count().bound() == Bound.EXACT && !OffEstablishmentExplained.isExplained(entry, context)) {
                persons = persons.add(entry.count().toBase());
            }
        }
        return persons;
    }

    private static String inWan(BigDecimal yuan, BigDecimal persons) {
        return yuan.movePointLeft(WAN).divide(persons, 2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Observation observe(Text message, Figure cost, Figure staff) {
        Trace trace = new Trace(
                List.of(Operand.of(cost), Operand.of(staff)),
                Trace.Operation.COMPARISON,
                "元",
                Optional.of(cost.value().toBase().divide(staff.value().toBase(), 2, RoundingMode.HALF_UP)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Observation.violation(message, Place.of(cost))
                .about(cost.id())
                .traced(trace)
                .relatedTo(List.of(Place.of(staff)));
    }
}
