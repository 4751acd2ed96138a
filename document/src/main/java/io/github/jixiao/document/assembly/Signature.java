package io.github.jixiao.document.assembly;

import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.outline.Chunk;
import io.github.jixiao.document.outline.Outline;
import io.github.jixiao.document.outline.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The date with which a document is signed (落款): a line of nothing but a day, below the name of who signs or of a later year. Stateless. */
final class Signature {

    private static final String BLANKS_AND_BRACKETS = " \t\u00a0\u3000\r（）()";

    private static final int LONGEST_NAME = 40;

    private Signature() {}

    /** {@return the last such day of a document on {@code year}} */
    static Optional<LocalDate> date(String source, Outline outline, OptionalInt year) {
        Optional<LocalDate> last = Optional.empty();
        for (Part part : outline.parts()) {
            boolean signed = false;
            for (Chunk chunk : part.chunks()) {
                int start = chunk.span().start();
                int end = chunk.span().end();
                int line = Math.max(start, source.lastIndexOf('\n', end - 1) + 1);
                if (chunk instanceof Chunk.Prose) {
                    boolean below = line > start ? isName(source, start, line - 1) : signed;
                    Optional<LocalDate> day = day(source, line, end)
                            .filter(each -> below || year.isEmpty() || each.getYear() > year.getAsInt());
                    last = day.isPresent() ? day : last;
                }
                signed = chunk instanceof Chunk.Prose && isName(source, line, end);
            }
        }
        return last;
    }

    /** {@return whether a short line without a mark at its end can be the name of who signs} */
    private static boolean isName(String source, int from, int to) {
        int end = to;
        while (end > from && BLANKS_AND_BRACKETS.indexOf(source.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > from && end - from <= LONGEST_NAME && Character.isLetter(source.charAt(end - 1));
    }

    /** {@return the day that a line consists of} */
    private static Optional<LocalDate> day(String source, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && BLANKS_AND_BRACKETS.indexOf(source.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && BLANKS_AND_BRACKETS.indexOf(source.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start == end || source.charAt(end - 1) != '日') {
            return Optional.empty();
        }
        List<Token> tokens = Lexer.tokens(source, start, end);
        return tokens.size() == 1 && tokens.get(0) instanceof Token.Day day && day.start() == start && day.end() == end
                ? Conclusions.date(day)
                : Optional.empty();
    }
}
