package io.github.jixiao.figure;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The totals and rates that a report does not state and that follow from what it states. */
final class DerivedFigures {

    private record Sum(Item total, List<Item> parts) {}

    /** A sum that is a part of another stands before it. */
    private static final List<Sum> SUMS = List.of(
            new Sum(
                    Item.EXPENDITURE_BASIC,
                    List.of(Item.EXPENDITURE_BASIC_PERSONNEL, Item.EXPENDITURE_BASIC_OPERATING)),
            new Sum(Item.EXPENDITURE, List.of(Item.EXPENDITURE_BASIC, Item.EXPENDITURE_PROJECT)),
            new Sum(
                    Item.THREE_PUBLIC_VEHICLES,
                    List.of(Item.THREE_PUBLIC_VEHICLES_PURCHASE, Item.THREE_PUBLIC_VEHICLES_OPERATION)),
            new Sum(
                    Item.THREE_PUBLIC,
                    List.of(Item.THREE_PUBLIC_ABROAD, Item.THREE_PUBLIC_VEHICLES, Item.THREE_PUBLIC_RECEPTION)),
            new Sum(
                    Item.PROCUREMENT,
                    List.of(Item.PROCUREMENT_GOODS, Item.PROCUREMENT_WORKS, Item.PROCUREMENT_SERVICES)),
            new Sum(
                    Item.REVENUE,
                    List.of(
                            Item.REVENUE_GRANT,
                            Item.REVENUE_INSTITUTION,
                            Item.REVENUE_OPERATING,
                            Item.REVENUE_SUPERIOR,
                            Item.REVENUE_SUBORDINATE,
                            Item.REVENUE_OTHER)));

    private static final List<Scope> GRANTS = List.of(Scope.GENERAL, Scope.GOVERNMENT_FUND, Scope.STATE_CAPITAL);
    private static final List<Scope> WHOLE = List.of(Scope.ALL, Scope.GRANT, Scope.GENERAL);
    private static final int RATE_DECIMALS = 2;

    private final Figures stated;
    private final Map<FigureId, Figure> derived = new LinkedHashMap<>();

    private DerivedFigures(Figures stated) {
        this.stated = stated;
    }

    static List<Figure> of(Figures stated) {
        DerivedFigures figures = new DerivedFigures(stated);
        figures.projects();
        figures.sums();
        figures.finalBudgets();
        figures.grants();
        figures.rates();
        return List.copyOf(figures.derived.values());
    }

    private void projects() {
        Map<FigureId, Set<FigureId>> projects = new LinkedHashMap<>();
        for (FigureId id : stated.ids()) {
            if (id.item().isProject()) {
                projects.computeIfAbsent(id.withItem(Item.EXPENDITURE_PROJECT), key -> new LinkedHashSet<>())
                        .add(id);
            }
        }
        projects.forEach((total, parts) -> {
            boolean complete =
                    parts.stream().flatMap(id -> stated.mentions(id).stream()).noneMatch(Figure::partial);
            if (complete) {
                sum(total, List.copyOf(parts));
            }
        });
    }

    private void sums() {
        Set<FigureId> frames = new LinkedHashSet<>();
        known(id -> frames.add(id.withItem(Item.EXPENDITURE)));
        for (FigureId frame : frames) {
            for (Sum sum : SUMS) {
                sum(
                        frame.withItem(sum.total),
                        sum.parts.stream().map(frame::withItem).toList());
            }
        }
    }

    private void finalBudgets() {
        Set<FigureId> frames = new LinkedHashSet<>();
        known(id -> frames.add(id.withStage(Stage.FINAL)));
        frames.forEach(id -> sum(id, List.of(id.withStage(Stage.INITIAL), id.withStage(Stage.ADJUSTMENT))));
    }

    private void grants() {
        Set<FigureId> frames = new LinkedHashSet<>();
        known(id -> frames.add(id.withScope(Scope.GRANT)));
        frames.forEach(id -> sum(id, GRANTS.stream().map(id::withScope).toList()));
    }

    private void rates() {
        for (Scope scope : WHOLE) {
            rate(
                    Item.RATE_EXECUTION,
                    FigureId.of(scope, Item.EXPENDITURE, Stage.EXECUTED),
                    FigureId.of(scope, Item.EXPENDITURE, Stage.FINAL));
        }
        rate(Item.RATE_STAFFING, FigureId.of(Item.STAFF_IN_POST), FigureId.of(Item.STAFF_ESTABLISHMENT));
    }

    private void known(Consumer<FigureId> money) {
        List<FigureId> ids = new ArrayList<>(stated.ids());
        ids.addAll(derived.keySet());
        for (FigureId id : ids) {
            if (id.scope().isPresent()) {
                money.accept(id);
            }
        }
    }

    private void sum(FigureId total, List<FigureId> parts) {
        if (isKnown(total)) {
            return;
        }
        List<Operand> operands = new ArrayList<>();
        Optional<Amount> sum = Optional.empty();
        long bound = 0;
        for (FigureId part : parts) {
            Optional<Figure> figure = find(part);
            if (figure.isEmpty() || !(figure.get().value() instanceof Amount amount)) {
                return;
            }
            operands.add(Operand.of(figure.get()));
            try {
                sum = Optional.of(sum.isPresent() ? sum.get().plus(amount) : amount);
                bound = Math.addExact(bound, amount.halfUnit());
            } catch (ArithmeticException e) {
                // No report has such amounts; a total beyond the range is one that cannot be derived.
                return;
            }
        }
        Amount value = sum.orElseThrow();
        BigDecimal inUnit =
                BigDecimal.valueOf(bound, value.unit().exponent() + 3).stripTrailingZeros();
        Trace trace = new Trace(
                operands,
                Trace.Operation.SUM,
                value.unitSymbol(),
                Optional.of(value.value()),
                Optional.empty(),
                Optional.empty(),
                Optional.of(inUnit.scale() < 0 ? inUnit.setScale(0) : inUnit));
        add(total, value, trace);
    }

    private void rate(Item item, FigureId part, FigureId whole) {
        FigureId id = FigureId.of(item);
        Optional<Figure> numerator = find(part);
        Optional<Figure> denominator = find(whole);
        if (!isKnown(id)
                && Ratio.of(numerator.map(Figure::value), denominator.map(Figure::value))
                        instanceof Ratio.Computed ratio) {
            Percentage value = ratio.toPercentage(RATE_DECIMALS);
            Trace trace = new Trace(
                    List.of(Operand.of(numerator.orElseThrow()), Operand.of(denominator.orElseThrow())),
                    Trace.Operation.RATIO,
                    value.unitSymbol(),
                    Optional.of(value.value()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(BigDecimal.valueOf(5, RATE_DECIMALS + 1)));
            add(id, value, trace);
        }
    }

    private void add(FigureId id, Measure value, Trace trace) {
        derived.put(id, new Figure(id, value, "", Optional.empty(), Figure.BY_PROGRAM, false, Optional.of(trace)));
    }

    private boolean isKnown(FigureId id) {
        return stated.contains(id) || derived.containsKey(id);
    }

    /** {@return the figure of {@code id} if it is known and all its mentions agree within the coarser half unit} */
    private Optional<Figure> find(FigureId id) {
        List<Figure> mentions = stated.mentions(id);
        if (mentions.isEmpty()) {
            return Optional.ofNullable(derived.get(id));
        }
        Figure first = mentions.get(0);
        return mentions.stream().allMatch(other -> agree(first.value(), other.value()))
                ? Optional.of(first)
                : Optional.empty();
    }

    private static boolean agree(Measure one, Measure other) {
        if (one.sameValueAs(other)) {
            return true;
        }
        return one instanceof Amount a
                && other instanceof Amount b
                && a.bound() == b.bound()
                && a.value()
                                .scaleByPowerOfTen(a.unit().exponent() + 3)
                                .subtract(b.value().scaleByPowerOfTen(b.unit().exponent() + 3))
                                .abs()
                                .compareTo(BigDecimal.valueOf(Math.max(a.halfUnit(), b.halfUnit())))
                        <= 0;
    }
}
