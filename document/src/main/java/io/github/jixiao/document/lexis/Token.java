package io.github.jixiao.document.lexis;

import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Bound;
import java.math.BigDecimal;

/** A piece of the text with its place in the source. Immutable. */
public sealed interface Token {

    /** {@return the offset of its first unit in the source text} */
    int start();

    /** {@return the offset behind its last unit} */
    int end();

    /** {@return its place in the source text} */
    default Span span() {
        return new Span(start(), end());
    }

    /** {@return whether it is the mark {@code symbol}} */
    default boolean isMark(char symbol) {
        return this instanceof Mark mark && mark.symbol() == symbol;
    }

    /** {@return whether it is a term of {@code kind}} */
    default boolean isTerm(Term.Kind kind) {
        return this instanceof Word word && word.term().kind() == kind;
    }

    /**
     * A number with its unit and the words that bound it.
     *
     * @param start the offset of its first digit, or of the word in front that bounds it
     * @param end the offset behind its unit, or behind the word that bounds it
     * @param value the number without its unit
     * @param unit the unit
     * @param bound how the words around bound it
     * @param wordy whether it is written in Chinese numerals
     */
    record Number(int start, int end, BigDecimal value, Unit unit, Bound bound, boolean wordy) implements Token {}

    /**
     * A run of digits that is no number that can be read: mixed with letters, with two decimal points, or too long.
     *
     * @param start the offset of its first unit
     * @param end the offset behind its last unit, unit of measure included
     * @param unit the unit behind it, which tells whether a number of interest is lost
     */
    record Code(int start, int end, Unit unit) implements Token {}

    /**
     * A year, month or day.
     *
     * @param start the offset of its first unit
     * @param end the offset behind its last unit
     * @param year the year, or 0 where none is written
     * @param month the month, or 0 where none is written
     * @param day the day of the month, or 0 where none is written
     */
    record Day(int start, int end, int year, int month, int day) implements Token {}

    /**
     * A term of the field.
     *
     * @param start the offset of its first unit
     * @param end the offset behind its last unit
     * @param term the term
     */
    record Word(int start, int end, Term term) implements Token {}

    /**
     * Text that holds no number, date, term or mark.
     *
     * @param start the offset of its first unit
     * @param end the offset behind its last unit
     * @param text the text with widths folded, without blanks and line ends
     */
    record Text(int start, int end, String text) implements Token {}

    /**
     * A punctuation mark.
     *
     * @param start the offset of its first unit
     * @param end the offset behind its last unit
     * @param symbol the mark with its width folded: {@code ，} is {@code ','}, {@code （} is {@code '('}, quotation marks
     *     are {@code '"'}, any bracket of a document number is {@code '['} or {@code ']'}; {@code 。} and {@code 、} are
     *     themselves
     */
    record Mark(int start, int end, char symbol) implements Token {}
}
