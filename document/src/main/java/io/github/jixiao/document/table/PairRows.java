package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.table.LabelledValue.Label;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Score;
import java.util.List;
import java.util.Optional;

/** Reads rows of labels with their values beside them: 人员编制 | 36 | 实有人数 | 38. */
final class PairRows {

    private final Reading reading;
    private final StagePairs stages;
    private Optional<Percentage> rate = Optional.empty();
    private Optional<Score> weight = Optional.empty();
    private Optional<Score> score = Optional.empty();
    private Span place = new Span(0, 0);

    PairRows(Reading reading) {
        this.reading = reading;
        this.stages = new StagePairs(reading);
    }

    /** {@return whether a row without columns in force holds labels with values}. */
    static boolean isPairs(List<Slot> row) {
        List<Piece> pieces = pieces(row);
        boolean label = pieces.stream().anyMatch(PairRows::isLabel);
        return label && (pieces.size() > 1 || row.size() > 1);
    }

    private static boolean isLabel(Piece piece) {
        Phrase phrase = piece.phrase();
        boolean scored = phrase.known() && (phrase.role() == Role.RATE || phrase.role() == Role.SCORE);
        boolean staged = StagePairs.isStage(phrase) || StagePairs.isFund(phrase);
        return phrase.hasPair() || phrase.isStaff() || phrase.hasItem() || scored || staged;
    }

    private static List<Piece> pieces(List<Slot> row) {
        List<Piece> pieces =
                row.stream().filter(slot -> !slot.carried()).map(Slot::piece).toList();
        boolean total = isTotal(pieces.get(0));
        return total ? pieces.stream().filter(piece -> !piece.isBlank()).toList() : pieces;
    }

    private static boolean isTotal(Piece label) {
        return label.phrase().pair().equals("TOTAL");
    }

    void read(List<Slot> row) {
        List<Piece> pieces = pieces(row);
        place = new Span(0, 0);
        rate = Optional.empty();
        weight = Optional.empty();
        score = Optional.empty();
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece label = pieces.get(i);
            Piece value = pieces.get(i + 1);
            boolean several = i + 2 < pieces.size()
                    && value.isAmount()
                    && pieces.get(i + 2).isAmount()
                    && !label.phrase().hasPair();
            if (isLabel(label) && !value.isBlank() && !isLabel(value) && !several) {
                boolean weighted = isTotal(label)
                        && value.isPoints()
                        && i + 2 < pieces.size()
                        && pieces.get(i + 2).isPoints();
                stages.read(pieces, i, label, value);
                if (weighted) {
                    IndicatorRows.total(reading, pieces.get(i + 2));
                } else {
                    pair(label, value);
                }
                i += weighted ? 2 : 1;
            }
        }
        if (rate.isPresent() || score.isPresent()) {
            SheetDraft sheet = reading.sheets.current();
            sheet.execution.add(ExecutionRow.builder()
                    .label("预算执行情况")
                    .rate(rate)
                    .weight(weight)
                    .score(score)
                    .span(place)
                    .build());
            sheet.cover(place);
        }
    }

    private void pair(Piece label, Piece value) {
        Phrase phrase = label.phrase();
        Object group = List.of("row", reading.table(), label.span().start());
        Item item = phrase.item();
        if (phrase.hasPair()) {
            labelled(phrase.pair(), label, value, group);
        } else if (phrase.role() == Role.SCORE) {
            IndicatorRows.total(reading, value);
        } else if (phrase.role() == Role.RATE) {
            rate = reading.rate(Item.RATE_EXECUTION, value, group);
            cover(label, value);
        } else if (phrase.isStaff() && item != null) {
            if (item.equals(Item.RATE_STAFFING)) {
                reading.rate(item, value, List.of("staff", reading.table()));
            } else {
                reading.persons(item, value, List.of("staff", reading.table()));
            }
        } else if (phrase.hasItem() && item != null && phrase.role() != Role.CHANGE) {
            money(phrase, item, value);
        }
    }

    private void money(Phrase phrase, Item item, Piece value) {
        if (phrase.stage() == null && reading.caption.says("自评")) {
            return;
        }
        boolean grant = item.equals(Item.REVENUE_GRANT);
        Stage named = phrase.stage() != null ? phrase.stage() : reading.caption.stage();
        Stage stage = named == null || item.path().startsWith("carryover") ? Stage.EXECUTED : named;
        Scope said = phrase.scope() != null ? phrase.scope() : grant ? Scope.GRANT : reading.caption.scope();
        boolean free = item.path().startsWith("threepublic")
                || item.path().startsWith("procurement")
                || item.equals(Item.RUNNING_COST);
        boolean part = item.path().startsWith("revenue.") && !item.equals(Item.REVENUE_TOTAL) && !grant;
        Scope heading =
                free || part ? Scope.ALL : reading.scopeOfHeading(value.span()).orElse(Scope.ALL);
        Scope scope = said != null && !part ? said : heading;
        int year = phrase.year() != Phrase.NO_YEAR ? phrase.year() : reading.caption.year();
        Object group = List.of("stage", reading.table(), stage, year, scope);
        reading.money(scope, grant ? Item.REVENUE : item, stage, year, value, phrase.unit(), group);
    }

    private void labelled(String pair, Piece label, Piece value, Object group) {
        switch (pair) {
            case "TOTAL" -> total(label, value);
            case "GRADE" -> grade(value);
            case "EXECUTION_WEIGHT" -> weight = value.number().score();
            case "EXECUTION_SCORE" -> {
                score = reading.score(Item.SCORE_EXECUTION, value, group);
                cover(label, value);
            }
            case "NONE" -> {}
            default -> {
                String text = reading.facts.quote(value.span());
                Label known = Label.valueOf(pair);
                reading.facts.labelledValues.add(new LabelledValue(known, text, value.span()));
                project(known, text);
            }
        }
    }

    private void total(Piece label, Piece value) {
        boolean bare = label.phrase().name().equals("总分");
        if (!bare || reading.sheets.current().mayTotal(value.number().value())) {
            IndicatorRows.total(reading, value);
        }
    }

    private void project(Label label, String text) {
        String name = label == Label.PROJECT ? ProjectNames.inCell(text) : "";
        if (!name.isEmpty()) {
            reading.sheets.project(name);
        }
    }

    private void grade(Piece value) {
        SheetDraft sheet = reading.sheets.current();
        String text = reading.facts.quote(value.span());
        if (sheet.grade == null && text.length() <= 6) {
            sheet.grade = text;
            sheet.cover(value.span());
        }
    }

    private void cover(Piece label, Piece value) {
        Span both = label.span().union(value.span());
        place = place.length() == 0 ? both : place.union(both);
    }
}
