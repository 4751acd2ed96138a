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
    private static final List<FigureId> PERSONNEL = List.of(
            FigureId.of(Scope.ALL, Item.EXPENDITURE_BASIC_PERSONNEL, Stage.EXECUTED),
            FigureId.of(Scope.GRANT, Item.EXPENDITURE_BASIC_PERSONNEL, Stage.EXECUTED),
            FigureId.of(Scope.GENERAL, Item.EXPENDITURE_BASIC_PERSONNEL, Stage.EXECUTED));
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
        boolean persons = addPersons(context, suspects);
        if (suspects.isEmpty()) {
            boolean checked = remainders.isChecked() || persons || twins.isChecked();
            return checked ? List.of(Verdict.pass("")) : List.of();
        }
        List<Verdict> verdicts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Suspect suspect : suspects) {
            if (seen.add(suspect.figure().pointer())) {
                verdicts.add(Verdict.fail(suspect.observation()));
            }
        }
        return verdicts;
    }

    /** Adds the suspects by the number of persons; {@return whether any expenditure could be divided} */
    private static boolean addPersons(RuleContext context, List<Suspect> suspects) {
        Optional<Figure> staff = context.groups().agreed(IN_POST);
        boolean checked = false;
        for (int i = 0; i < PERSONNEL.size() && staff.isPresent(); i++) {
            Optional<Figure> cost = context.groups().agreed(PERSONNEL.get(i));
            if (cost.isPresent() && Magnitude.isExact(cost.get())) {
                checked = true;
                perPerson(cost.get(), staff.get(), context).ifPresent(suspects::add);
            }
        }
        return checked;
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
        if (yuan.compareTo(least) >= 0 && yuan.compareTo(greatest) <= 0) {
            return Optional.empty();
        }
        BigDecimal other = yuan.compareTo(greatest) > 0 ? yuan.movePointLeft(WAN) : yuan.movePointRight(WAN);
        if (other.compareTo(least) < 0 || other.compareTo(greatest) > 0) {
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
