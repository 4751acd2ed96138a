package io.github.jixiao.figure;

import io.github.jixiao.Require;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures (数据标识): whose money, which item, at which stage, in which year. Two statements with one id state the
 * same thing. Written {@code general.expenditure.basic.executed}, {@code staff.inpost}, or with a year behind it that is
 * not the report's own, {@code all.threepublic.executed@2020}. Immutable.
 */
public final class FigureId implements Comparable<FigureId> {

    private static final List<Optional<Scope>> SCOPES =
            Arrays.stream(Scope.values()).map(Optional::of).toList();
    private static final List<Optional<Stage>> STAGES =
            Arrays.stream(Stage.values()).map(Optional::of).toList();

    private final @Nullable Scope scope;
    private final Item item;
    private final @Nullable Stage stage;
    private final int year;
    private final int hash;

    private FigureId(@Nullable Scope scope, Item item, @Nullable Stage stage, int year) {
        this.scope = scope;
        this.item = item;
        this.stage = stage;
        this.year = year;
        this.hash = ((31 * Objects.hashCode(scope) + item.hashCode()) * 31 + Objects.hashCode(stage)) * 31 + year;
    }

    /**
     * {@return the id of money in the report's own year}
     *
     * @throws IllegalArgumentException if {@code item} is no money
     */
    public static FigureId of(Scope scope, Item item, Stage stage) {
        if (item.kind() != Item.Kind.MONEY) {
            throw new IllegalArgumentException("item: '" + item + "' has neither scope nor stage");
        }
        return new FigureId(scope, item, stage, 0);
    }

    /**
     * {@return the id of a number of staff, a score or a rate, which have neither scope nor stage}
     *
     * @throws IllegalArgumentException if {@code item} is money
     */
    public static FigureId of(Item item) {
        if (item.kind() == Item.Kind.MONEY) {
            throw new IllegalArgumentException("item: '" + item + "' needs a scope and a stage");
        }
        return new FigureId(null, item, null, 0);
    }

    /**
     * {@return the id that {@link #toString} writes}
     *
     * @throws IllegalArgumentException if {@code text} has another form
     */
    public static FigureId parse(String text) {
        int close = text.lastIndexOf(']');
        int at = text.indexOf('@', Math.max(close, 0));
        String body = at < 0 ? text : text.substring(0, at);
        FigureId id = parseBody(body);
        return at < 0 ? id : id.atYear(year(text.substring(at + 1)));
    }

    private static FigureId parseBody(String body) {
        int first = body.indexOf('.');
        Optional<Scope> scope = first < 0 ? Optional.empty() : Scope.ofToken(body.substring(0, first));
        if (scope.isEmpty()) {
            return of(Item.parse(body));
        }
        int last = body.lastIndexOf('.');
        Optional<Stage> stage = Stage.ofToken(body.substring(last + 1));
        if (stage.isEmpty() || last <= first) {
            throw new IllegalArgumentException("figure: '" + Require.shortened(body) + "' has a scope and no stage");
        }
        return of(scope.get(), Item.parse(body.substring(first + 1, last)), stage.get());
    }

    private static int year(String text) {
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("figure: '" + Require.shortened(text) + "' is no year");
        }
        return Integer.parseInt(text);
    }

    /**
     * {@return the same figure of another year than the report's own}
     *
     * @throws IllegalArgumentException if {@code year} is not between 1949 and 9999
     */
    public FigureId atYear(int year) {
        Require.year("figure", year);
        return new FigureId(scope, item, stage, year);
    }

    /** {@return the same figure of the report's own year} */
    public FigureId atOwnYear() {
        return year == 0 ? this : new FigureId(scope, item, stage, 0);
    }

    /**
     * {@return the figure of another item, all else the same}
     *
     * @throws IllegalArgumentException if one of the items is money and the other is not
     */
    public FigureId withItem(Item other) {
        boolean money = other.kind() == Item.Kind.MONEY;
        if (money != (scope != null)) {
            throw new IllegalArgumentException("item: '" + other + "' and '" + item + "' are not both money");
        }
        return new FigureId(scope, other, stage, year);
    }

    /**
     * {@return the figure of another scope, all else the same}
     *
     * @throws IllegalArgumentException if this is no money
     */
    public FigureId withScope(Scope other) {
        return new FigureId(other, moneyItem(), stage, year);
    }

    /**
     * {@return the figure at another stage, all else the same}
     *
     * @throws IllegalArgumentException if this is no money
     */
    public FigureId withStage(Stage other) {
        return new FigureId(scope, moneyItem(), other, year);
    }

    private Item moneyItem() {
        if (scope == null) {
            throw new IllegalArgumentException("item: '" + item + "' has neither scope nor stage");
        }
        return item;
    }

    /** {@return whose money it is; empty for staff, scores and rates} */
    public Optional<Scope> scope() {
        return scope == null ? Optional.empty() : SCOPES.get(scope.ordinal());
    }

    /** {@return what is measured} */
    public Item item() {
        return item;
    }

    /** {@return at which stage; empty for staff, scores and rates} */
    public Optional<Stage> stage() {
        return stage == null ? Optional.empty() : STAGES.get(stage.ordinal());
    }

    /** {@return the year, where it is not the report's own} */
    public OptionalInt year() {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof FigureId that
                        && hash == that.hash
                        && scope == that.scope
                        && stage == that.stage
                        && year == that.year
                        && item.equals(that.item);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Orders by the written form. */
    @Override
    public int compareTo(FigureId other) {
        return toString().compareTo(other.toString());
    }

    /** {@return the id as {@link #parse} reads it} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        if (scope != null) {
            out.append(scope.token()).append('.');
        }
        out.append(item);
        if (stage != null) {
            out.append('.').append(stage.token());
        }
        return year == 0 ? out.toString() : out.append('@').append(year).toString();
    }
}
