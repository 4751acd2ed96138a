package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.document.table.Matrix.Slot;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the split of a sheet's total by kinds of revenue and of expenditure (按收入性质分、按支出性质分). */
final class NatureRows {

    private final Reading reading;
    private final List<LabelledAmount> entries = new ArrayList<>();
    private boolean open;
    private @Nullable Stage stage;

    NatureRows(Reading reading) {
        this.reading = reading;
    }

    /** Takes a row; {@return whether it belongs to the split}. */
    boolean read(List<Slot> row) {
        boolean heading = false;
        boolean entry = false;
        List<Piece> pieces = row.stream()
                .filter(slot -> !slot.carried() && !slot.piece().isBlank())
                .map(Slot::piece)
                .toList();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Role role = piece.phrase().role();
            if (role == Role.BY_REVENUE || role == Role.BY_EXPENDITURE) {
                heading = true;
                stage = piece.phrase().stage() != null ? piece.phrase().stage() : stage;
            } else if (open || heading) {
                boolean beside = piece.phrase().isRowLabel()
                        && i + 1 < pieces.size()
                        && pieces.get(i + 1).isAmount();
                LabelledAmount one = beside
                        ? new LabelledAmount(piece, pieces.get(i + 1))
                        : LabelledAmount.of(reading.source(), piece.span());
                entry |= one != null || piece.phrase().isRowLabel();
                if (one != null) {
                    entries.add(one);
                }
            }
        }
        open |= heading;
        if (open && !heading && !entry) {
            finish();
        }
        return heading || open && entry;
    }

    /** States what was gathered; to be called behind the last row. */
    void finish() {
        SheetDraft sheet = reading.sheets.current();
        Stage settled = stage != null ? stage : matching(sheet);
        if (settled != null && !sheet.ofProject) {
            entries.forEach(entry -> state(entry, settled));
        }
        entries.clear();
        open = false;
        stage = null;
    }

    private void state(LabelledAmount entry, Stage settled) {
        Phrase phrase = entry.label().phrase();
        Item item = phrase.hasItem() ? phrase.item() : null;
        boolean kind = item != null && item.path().startsWith("expenditure.");
        if (phrase.role() == Role.IGNORED || item == null && phrase.scope() == null || item != null && !kind) {
            return;
        }
        Scope scope = kind || phrase.scope() == null ? Scope.ALL : phrase.scope();
        Object group = List.of("nature", reading.table(), settled);
        reading.money(scope, kind ? item : Item.REVENUE, settled, Phrase.NO_YEAR, entry.amount(), phrase.unit(), group);
    }

    /** {@return the stage at which the kinds of expenditure add up to the sheet's total}. */
    private @Nullable Stage matching(SheetDraft sheet) {
        StagedAmount total = sheet.execution.isEmpty()
                ? StagedAmount.empty()
                : sheet.execution.get(0).getAmounts();
        long sum = 0;
        boolean any = false;
        for (LabelledAmount entry : entries) {
            Item item = entry.label().phrase().item();
            if (item != null && item.path().startsWith("expenditure.")) {
                Optional<Amount> amount = entry.amount()
                        .number()
                        .amount(reading.outerUnit(entry.label().phrase().unit()));
                any |= amount.isPresent();
                long part = amount.map(Amount::thousandths).orElse(0L);
                if (sum > Long.MAX_VALUE - Math.abs(part)) {
                    return null;
                }
                sum += part;
            }
        }
        for (Stage one : new Stage[] {Stage.INITIAL, Stage.FINAL, Stage.EXECUTED}) {
            Optional<Amount> amount = total.at(one);
            if (any && amount.isPresent() && amount.get().thousandths() == sum) {
                return one;
            }
        }
        return null;
    }
}
