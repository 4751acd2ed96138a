package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words in front of a number say. Filled once by {@link LabelReader}, then only read. */
final class Label {

    @Nullable
    Scope scope;

    final List<Item> items = new ArrayList<>();

    @Nullable
    Item bare;

    @Nullable
    Item part;

    @Nullable
    Stage stage;

    /** Whom or what it names as what it speaks of. */
    @Nullable
    Subject subject;

    /** Whether it names the department without the units below it: 局本级. */
    boolean withoutUnits;

    /** Whether it refers to the department or its offices, by whatever word. */
    boolean self;

    /** Whether its stage is said by 预算 alone, which may be that of any budget. */
    boolean anyBudget;

    boolean negative;
    boolean scopeNamesBudget;
    int year;
    boolean ownYear;
    boolean lastYear;
    boolean compared;
    Term.@Nullable Kind move;
    boolean changedTo;
    boolean share;
    boolean completes;
    boolean total;
    boolean each;
    boolean other;
    boolean perUnit;
    boolean event;
    boolean within;
    boolean received;
    boolean balance;
    boolean none;
    boolean stageFirst;
    boolean grand;
    boolean actual;
    boolean arranged;
    boolean whole;

    @Nullable
    String rate;

    boolean wholeScore;
    boolean judged;
    boolean scale;

    @Nullable
    String staff;

    @Nullable
    String staffKind;

    /** The staff that is joined with {@link #staff} by a word such as 及. */
    @Nullable
    String staffBefore;

    /** What stands in front of the department's own name: who gave it what it has, or judged it. */
    String giver = "";

    String staffText = "";
    String before = "";
    String lastText = "";
    boolean strange;
    boolean adjacent;
    int first = -1;

    /** {@return what the tokens say} */
    static Label of(List<Token> tokens, Set<String> names) {
        return new LabelReader(names).read(tokens);
    }

    /** {@return whether it names neither item nor part, so that it refers to what was named before} */
    boolean isNameless() {
        return items.isEmpty() && part == null && bare == null;
    }

    Stage stageOr(Stage other) {
        Stage said = stage;
        return said != null ? said : other;
    }

    /** {@return whether nothing in it was left without a meaning} */
    boolean isKnown() {
        return before.isEmpty() && !strange && !other && !event;
    }

    /** {@return whether words of no meaning stand in it} */
    boolean isUnsure() {
        return strange || !before.isEmpty();
    }

    /** {@return whether it says what it is about only by what stands before: 实际支出, 决算数, 合计} */
    boolean refersBack() {
        return items.isEmpty() && part == null && !self && !ownYear && year == 0 && scope == null;
    }
}
