package io.github.jixiao.json;

import io.github.jixiao.json.JsonProblem.Kind;
import io.github.jixiao.message.RefusedValueException;
import io.github.jixiao.message.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;

/** What is gathered while one document is read. For one thread. */
final class Reading {

    private final List<JsonProblem> problems = new ArrayList<>(0);
    private final List<JsonProblem> ignored = new ArrayList<>(0);
    private final int maxProblems;
    private final boolean lenient;
    private final boolean checksTexts;
    private final @Nullable Content content;

    /** The bytes that are parsed, to count lines and columns in: Jackson's columns are bytes. */
    record Content(byte[] bytes, int from, int to) {}

    /** Thrown where no more problems are wanted. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    Reading(int maxProblems, boolean lenient, boolean checksTexts, @Nullable Content content) {
        this.maxProblems = maxProblems;
        this.lenient = lenient;
        this.checksTexts = checksTexts;
        this.content = content;
    }

    List<JsonProblem> problems() {
        return problems;
    }

    List<JsonProblem> ignored() {
        return ignored;
    }

    /** Adds a problem at the current token. */
    void add(JsonParser in, Kind kind, Text message) {
        add(problem(in, kind, message));
    }

    /** Adds a problem at a place. */
    void addAt(String pointer, @Nullable TokenStreamLocation location, Kind kind, Text message) {
        add(problem(pointer, location, kind, message));
    }

    /** Adds that a value is not what is expected. */
    void expected(JsonParser in, Text expected) {
        add(in, Kind.WRONG_TYPE, Messages.text("wrongType", expected, Found.at(in)));
    }

    /** Adds that a text is not what is expected. */
    void unacceptable(JsonParser in, Text expected, String text) {
        add(in, Kind.UNACCEPTABLE_VALUE, Messages.text("unacceptable", expected, Found.shortened(text)));
    }

    /** Adds that the object which ends at the current token cannot be made, at the member that is to blame. */
    void refused(JsonParser in, RefusedValueException refusal) {
        JsonPointer object = in.streamReadContext().pathAsPointer();
        JsonPointer member = object.append(JsonPointer.compile(refusal.pointer()));
        Text message = Messages.text("refused", refusal.text());
        if (content == null) {
            add(problem(member.toString(), in.currentTokenLocation(), Kind.UNACCEPTABLE_VALUE, message));
        } else {
            Member found = Member.find(content, member);
            add(at(content, found.index(), found.pointer(), Kind.UNACCEPTABLE_VALUE, message));
        }
    }

    /** Notes a property that is not known, and passes over its value. */
    void unknown(JsonParser in, String name, List<String> known) {
        Text message = Spelling.nearest(name, known)
                .map(near -> Messages.text("unknownNear", Found.shortened(name), near))
                .orElseGet(() -> Messages.text("unknown", Found.shortened(name)));
        JsonProblem problem = problem(in, Kind.UNKNOWN_PROPERTY, message);
        if (!lenient) {
            add(problem);
        } else if (ignored.size() < maxProblems) {
            ignored.add(problem);
        }
        skipValue(in);
    }

    /** Notes a property that stands twice, and passes over its value. */
    void duplicate(JsonParser in, String name) {
        add(in, Kind.DUPLICATE_PROPERTY, Messages.text("duplicate", Found.shortened(name)));
        skipValue(in);
    }

    /** {@return whether a text may be taken; adds a problem where it may not} */
    boolean isSound(JsonParser in, String text) {
        if (!checksTexts || Utf8.isSound(text)) {
            return true;
        }
        add(in, Kind.ENCODING, Messages.text(text.indexOf(0) >= 0 ? "nul" : "surrogate"));
        return false;
    }

    private static void skipValue(JsonParser in) {
        in.nextToken();
        in.skipChildren();
    }

    private JsonProblem problem(JsonParser in, Kind kind, Text message) {
        return problem(in.streamReadContext().pathAsPointer().toString(), in.currentTokenLocation(), kind, message);
    }

    private JsonProblem problem(String pointer, @Nullable TokenStreamLocation location, Kind kind, Text message) {
        if (content != null) {
            long offset = location == null ? content.to : Math.max(0, location.getByteOffset());
            return at(content, (int) Math.min(content.to, content.from + offset), pointer, kind, message);
        }
        int line = location == null ? 0 : Math.max(0, location.getLineNr());
        int column = location == null ? 0 : Math.max(0, location.getColumnNr());
        return new JsonProblem(kind, pointer, line, column, message);
    }

    /** {@return a problem at an index of the bytes} */
    static JsonProblem at(Content content, int index, String pointer, Kind kind, Text message) {
        int line = 1;
        int column = 1;
        for (int i = content.from; i < index; i++) {
            int b = content.bytes[i];
            if (b == '\n') {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                column += (b & 0xFF) >= 0xF0 ? 2 : 1;
            }
        }
        return new JsonProblem(kind, pointer, line, column, message);
    }

    private void add(JsonProblem problem) {
        problems.add(problem);
        if (problems.size() >= maxProblems) {
            throw new Stop();
        }
    }
}
