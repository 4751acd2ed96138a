package io.github.jixiao.validation.unit;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * No amount is ten thousand times what it should be, or the ten-thousandth (元/万元量级错): held against the remainder that its
 * sum leaves, against its twins, and against the number of persons that it pays. Each suspect is found once; the engine
 * names it as the root cause of what else it breaks.
 */
final class MagnitudePlausible implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("UNT-002");
    private static final FigureId IN_POST = FigureId.of(Item.STAFF_IN_POST);
    private static final int WAN = 4;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Magnitude magnitude = Magnitude.within(context.parameter("closeness"));
        Remainders remainders = Remainders.of(context, magnitude);
        Twins twins = Twins.of(context, magnitude);
        List<Suspect> suspects = new ArrayList<>(remainders.suspects());
        suspects.addAll(twins.suspects());
        boolean checked = remainders.isChecked() || twins.isChecked();
        for (Scope scope : List.of(Scope.ALL, Scope.GRANT, Scope.GENERAL)) {
            FigureId id = FigureId.of(scope, Item.EXPENDITURE_BASIC_PERSONNEL, Stage.EXECUTED);
            Optional<Figure> cost = context.groups().agreed(id).filter(Magnitude::isExact);
            Optional<Figure> staff = context.groups().agreed(IN_POST);
            if (cost.isPresent() && staff.isPresent()) {
                checked = true;
                perPerson(cost.get(), staff.get(), context).ifPresent(suspects::add);
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Suspect suspect : suspects) {
            if (seen.add(suspect.figure().pointer())) {
                verdicts.add(Verdict.fail(suspect.observation()));
            }
        }
        return verdicts.isEmpty() && checked ? List.of(Verdict.pass("")) : verdicts;
    }

    /** {@return personnel expenditure that is plausible per person only in another unit} */
    private static Optional<Suspect> perPerson(Figure cost, Figure staff, RuleContext context) {
        BigDecimal persons = staff.value().toBase();
        if (persons.signum() <= 0
                || staff.value().bound() != Bound.EXACT
                || cost.value().toBase().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal least = context.parameter("leastPerPerson").multiply(persons);
        BigDecimal greatest = context.parameter("greatestPerPerson").multiply(persons);
        BigDecimal yuan = cost.value().toBase();
        BigDecimal other = yuan.compareTo(greatest) > 0 ? yuan.movePointLeft(WAN) : yuan.movePointRight(WAN);
        boolean plausible = yuan.compareTo(least) >= 0 && yuan.compareTo(greatest) <= 0;
        if (plausible || other.compareTo(least) < 0 || other.compareTo(greatest) > 0) {
            return Optional.empty();
        }
        String each = yuan.movePointLeft(WAN)
                .divide(persons, WAN, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return Optional.of(new Suspect(
                cost,
                other,
                List.of(staff),
                UnitMessages.text("UNT-002.person", FigureNames.full(cost.id()), cost.value(), staff.value(), each)));
    }
}
