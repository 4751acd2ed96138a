package io.github.jixiao.document.assembly;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.outline.Outline;
import io.github.jixiao.document.statement.Facts;
import io.github.jixiao.document.table.LabelledValue;
import io.github.jixiao.document.table.TableFacts;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Share;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.Contact;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReadResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** What was read of a document, on the way to a report. */
record ReportDraft(
        Layout layout,
        Outline outline,
        Title title,
        OptionalInt year,
        Names names,
        Facts facts,
        TableFacts tables,
        List<ReadingNote> notes) {

    ReadResult result() {
        String source = layout.source().getText();
        Spans read = new Spans(occupied());
        List<Statement> statements = statements(read);
        Sections sections = new Sections(source, outline);
        List<LabelledValue> values = tables.labelledValues();
        PerformanceReport report = PerformanceReport.builder()
                .title(title.text())
                .fiscalYear(year)
                .compilingUnit(Profile.value(values, LabelledValue.Label.COMPILING_UNIT))
                .budgetCode(Profile.value(values, LabelledValue.Label.BUDGET_CODE))
                .compiledOn(compiledOn())
                .contact(contact())
                .template(OutlineKind.of(source, outline.parts(), tables))
                .organization(new Profile(source, sections).read(names, values, Staff.of(statements, facts)))
                .budget(new Funds(source, sections).budget(statements, facts))
                .otherYears(Funds.otherYears(statements))
                .unitBudgets(tables.unitBudgets())
                .baseDataTable(tables.baseDataTable())
                .performance(Performance.builder()
                        .objectives(new Objectives(source, sections).blocks())
                        .scoreSheets(scoreSheets(statements))
                        .evaluationSummaries(Evaluations.of(source, outline))
                        .build())
                .narrative(new Conclusions(source, sections).narrative(values))
                .statements(statements)
                .comparisons(comparisons(read))
                .shares(shares(read))
                .completions(completions(read))
                .explanations(explanations(read))
                .source(layout.source())
                .readingNotes(readingNotes(source, statements, read))
                .build();
        return coverage(source, report, read);
    }

    private List<Span> occupied() {
        List<Span> occupied = new ArrayList<>(tables.read());
        for (Statement each : tables.statements()) {
            occupied.add(each.span());
        }
        return occupied;
    }

    /** The statements of sentences and tables in document order; where both read one number, the table's reading holds. */
    private List<Statement> statements(Spans read) {
        List<Statement> all = new ArrayList<>();
        for (Statement each : tables.statements()) {
            all.add(new Statement(
                    each.id(), each.value(), each.text(), each.span(), each.group() + offset(), each.partial()));
        }
        for (Statement each : facts.statements()) {
            if (!read.overlaps(each.span())) {
                all.add(each);
            }
        }
        all.sort(Comparator.comparing(Statement::span));
        return all;
    }

    /** The score sheets; a total that only sentences tell is that of the department where they were read to state it. */
    private List<ScoreSheet> scoreSheets(List<Statement> statements) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (ScoreSheet sheet : tables.scoreSheets()) {
            boolean told = isToldOnly(sheet) && !states(statements, sheet.getTotal());
            sheets.add(
                    told
                            ? ScoreSheet.builder()
                                    .from(sheet)
                                    .total(Optional.empty())
                                    .build()
                            : sheet);
        }
        return sheets;
    }

    private static boolean isToldOnly(ScoreSheet sheet) {
        return sheet.getExecution().isEmpty() && sheet.getIndicators().isEmpty();
    }

    private static boolean states(List<Statement> statements, Optional<Score> total) {
        if (total.isEmpty()) {
            return true;
        }
        for (Statement each : statements) {
            if (each.id().item().equals(Item.SCORE_TOTAL) && each.value().equals(total.get())) {
                return true;
            }
        }
        return false;
    }

    private int offset() {
        return facts.groupCount();
    }

    private List<Comparison> comparisons(Spans read) {
        List<Comparison> all = unread(facts.comparisons(), Comparison::span, read);
        for (Comparison each : tables.comparisons()) {
            all.add(new Comparison(
                    each.figure(),
                    each.base(),
                    each.change(),
                    each.rate(),
                    each.direction(),
                    each.notComparable(),
                    each.group() + offset(),
                    each.span()));
        }
        return sorted(all, Comparison::span);
    }

    private List<Share> shares(Spans read) {
        List<Share> all = unread(facts.shares(), Share::span, read);
        for (Share each : tables.shares()) {
            all.add(new Share(
                    each.part(),
                    each.partAmount(),
                    each.whole(),
                    each.percentage(),
                    each.group() + offset(),
                    each.span()));
        }
        return sorted(all, Share::span);
    }

    private List<Completion> completions(Spans read) {
        List<Completion> all = unread(facts.completions(), Completion::span, read);
        for (Completion each : tables.completions()) {
            all.add(new Completion(
                    each.figure(), each.base(), each.rate(), each.relation(), each.group() + offset(), each.span()));
        }
        return sorted(all, Completion::span);
    }

    private List<Explanation> explanations(Spans read) {
        List<Explanation> all = unread(facts.explanations(), Explanation::span, read);
        all.addAll(tables.explanations());
        return sorted(all, Explanation::span);
    }

    private static <T> List<T> unread(List<T> facts, Function<T, Optional<Span>> span, Spans read) {
        List<T> left = new ArrayList<>(facts.size());
        for (T fact : facts) {
            Optional<Span> at = span.apply(fact);
            if (at.isEmpty() || !read.overlaps(at.get())) {
                left.add(fact);
            }
        }
        return left;
    }

    private static <T> List<T> sorted(List<T> facts, Function<T, Optional<Span>> span) {
        facts.sort(Comparator.comparingInt(
                fact -> span.apply(fact).map(Span::start).orElse(0)));
        return facts;
    }

    private List<ReadingNote> readingNotes(String source, List<Statement> statements, Spans read) {
        List<ReadingNote> all = new ArrayList<>(notes);
        for (ReadingNote note : facts.notes()) {
            if (!read.overlaps(note.span())) {
                all.add(note);
            }
        }
        all.addAll(tables.notes());
        boolean lines = layout.source().getMediaType().equals("text/plain");
        all.addAll(new Doubts(source).of(outline, statements, lines));
        all.sort(Comparator.comparing(ReadingNote::span));
        return List.copyOf(new LinkedHashSet<>(all));
    }

    private Optional<Contact> contact() {
        Optional<String> name = Profile.value(tables.labelledValues(), LabelledValue.Label.CONTACT);
        Optional<String> phone = Profile.value(tables.labelledValues(), LabelledValue.Label.PHONE);
        return name.isEmpty() && phone.isEmpty() ? Optional.empty() : Optional.of(new Contact(name, phone));
    }

    private Optional<LocalDate> compiledOn() {
        for (LabelledValue value : tables.labelledValues()) {
            if (value.label() == LabelledValue.Label.REPORT_DATE) {
                for (Token token : Lexer.tokens(value.text(), 0, value.text().length())) {
                    if (token instanceof Token.Day day) {
                        return Conclusions.date(day);
                    }
                }
            }
        }
        return Signature.date(layout.source().getText(), outline, year);
    }

    private ReadResult coverage(String source, PerformanceReport report, Spans read) {
        List<Span> left = new ArrayList<>(tables.unread());
        for (Span span : facts.unread()) {
            if (!read.overlaps(span)) {
                left.add(span);
            }
        }
        left.sort(Comparator.naturalOrder());
        List<ReadResult.Unread> unread = new ArrayList<>();
        for (Span span : new LinkedHashSet<>(left)) {
            unread.add(new ReadResult.Unread(source.substring(span.start(), span.end()), span));
        }
        int understood = facts.understoodCount() + tables.statements().size();
        return new ReadResult(report, understood, understood + unread.size(), unread);
    }
}
