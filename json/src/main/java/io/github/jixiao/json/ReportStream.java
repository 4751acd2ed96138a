package io.github.jixiao.json;

import io.github.jixiao.json.JsonProblem.Kind;
import io.github.jixiao.message.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a stream, one after the other: newline-delimited JSON, one report a line, or a JSON array of reports.
 * Which of the two it is shows in its first character. Only one record is held in memory at a time. A record that cannot
 * be taken is an element too, with its problems. For one thread; closing it closes the stream behind it.
 */
public final class ReportStream implements Iterator<StreamRecord>, AutoCloseable {

    private final InputStream in;
    private final RecordSplitter splitter;
    private final ReportJson json;
    private final OnBadRecord onBadRecord;
    private @Nullable StreamRecord next;
    private long number;
    private boolean ended;

    /** What becomes of the stream after a record that cannot be taken. */
    public enum OnBadRecord {
        /** It goes on with the next record. */
        SKIP,
        /** The bad record is its last one. */
        STOP
    }

    ReportStream(InputStream in, ReportJson json, OnBadRecord onBadRecord) {
        this.in = in;
        this.splitter = new RecordSplitter(in, json.maxBytes());
        this.json = json;
        this.onBadRecord = onBadRecord;
    }

    /**
     * {@return whether there is another record}
     *
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
            ended = next == null
                    || onBadRecord == OnBadRecord.STOP && next.report().isEmpty();
        }
        return next != null;
    }

    /**
     * {@return the next record}
     *
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the stream fails
     */
    @Override
    public StreamRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream has ended");
        }
        StreamRecord record = next;
        next = null;
        if (record == null) {
            throw new NoSuchElementException("the stream has ended");
        }
        return record;
    }

    /** {@return the records that are left, as a sequential stream; closing it closes this} */
    public Stream<StreamRecord> stream() {
        int facts = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, facts), false)
                .onClose(this::close);
    }

    /**
     * Closes the stream behind it.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable StreamRecord read() {
        try {
            return splitter.next() ? record() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StreamRecord record() {
        number++;
        if (splitter.isTooLarge()) {
            return bad(List.of(problem(Kind.LIMIT, Messages.text("tooLarge", json.maxBytes()))));
        }
        try {
            var reading = json.reading(JsonDocument.REPORT, splitter.record(), splitter.length());
            if (splitter.isCutOff()) {
                return bad(List.of(problem(Kind.SYNTAX, Messages.text("cutOff"))));
            }
            return new StreamRecord(
                    number, splitter.line(), Optional.of(reading.value()), List.of(), moved(reading.ignored()));
        } catch (JsonReadException e) {
            return bad(moved(e.problems()));
        }
    }

    private StreamRecord bad(List<JsonProblem> problems) {
        return new StreamRecord(number, splitter.line(), Optional.empty(), problems, List.of());
    }

    private JsonProblem problem(Kind kind, Text message) {
        return new JsonProblem(kind, "", (int) splitter.line(), splitter.column(), message);
    }

    /** Lines and columns of a record become those of the stream. */
    private List<JsonProblem> moved(List<JsonProblem> problems) {
        return problems.stream()
                .map(each -> new JsonProblem(
                        each.kind(),
                        each.pointer(),
                        (int) splitter.line() + each.line() - 1,
                        each.line() == 1 ? splitter.column() + each.column() - 1 : each.column(),
                        each.message()))
                .toList();
    }
}
