package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.MoneyUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of stages with their amounts beside them, in sheets that set no columns: 预算数 | 30 | 执行数 | 28.5, and below
 * each stage whose money it was: 其中：财政拨款 | 30 | 其中：财政拨款 | 28.5.
 */
final class StagePairs {

    private final Reading reading;
    private final Map<Integer, Stage> stages = new HashMap<>();
    private int table;

    StagePairs(Reading reading) {
        this.reading = reading;
    }

    /** {@return whether a label names a stage and nothing else}. */
    static boolean isStage(Phrase phrase) {
        return phrase.known() && phrase.stage() != null && phrase.item() == null && isBare(phrase);
    }

    /** {@return whether a label names whose money it is and nothing else}. */
    static boolean isFund(Phrase phrase) {
        return phrase.known()
                && phrase.scope() != null
                && phrase.stage() == null
                && phrase.item() == null
                && isBare(phrase);
    }

    private static boolean isBare(Phrase phrase) {
        return phrase.role() == Role.NONE
                && phrase.pair().isEmpty()
                && phrase.columns().isEmpty();
    }

    /** {@return whether a row is nothing but labels of stages, or of funds, by turns with amounts}. */
    static boolean isRow(List<Piece> words, boolean funds) {
        for (int i = 0; i + 1 < words.size(); i += 2) {
            Phrase label = words.get(i).phrase();
            boolean below = isFund(label) || label.role() == Role.IGNORED || label.isOwnRow();
            boolean fits = isStage(label) || funds && below;
            if (!fits || !words.get(i + 1).isAmount()) {
                return false;
            }
        }
        return words.size() > 2 && words.size() % 2 == 0;
    }

    /** Takes the label at {@code place} of a row and its amount, where they are those of a stage or fund. */
    void read(List<Piece> row, int place, Piece label, Piece value) {
        if (table != reading.table()) {
            stages.clear();
            table = reading.table();
        }
        Phrase phrase = label.phrase();
        if (isStage(phrase)) {
            stages.put(place, stage(row, phrase));
        }
        Stage stage = stages.get(place);
        Item whole = whole();
        if (stage != null && whole != null && (isStage(phrase) || isFund(phrase))) {
            Scope scope = phrase.scope() == null ? Scope.ALL : phrase.scope();
            MoneyUnit unit = phrase.unit();
            Object group = List.of("stage", reading.table(), stage);
            reading.money(scope, whole, stage, phrase.year(), value, unit, group);
        }
    }

    /** {@return the stage of a label, of which 预算 alone is the final budget where no other is named} */
    private static Stage stage(List<Piece> row, Phrase label) {
        Stage named = label.stage();
        boolean settled = row.stream().anyMatch(piece -> piece.phrase().stage() == Stage.FINAL);
        return named == null || label.plain() && !settled ? Stage.FINAL : named;
    }

    /** {@return what the sheet at hand is of: a project, or the department; null outside sheets}. */
    private @Nullable Item whole() {
        SheetDraft sheet = reading.sheets.current();
        if (sheet.ofProject) {
            return sheet.project.isEmpty() ? null : Item.project(sheet.project);
        }
        boolean other = reading.caption
                .topic()
                .filter(topic -> !topic.equals(Item.EXPENDITURE))
                .isPresent();
        return reading.caption.says("自评") && !other ? Item.EXPENDITURE : null;
    }
}
