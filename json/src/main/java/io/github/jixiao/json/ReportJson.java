package io.github.jixiao.json;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.json.JsonProblem.Kind;
import io.github.jixiao.report.PerformanceReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes and reads the JSON documents of this library: reports, audit results, differences, profiles and waivers.
 *
 * <p>Reading is strict: what is not in the format is refused with a {@link JsonReadException} that lists the problems
 * with their places. A {@linkplain #lenient lenient} reader passes over properties that it does not know and is as
 * strict about everything else. Documents are read into memory whole, up to {@link #withMaxBytes a limit}; for many reports see
 * {@link #stream}. Immutable and thread-safe.
 */
public final class ReportJson {

    private static final ReportJson STRICT = new ReportJson(false, false, 20, Limits.DOCUMENT);

    private final boolean lenient;
    private final boolean pretty;
    private final int maxProblems;
    private final int maxBytes;

    private ReportJson(boolean lenient, boolean pretty, int maxProblems, int maxBytes) {
        this.lenient = lenient;
        this.pretty = pretty;
        this.maxProblems = maxProblems;
        this.maxBytes = maxBytes;
    }

    /** {@return the format with a reader that refuses unknown properties, written without white space} */
    public static ReportJson strict() {
        return STRICT;
    }

    /** {@return the format with a reader that passes over unknown properties and lists them} */
    public static ReportJson lenient() {
        return new ReportJson(true, false, STRICT.maxProblems, STRICT.maxBytes);
    }

    /** {@return this, written with line breaks and indentation} */
    public ReportJson pretty() {
        return new ReportJson(lenient, true, maxProblems, maxBytes);
    }

    /**
     * {@return this with a reader that stops at so many problems; 20 unless told otherwise}
     *
     * @throws IllegalArgumentException if {@code problems} is below 1
     */
    public ReportJson withMaxProblems(int problems) {
        if (problems < 1) {
            throw new IllegalArgumentException("problems: " + problems + " is below 1");
        }
        return new ReportJson(lenient, pretty, problems, maxBytes);
    }

    /**
     * {@return this with a reader that refuses larger documents, and larger records of a stream; 64 MiB unless told
     * otherwise}
     *
     * @throws IllegalArgumentException if {@code bytes} is below 1
     */
    public ReportJson withMaxBytes(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("bytes: " + bytes + " is below 1");
        }
        return new ReportJson(lenient, pretty, maxProblems, bytes);
    }

    /**
     * {@return {@code report} as JSON}
     *
     * @throws IllegalArgumentException if a text has half a surrogate pair or NUL in it, a date is not in the years 0 to
     *     9999, the extensions are no JSON object, or no array holds the document
     */
    public String write(PerformanceReport report) {
        return write(JsonDocument.REPORT, report);
    }

    /**
     * {@return {@code result} as JSON}
     *
     * @throws IllegalArgumentException as {@link #write(PerformanceReport)} does
     */
    public String write(AuditResult result) {
        return write(JsonDocument.AUDIT_RESULT, result);
    }

    /**
     * {@return a document as JSON}
     *
     * @throws IllegalArgumentException as {@link #write(PerformanceReport)} does
     */
    public <T> String write(JsonDocument<T> kind, T value) {
        return new String(writeBytes(kind, value), StandardCharsets.UTF_8);
    }

    /**
     * {@return a document as JSON in UTF-8}
     *
     * @throws IllegalArgumentException as {@link #write(PerformanceReport)} does
     */
    public <T> byte[] writeBytes(JsonDocument<T> kind, T value) {
        return Writing.write(kind.codec(), value, pretty);
    }

    /**
     * Writes a document as JSON in UTF-8 and does not close the stream. Nothing is written if the document is refused.
     *
     * @throws IOException if the stream fails
     * @throws IllegalArgumentException as {@link #write(PerformanceReport)} does
     */
    public <T> void write(JsonDocument<T> kind, T value, OutputStream out) throws IOException {
        out.write(writeBytes(kind, value));
    }

    /**
     * {@return the report in a JSON text}
     *
     * @throws JsonReadException if it cannot be taken
     */
    public PerformanceReport read(String json) {
        return read(JsonDocument.REPORT, json);
    }

    /**
     * {@return the report in JSON in UTF-8, with or without a byte-order mark}
     *
     * @throws JsonReadException if it cannot be taken
     */
    public PerformanceReport read(byte[] json) {
        return read(JsonDocument.REPORT, json);
    }

    /**
     * {@return the report in a stream of JSON in UTF-8, which is read to its end and not closed}
     *
     * @throws IOException if the stream fails
     * @throws JsonReadException if the JSON cannot be taken
     */
    public PerformanceReport read(InputStream json) throws IOException {
        return read(JsonDocument.REPORT, json);
    }

    /**
     * {@return the document in a JSON text}
     *
     * @throws JsonReadException if it cannot be taken
     */
    public <T> T read(JsonDocument<T> kind, String json) {
        if (!Utf8.isSound(json)) {
            String key = json.indexOf(0) >= 0 ? "nul" : "surrogate";
            throw new JsonReadException(List.of(new JsonProblem(Kind.ENCODING, "", 0, 0, Messages.text(key))));
        }
        return read(kind, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the document in JSON in UTF-8, with or without a byte-order mark}
     *
     * @throws JsonReadException if it cannot be taken
     */
    public <T> T read(JsonDocument<T> kind, byte[] json) {
        return reading(kind, json).value();
    }

    /**
     * {@return the document in a stream of JSON in UTF-8, which is read to its end and not closed}
     *
     * @throws IOException if the stream fails
     * @throws JsonReadException if the JSON cannot be taken
     */
    public <T> T read(JsonDocument<T> kind, InputStream json) throws IOException {
        return read(kind, json.readNBytes(maxBytes == Integer.MAX_VALUE ? maxBytes : maxBytes + 1));
    }

    /**
     * {@return the document in JSON in UTF-8, with or without a byte-order mark, and the properties that were ignored}
     *
     * @throws JsonReadException if it cannot be taken
     */
    public <T> JsonReading<T> reading(JsonDocument<T> kind, byte[] json) {
        if (json.length > maxBytes) {
            JsonProblem problem = new JsonProblem(Kind.LIMIT, "", 0, 0, Messages.text("tooLarge", maxBytes));
            throw new JsonReadException(List.of(problem));
        }
        return reading(kind, json, json.length);
    }

    /**
     * {@return the reports of a stream, lazily: newline-delimited JSON, or a JSON array; the stream is closed with it}
     *
     * @param in the stream, in UTF-8
     * @param onBadRecord what becomes of the stream after a record that cannot be taken
     */
    public ReportStream stream(InputStream in, ReportStream.OnBadRecord onBadRecord) {
        return new ReportStream(in, this, onBadRecord);
    }

    /** {@return a writer of newline-delimited JSON, one report a line} */
    public static ReportWriter lines(OutputStream out) {
        return new ReportWriter(out, false);
    }

    /** {@return a writer of a JSON array of reports} */
    public static ReportWriter array(OutputStream out) {
        return new ReportWriter(out, true);
    }

    <T> JsonReading<T> reading(JsonDocument<T> kind, byte[] json, int length) {
        return Parsing.read(kind.codec(), json, length, maxProblems, lenient);
    }

    int maxBytes() {
        return maxBytes;
    }

    /** {@return a reading from a parser that is not ours} */
    Reading newReading() {
        return new Reading(maxProblems, lenient, true, null);
    }
}
