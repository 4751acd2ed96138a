package io.github.jixiao.narrative;

import static io.github.jixiao.shape.Flag.FLAG;
import static io.github.jixiao.shape.Scalar.TEXT;

import io.github.jixiao.Require;
import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.Disclosed;
import io.github.jixiao.shape.Kind;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Scalar;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.Union;
import io.github.jixiao.shape.WholeNumber;
import java.time.LocalDate;
import java.util.List;

/** What the types of this package are made of. */
public final class NarrativeShapes {

    /** A year. */
    public static final WholeNumber YEAR = new WholeNumber(Require.MIN_YEAR, Require.MAX_YEAR);

    private static final WholeNumber LEVEL = new WholeNumber(0, 9);

    /** A day, such as {@code 2021-06-30}. */
    public static final Scalar<LocalDate> DATE = Scalar.of(
                    LocalDate.class, "date", NarrativeShapes::date, NarrativeShapes::text)
            .matching("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
            .within(10);

    /** A {@link Span}. */
    public static final Shape<Span> SPAN = span();

    /** A {@link SourceDocument}. */
    public static final Shape<SourceDocument> SOURCE = source();

    /** A {@link ReadingNote}. */
    public static final Shape<ReadingNote> READING_NOTE = readingNote();

    /** A {@link Narrative}. */
    public static final Shape<Narrative> NARRATIVE = narrative();

    private NarrativeShapes() {}

    /** {@return the kind of a disclosure of values of some kind} */
    public static <T> Disclosed<Disclosure<T>, T> disclosed(Kind<T> kind) {
        return new Disclosed<>(
                kind,
                Disclosure::value,
                Disclosure::isDeclaredNone,
                Disclosure::stated,
                Disclosure.none(),
                Disclosure.blank());
    }

    private static LocalDate date(String text) {
        if (text.length() != 10) {
            throw new IllegalArgumentException("date: '" + text + "'");
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("date: '" + text + "'", e);
        }
    }

    private static int number(String text, int from, int to) {
        if (to < text.length() && text.charAt(to) != '-') {
            throw new IllegalArgumentException("date: '" + text + "'");
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("date: '" + text + "'");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static String text(LocalDate date) {
        if (date.getYear() < 0 || date.getYear() > Require.MAX_YEAR) {
            throw new IllegalArgumentException(
                    "date: the year " + date.getYear() + " is not between 0 and " + Require.MAX_YEAR);
        }
        return date.toString();
    }

    private static Shape<Span> span() {
        RecordShape<Span> shape = Shape.of(Span.class);
        var start = shape.required("start", WholeNumber.NOT_NEGATIVE, Span::start);
        var end = shape.required("end", WholeNumber.NOT_NEGATIVE, Span::end);
        return shape.make(v -> new Span(v.get(start), v.get(end)));
    }

    private static Shape<SourceDocument> source() {
        RecordShape<SourceDocument> shape = Shape.of(SourceDocument.class);
        var mediaType = shape.required("mediaType", TEXT, SourceDocument::getMediaType);
        var text = shape.required("text", TEXT, SourceDocument::getText);
        return shape.make(v -> SourceDocument.of(v.get(mediaType), v.get(text)));
    }

    private static Shape<ReadingNote> readingNote() {
        RecordShape<ReadingNote> shape = Shape.of(ReadingNote.class);
        var kind = shape.required("kind", Choice.of(ReadingNote.Kind.values()), ReadingNote::kind);
        var span = shape.required("span", SPAN, ReadingNote::span);
        var detail = shape.standard("detail", TEXT, "", ReadingNote::detail);
        return shape.make(v -> new ReadingNote(v.get(kind), v.get(span), v.get(detail)));
    }

    private static Shape<Paragraph> paragraph() {
        RecordShape<Paragraph> shape = Shape.of(Paragraph.class);
        var text = shape.required("text", TEXT, Paragraph::text);
        var span = shape.place("span", SPAN, Paragraph::span);
        return shape.make(v -> new Paragraph(v.get(text), v.find(span)));
    }

    private static Shape<Table.Cell> cell() {
        RecordShape<Table.Cell> shape = Shape.of(Table.Cell.class);
        var text = shape.required("text", TEXT, Table.Cell::text);
        var rowSpan = shape.standard("rowSpan", WholeNumber.POSITIVE, 1, Table.Cell::rowSpan);
        var columnSpan = shape.standard("columnSpan", WholeNumber.POSITIVE, 1, Table.Cell::columnSpan);
        var span = shape.place("span", SPAN, Table.Cell::span);
        return shape.make(v -> new Table.Cell(v.get(text), v.get(rowSpan), v.get(columnSpan), v.find(span)));
    }

    private static Shape<Table> table() {
        RecordShape<Table> shape = Shape.of(Table.class);
        var rows = shape.required("rows", ListOf.of(ListOf.of(cell())), Table::rows);
        var span = shape.place("span", SPAN, Table::span);
        return shape.make(v -> new Table(v.get(rows), v.find(span)));
    }

    private static Shape<Section> section() {
        RecordShape<Section.Content> content = Shape.of(Section.Content.class);
        Union<Block> block = Union.of(
                Union.variant("paragraph", Paragraph.class, paragraph()), Union.variant("table", Table.class, table()));
        var blocks = content.list("blocks", block, Section.Content::blocks);
        Shape<Section.Content> contentShape = content.make(v -> new Section.Content(v.get(blocks)));
        return Shape.of(Section.class, Section::builder, Section.Builder::build)
                .optional("key", Choice.of(SectionKey.values()), Section::getKey, Section.Builder::key)
                .required("level", LEVEL, Section::getLevel, Section.Builder::level)
                .optional("numeral", TEXT, Section::getNumeral, Section.Builder::numeral)
                .required("heading", TEXT, Section::getHeading, Section.Builder::heading)
                .optional("headingSpan", SPAN, Section::getHeadingSpan, Section.Builder::headingSpan)
                .provenance()
                .required("content", disclosed(contentShape), Section::getContent, Section.Builder::content)
                .shape();
    }

    private static Shape<Problem> problem() {
        RecordShape<Problem> shape = Shape.of(Problem.class);
        var text = shape.required("text", TEXT, Problem::text);
        var cause = shape.optional("cause", TEXT, Problem::cause);
        var span = shape.place("span", SPAN, Problem::span);
        return shape.make(v -> new Problem(v.get(text), v.find(cause), v.find(span)));
    }

    private static Shape<Improvement> improvement() {
        RecordShape<Improvement> shape = Shape.of(Improvement.class);
        var text = shape.required("text", TEXT, Improvement::text);
        var span = shape.place("span", SPAN, Improvement::span);
        return shape.make(v -> new Improvement(v.get(text), v.find(span)));
    }

    private static Shape<ResultUse> resultUse() {
        RecordShape<ResultUse> shape = Shape.of(ResultUse.class);
        var text = shape.required("text", TEXT, ResultUse::text);
        var span = shape.place("span", SPAN, ResultUse::span);
        return shape.make(v -> new ResultUse(v.get(text), v.find(span)));
    }

    private static Shape<Publication> publication() {
        return Shape.of(Publication.class, Publication::builder, Publication.Builder::build)
                .optional("channel", TEXT, Publication::getChannel, Publication.Builder::channel)
                .optional("date", DATE, Publication::getDate, Publication.Builder::date)
                .optional("dateText", TEXT, Publication::getDateText, Publication.Builder::dateText)
                .optional("url", TEXT, Publication::getUrl, Publication.Builder::url)
                .optional("approvedOn", DATE, Publication::getApprovedOn, Publication.Builder::approvedOn)
                .standard(
                        "withFinalAccounts",
                        FLAG,
                        false,
                        Publication::isWithFinalAccounts,
                        Publication.Builder::withFinalAccounts)
                .optional("text", TEXT, Publication::getText, Publication.Builder::text)
                .optional("span", SPAN, Publication::getSpan, Publication.Builder::span)
                .provenance()
                .shape();
    }

    private static <T> Disclosed<Disclosure<List<T>>, List<T>> disclosedList(Kind<T> element) {
        return disclosed(ListOf.of(element));
    }

    private static Shape<Narrative> narrative() {
        return Shape.of(Narrative.class, Narrative::builder, Narrative.Builder::build)
                .list("sections", section(), Narrative::getSections, Narrative.Builder::addAllSections)
                .optional("problems", disclosedList(problem()), Narrative::getProblems, Narrative.Builder::problems)
                .optional(
                        "improvements",
                        disclosedList(improvement()),
                        Narrative::getImprovements,
                        Narrative.Builder::improvements)
                .optional(
                        "resultUses",
                        disclosedList(resultUse()),
                        Narrative::getResultUses,
                        Narrative.Builder::resultUses)
                .optional(
                        "publication",
                        disclosed(publication()),
                        Narrative::getPublication,
                        Narrative.Builder::publication)
                .shape();
    }
}
