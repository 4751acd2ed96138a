package io.github.jixiao.document.table;

import io.github.jixiao.budget.BaseDataTable;
import io.github.jixiao.budget.UnitBudget;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Share;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts of a document while its tables are read. */
final class Collected {

    final List<UnitBudget> unitBudgets = new ArrayList<>();
    final List<LabelledValue> labelledValues = new ArrayList<>();
    final List<Share> shares = new ArrayList<>();
    final List<Comparison> comparisons = new ArrayList<>();
    final List<Completion> completions = new ArrayList<>();
    final List<Explanation> explanations = new ArrayList<>();
    final List<Span> read = new ArrayList<>();
    final List<Span> prose = new ArrayList<>();
    final List<Span> unread = new ArrayList<>();

    @Nullable
    BaseDataTable baseDataTable;

    private final String source;
    private final List<Statement> statements = new ArrayList<>();
    private final List<ReadingNote> notes = new ArrayList<>();
    private final Map<Object, Integer> groups = new HashMap<>();

    Collected(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    String quote(Span span) {
        return source.substring(span.start(), span.end());
    }

    /** {@return the number of the group of whatever equals {@code key}}. */
    int group(Object key) {
        return groups.computeIfAbsent(key, absent -> groups.size());
    }

    /** {@return what {@code reading} states, which is not stated of the department}. */
    List<Statement> aside(Runnable reading) {
        int before = statements.size();
        reading.run();
        List<Statement> behind = statements.subList(before, statements.size());
        List<Statement> aside = List.copyOf(behind);
        behind.clear();
        return aside;
    }

    void state(FigureId id, Measure value, Span span, Object group) {
        statements.add(new Statement(id, value, quote(span), span, group(group), false));
    }

    void note(ReadingNote.Kind kind, Span span) {
        notes.add(new ReadingNote(kind, span, quote(span)));
    }

    TableFacts facts(List<ScoreSheet> sheets) {
        statements.sort(Comparator.comparing(Statement::span));
        notes.sort(Comparator.comparing(ReadingNote::span));
        return new TableFacts(
                statements,
                groups.size(),
                sheets,
                Optional.ofNullable(baseDataTable),
                unitBudgets,
                labelledValues,
                shares,
                comparisons,
                completions,
                explanations,
                notes,
                read,
                prose,
                unread);
    }
}
