package io.github.jixiao.document.table;

import io.github.jixiao.document.table.CellNumber.Kind;
import io.github.jixiao.document.table.Columns.Column;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorDirection;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the indicators of a score sheet, and the names and weights of their levels. */
final class IndicatorRows {

    private final Reading reading;
    private String level1 = "";
    private String level2 = "";
    private @Nullable Piece level1Piece;
    private @Nullable Piece level2Piece;
    private @Nullable Piece weighing;

    IndicatorRows(Reading reading) {
        this.reading = reading;
    }

    /** Takes a row that holds nothing but the name of a level. */
    void level(Piece piece) {
        boolean second = piece.phrase().role() == Role.LEVEL2_NAME
                || piece.phrase().role() == Role.LEVEL_NAME && piece.phrase().points() == null && !level1.isEmpty();
        level(second ? 2 : 1, piece);
    }

    private void level(int level, Piece piece) {
        String name = piece.phrase().name().isEmpty()
                ? reading.facts.quote(piece.span())
                : piece.phrase().name();
        BigDecimal points = piece.phrase().points();
        if (points != null && !piece.equals(level1Piece) && !piece.equals(level2Piece)) {
            reading.sheets
                    .current()
                    .levelWeights
                    .add(new LevelWeight(level, name, new Score(points), Optional.of(piece.span())));
        }
        if (level == 1) {
            level2 = name.equals(level1) ? level2 : "";
            level1 = name;
            level1Piece = piece;
        } else {
            level2 = name;
            level2Piece = piece;
        }
    }

    /** Takes a row of an indicator; {@return whether it is one}. */
    boolean read(Columns columns, List<Slot> row) {
        Optional<Column> named = columns.last(Role.NAME);
        Optional<Piece> name = named.flatMap(column -> Columns.cell(row, column));
        if (sum(columns, row)) {
            return true;
        }
        levels(columns, row, name);
        if (name.isEmpty() || !name.get().isText() && !name.get().number().isNumber()) {
            return false;
        }
        Optional<Piece> target = cell(columns, row, Role.TARGET);
        Optional<Piece> actual = cell(columns, row, Role.ACTUAL);
        boolean merged = target.equals(name) || actual.equals(name) || target.isPresent() && target.equals(actual);
        if (merged) {
            return false;
        }
        Indicator indicator = indicator(columns, row, name.get());
        boolean empty = indicator.getTarget().isEmpty()
                && indicator.getActual().isEmpty()
                && indicator.getWeight().isEmpty()
                && indicator.getScore().isEmpty();
        if (empty) {
            return false;
        }
        SheetDraft sheet = reading.sheets.current();
        sheet.indicators.add(weighted(columns, row, indicator, sheet));
        indicator.getSpan().ifPresent(sheet::cover);
        return true;
    }

    /**
     * Where no column holds weights, the points behind the name of a level-2 indicator are the weight of the one
     * indicator in it.
     */
    private Indicator weighted(Columns columns, List<Slot> row, Indicator indicator, SheetDraft sheet) {
        Optional<Piece> level = columns.first(Role.LEVEL2).flatMap(column -> Columns.cell(row, column));
        if (columns.has(Role.WEIGHT) || level.isEmpty() || level.get().phrase().points() == null) {
            return indicator;
        }
        if (level.get().equals(weighing) && !sheet.indicators.isEmpty()) {
            int last = sheet.indicators.size() - 1;
            sheet.indicators.set(last, sheet.indicators.get(last).withWeight(Optional.empty()));
            return indicator;
        }
        weighing = level.get();
        return indicator.withWeight(new Score(level.get().phrase().points()));
    }

    private boolean sum(Columns columns, List<Slot> row) {
        Optional<Piece> label = row.stream()
                .filter(slot -> !slot.carried() && !slot.piece().isBlank())
                .map(Slot::piece)
                .findFirst();
        boolean total = label.isPresent()
                && (label.get().phrase().pair().equals("TOTAL")
                        || label.get().phrase().isSum());
        if (!total) {
            return false;
        }
        List<Piece> numbers = row.stream()
                .filter(slot -> !slot.carried() && slot.piece().isPoints())
                .map(Slot::piece)
                .toList();
        boolean shifted = numbers.size() == 2 && columns.isScoredLast();
        columns.last(Role.SCORE)
                .flatMap(column -> Columns.cell(row, column))
                .filter(piece -> piece.isPoints() && !shifted)
                .or(() -> alone(numbers))
                .ifPresent(cell -> total(reading, cell));
        return true;
    }

    /** {@return the score among the numbers of a sum, which may stand behind the sum of the weights}. */
    private Optional<Piece> alone(List<Piece> numbers) {
        if (numbers.size() == 2) {
            return Optional.of(numbers.get(1));
        }
        return numbers.stream()
                .filter(piece -> numbers.size() == 1
                        && reading.sheets.current().mayTotal(piece.number().value()))
                .findFirst();
    }

    static void total(Reading reading, Piece cell) {
        SheetDraft sheet = reading.sheets.current();
        Object group = List.of("sheet", reading.table(), cell.span());
        reading.score(Item.SCORE_TOTAL, cell, group)
                .ifPresent(score -> sheet.total = sheet.total == null ? score : sheet.total);
        sheet.cover(cell.span());
    }

    private void levels(Columns columns, List<Slot> row, Optional<Piece> name) {
        Optional<Piece> first = columns.first(Role.LEVEL1).flatMap(column -> Columns.cell(row, column));
        Optional<Piece> second = columns.first(Role.LEVEL2).flatMap(column -> Columns.cell(row, column));
        if (first.isPresent() && first.equals(name)) {
            return;
        }
        first.filter(Piece::isText).ifPresent(piece -> {
            boolean lower = piece.phrase().role() == Role.LEVEL_NAME
                    && piece.phrase().points() == null
                    && second.isEmpty()
                    && columns.has(Role.LEVEL2)
                    && level1.startsWith("产出");
            level(lower ? 2 : 1, piece);
        });
        name.filter(piece -> first.isEmpty()
                        && second.isEmpty()
                        && piece.phrase().role() == Role.LEVEL_NAME
                        && piece.phrase().name().startsWith("满意度"))
                .ifPresent(piece -> level(1, piece));
        second.filter(piece -> piece.isText() && !Optional.of(piece).equals(name))
                .ifPresent(piece -> level(2, piece));
    }

    private Indicator indicator(Columns columns, List<Slot> row, Piece name) {
        Indicator.Builder built = Indicator.builder().name(reading.facts.quote(name.span()));
        built.level1(level1.isEmpty() ? Optional.empty() : Optional.of(level1));
        built.level2(level2.isEmpty() ? Optional.empty() : Optional.of(level2));
        String unit = text(columns, row, Role.MEASURE)
                .filter(measure -> !measure.equals("无"))
                .orElse("");
        Optional<Piece> target = cell(columns, row, Role.TARGET);
        built.target(target.map(piece -> value(piece, unit)));
        built.actual(cell(columns, row, Role.ACTUAL)
                .or(() -> cell(columns, row, Role.OUTCOME))
                .map(piece -> value(piece, unit)));
        built.direction(direction(text(columns, row, Role.DIRECTION).orElse(""), target));
        built.weight(points(columns, row, Role.WEIGHT));
        built.score(points(columns, row, Role.SCORE));
        built.core(
                text(columns, row, Role.CORE).filter(core -> core.equals("是")).isPresent());
        deviation(columns, row, name, built);
        Span place = name.span();
        for (Slot slot : row) {
            place = slot.carried() || slot.piece().isBlank()
                    ? place
                    : place.union(slot.piece().span());
        }
        return built.span(place).build();
    }

    /** Takes the reason of a deviation; where no column is for reasons, it stands among the remarks beside points taken off. */
    private void deviation(Columns columns, List<Slot> row, Piece name, Indicator.Builder built) {
        Role role = columns.has(Role.REASON) || !isTakenOff(columns, row) ? Role.REASON : Role.REMARK;
        Optional<Piece> reason = cell(columns, row, role)
                .filter(piece -> piece.isText() && piece.number().kind() != Kind.NONE);
        reason.ifPresent(piece -> {
            String text = reading.facts.quote(piece.span());
            built.deviation(text);
            reading.facts.explanations.add(new Explanation(
                    new Explanation.OfIndicator(reading.facts.quote(name.span())), text, Optional.of(piece.span())));
        });
    }

    private static boolean isTakenOff(Columns columns, List<Slot> row) {
        Optional<Score> weight = points(columns, row, Role.WEIGHT);
        Optional<Score> score = points(columns, row, Role.SCORE);
        return weight.isPresent()
                && score.isPresent()
                && score.get().points().compareTo(weight.get().points()) < 0;
    }

    private static Optional<Score> points(Columns columns, List<Slot> row, Role role) {
        return columns.last(role)
                .flatMap(column -> Columns.cell(row, column))
                .flatMap(piece -> piece.number().score());
    }

    private static Optional<Piece> cell(Columns columns, List<Slot> row, Role role) {
        return columns.first(role).flatMap(column -> Columns.cell(row, column));
    }

    private Optional<String> text(Columns columns, List<Slot> row, Role role) {
        return cell(columns, row, role)
                .map(piece -> reading.facts.quote(piece.span()).strip());
    }

    private IndicatorValue value(Piece piece, String unit) {
        String text = reading.facts.quote(piece.span());
        Optional<Quantity> quantity = piece.number().quantity(unit);
        return new IndicatorValue(text, quantity);
    }

    private Optional<IndicatorDirection> direction(String stated, Optional<Piece> target) {
        if (stated.contains("定性")) {
            return Optional.of(IndicatorDirection.QUALITATIVE);
        }
        if (stated.contains("≥") || stated.contains(">") || stated.contains("正向")) {
            return Optional.of(IndicatorDirection.MORE_IS_BETTER);
        }
        if (stated.contains("≤") || stated.contains("<") || stated.contains("反向") || stated.contains("逆向")) {
            return Optional.of(IndicatorDirection.LESS_IS_BETTER);
        }
        if (stated.equals("=") || stated.equals("＝") || stated.equals("等于")) {
            return Optional.of(IndicatorDirection.EXACT);
        }
        return target.flatMap(this::direction);
    }

    private Optional<IndicatorDirection> direction(Piece target) {
        CellNumber number = target.number();
        if (!number.isNumber()) {
            boolean words = reading.facts.quote(target.span()).chars().noneMatch(Character::isDigit);
            return words && target.isText() ? Optional.of(IndicatorDirection.QUALITATIVE) : Optional.empty();
        }
        if (number.sign() == '=') {
            return Optional.of(IndicatorDirection.EXACT);
        }
        return switch (number.bound()) {
            case AT_LEAST -> Optional.of(IndicatorDirection.MORE_IS_BETTER);
            case AT_MOST -> Optional.of(IndicatorDirection.LESS_IS_BETTER);
            default -> Optional.empty();
        };
    }
}
