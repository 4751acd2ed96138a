package io.github.jixiao.testkit.mutant;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.ReadingNote.Kind;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.narrative.Table;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.report.PerformanceReport;
import java.util.List;
import java.util.Optional;

/** Faults of a document that its reader notices, and a table that says another number than the text. */
final class NoteMutants {

    private NoteMutants() {}

    static List<Mutant> all() {
        return List.of(
                note("ARI-023", Kind.NUMBER_MISSING, "平均得分 分"),
                note("CON-006", Kind.PLACEHOLDER, "XX局"),
                note("CON-007", Kind.UNCHOSEN_ALTERNATIVE, "增加（减少）"),
                note("STR-008", Kind.FIGURE_UNDER_OTHER_HEADING, "项目支出30.00万元"),
                note("STR-009", Kind.BROKEN_LINE, "主要\n职能"),
                note("STR-010", Kind.MIXED_PUNCTUATION, "人员,经费"),
                note("UNT-001", Kind.UNIT_MISSING, "支出30.00"),
                note("UNT-005", Kind.PERCENT_SIGN_MISSING, "增长13.95。"),
                note("UNT-007", Kind.DAMAGED_NUMBER, "7070万元"),
                Mutant.of("ARI-021", NoteMutants::withTableOfOtherNumber));
    }

    private static Mutant note(String rule, Kind kind, String words) {
        return Mutant.of(rule, report -> Document.of(report).note(kind, words));
    }

    /** A class without a total above it: its mentions are compared by no other rule. */
    private static PerformanceReport withTableOfOtherNumber(PerformanceReport report) {
        FigureId id = FigureId.of(Scope.GENERAL, Item.functionalClass("22999"), Stage.EXECUTED);
        Amount amount = Edits.money(report, Edits.MORE);
        PerformanceReport inText = Document.of(report).state(id, amount);
        Amount other = Edits.moved(amount, 1);
        Span cell = Document.of(inText).span(other.toString());
        PerformanceReport inTable = Document.of(inText).state(id, other);
        Table table = new Table(
                List.of(
                        List.of(Table.Cell.of("科目"), Table.Cell.of("决算数")),
                        List.of(Table.Cell.of("22999"), Table.Cell.of(other.toString()))),
                Optional.of(cell));
        return Sections.of(inTable).add(SectionKey.PROJECT_EXPENDITURE, table);
    }
}
