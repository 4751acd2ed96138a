package io.github.jixiao.json;

import io.github.jixiao.report.ReadResult;
import io.github.jixiao.report.ReportReader;
import io.github.jixiao.report.UnreadableReportException;
import io.github.jixiao.report.UnreadableReportException.Cause;

/** Reads reports from their JSON, strictly. Found by {@link java.util.ServiceLoader}. Stateless and thread-safe. */
public final class JsonReportReader implements ReportReader {

    /** Makes a reader. */
    public JsonReportReader() {}

    /**
     * {@return certain where the content begins as a JSON object does, a brace and then a quotation mark or a brace, or as a
     * list of such objects does, which is no report and is refused when it is read}
     */
    @Override
    public Fit fit(byte[] content) {
        int first = firstNotBlank(content, Utf8.markLength(content, 0, content.length));
        int open = is(content, first, '[') ? firstNotBlank(content, first + 1) : first;
        if (!is(content, open, '{')) {
            return Fit.NONE;
        }
        int next = firstNotBlank(content, open + 1);
        return is(content, next, '"') || is(content, next, '}') ? Fit.CERTAIN : Fit.NONE;
    }

    private static boolean is(byte[] content, int at, char c) {
        return at < content.length && content[at] == c;
    }

    @Override
    public ReadResult read(byte[] content) {
        try {
            return ReadResult.of(ReportJson.strict().read(content));
        } catch (JsonReadException e) {
            boolean limit = e.problems().get(0).kind() == JsonProblem.Kind.LIMIT;
            throw new UnreadableReportException(limit ? Cause.TOO_LARGE : Cause.MALFORMED, e.text(), e);
        }
    }

    private static int firstNotBlank(byte[] content, int from) {
        int i = from;
        while (i < content.length
                && (content[i] == ' ' || content[i] == '\n' || content[i] == '\r' || content[i] == '\t')) {
            i++;
        }
        return i;
    }
}
