package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.table.CellNumber.Kind;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is known while the tables of a document are read, and the one way in which a cell becomes a figure. */
final class Reading {

    final Collected facts;
    final Caption caption = new Caption();
    final SheetDrafts sheets = new SheetDrafts();

    private final TableContext context;
    private final OptionalInt fiscalYear;
    private final Optional<MoneyUnit> prevailing;
    private @Nullable MoneyUnit tableUnit;
    private int table;

    Reading(String source, TableContext context, OptionalInt fiscalYear) {
        this.facts = new Collected(source);
        this.context = context;
        this.fiscalYear = fiscalYear;
        this.prevailing = MoneyUnits.prevailing(source);
    }

    String source() {
        return facts.source();
    }

    /** {@return the number of the table at hand, for keys of groups}. */
    int table() {
        return table;
    }

    void nextTable() {
        table++;
    }

    /** Takes the unit that the headers of the table at hand name for all of it. */
    void tableUnit(@Nullable MoneyUnit unit) {
        tableUnit = unit;
    }

    Optional<Scope> scopeOfHeading(Span place) {
        return context.scopeAt().apply(place.start());
    }

    /** {@return the unit that holds where a cell, its column and its row name none}. */
    Optional<MoneyUnit> outerUnit(@Nullable MoneyUnit own) {
        MoneyUnit above = tableUnit != null ? tableUnit : caption.unit();
        MoneyUnit named = own != null ? own : above;
        if (named != null) {
            return Optional.of(named);
        }
        return caption.isMixed() ? Optional.empty() : prevailing;
    }

    /** {@return the figure in a year as headers name it, or empty where the year cannot be told}. */
    Optional<FigureId> dated(FigureId id, int year) {
        if (year == Phrase.NO_YEAR || year == 0) {
            return Optional.of(id);
        }
        if (year == -1) {
            return fiscalYear.isPresent() ? Optional.of(id.atYear(fiscalYear.getAsInt() - 1)) : Optional.empty();
        }
        if (fiscalYear.isEmpty() || fiscalYear.getAsInt() == year) {
            return Optional.of(id);
        }
        return year < 1990 || year > 2100 ? Optional.empty() : Optional.of(id.atYear(year));
    }

    /** {@return the amount of a cell; a damaged one, or one without a unit, is noted}. */
    Optional<Amount> amount(Piece cell, @Nullable MoneyUnit unit) {
        CellNumber number = cell.number();
        if (number.kind() == Kind.DAMAGED) {
            facts.note(ReadingNote.Kind.DAMAGED_NUMBER, number.span());
            return Optional.empty();
        }
        if (!number.isNumber()) {
            return Optional.empty();
        }
        Optional<MoneyUnit> outer = outerUnit(unit);
        Optional<Amount> amount = number.amount(outer);
        if (amount.isEmpty()) {
            boolean bare = number.unit().isEmpty();
            if (bare && outer.isEmpty()) {
                facts.note(ReadingNote.Kind.UNIT_MISSING, number.span());
            } else if (bare) {
                facts.note(ReadingNote.Kind.NUMBER_OUT_OF_RANGE, number.span());
            }
            facts.unread.add(number.span());
        }
        return amount;
    }

    /** States the money of a cell; {@return the amount, if there is one}. */
    Optional<Amount> money(
            Scope scope, Item item, Stage stage, int year, Piece cell, @Nullable MoneyUnit unit, Object group) {
        Optional<FigureId> id = dated(FigureId.of(scope, item, stage), year);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> amount = amount(cell, unit);
        amount.ifPresent(value -> facts.state(id.get(), value, cell.number().span(), group));
        return amount;
    }

    Optional<Percentage> rate(Item item, Piece cell, Object group) {
        noteDamage(cell);
        Optional<Percentage> rate = cell.number().percentage().filter(value -> !isFraction(cell.number()));
        rate.ifPresent(
                value -> facts.state(FigureId.of(item), value, cell.number().span(), group));
        return rate;
    }

    /** A rate of 0.98 without a percent sign may be 98 percent. */
    private static boolean isFraction(CellNumber number) {
        return number.unit().isEmpty()
                && number.value().signum() > 0
                && number.value().compareTo(java.math.BigDecimal.ONE) <= 0;
    }

    Optional<Score> score(Item item, Piece cell, Object group) {
        noteDamage(cell);
        Optional<Score> score = cell.number().score();
        score.ifPresent(
                value -> facts.state(FigureId.of(item), value, cell.number().span(), group));
        return score;
    }

    Optional<Quantity> persons(Item item, Piece cell, Object group) {
        noteDamage(cell);
        Optional<Quantity> persons = cell.number().persons();
        persons.ifPresent(
                value -> facts.state(FigureId.of(item), value, cell.number().span(), group));
        return persons;
    }

    /** Takes a value that belongs to no column, as in a row that has lost some of its cells. */
    void outside(Piece cell) {
        noteDamage(cell);
        facts.unread.add(cell.span());
    }

    private void noteDamage(Piece cell) {
        if (cell.number().kind() == Kind.DAMAGED) {
            facts.note(ReadingNote.Kind.DAMAGED_NUMBER, cell.number().span());
        }
    }
}
