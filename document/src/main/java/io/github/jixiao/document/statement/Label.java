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

/** What the words in front of a number say. Filled once, then only read. */
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
    boolean ofWhich;
    boolean total;
    boolean each;
    boolean other;
    boolean event;
    boolean within;
    private boolean arranged;

    @Nullable
    String rate;

    @Nullable
    String staff;

    @Nullable
    String staffKind;

    String staffText = "";
    int staffTerms;
    String before = "";
    boolean strange;
    boolean adjacent;
    int first = -1;
    private boolean meaning;

    private Label() {}

    /** {@return what the tokens say, the words of a reason among them left out} */
    static Label of(List<Token> tokens, Set<String> names) {
        Label label = new Label();
        for (int i = start(tokens); i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean countsProjects = token instanceof Token.Number
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1) instanceof Token.Word word
                    && word.term().text().equals("项目");
            if (!countsProjects) {
                label.add(token, names);
            }
        }
        // What was arranged (安排) was budgeted.
        if (label.arranged && label.stage == null) {
            label.stage = Stage.INITIAL;
        }
        return label;
    }

    /** A number without a unit in front of a year ends what stood before it, such as the cell of a flattened row. */
    private static int start(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            boolean bare = tokens.get(i - 1) instanceof Token.Number number
                    && number.unit().symbol().isEmpty();
            if (bare && tokens.get(i) instanceof Token.Day) {
                return i;
            }
        }
        return 0;
    }

    private void add(Token token, Set<String> names) {
        if (first < 0) {
            first = token.start();
        }
        if (token instanceof Token.Word word) {
            add(word.term());
        } else if (token instanceof Token.Day day) {
            if (day.month() == 0 && day.year() > 0) {
                year = day.year();
                ownYear = false;
                adjacent = false;
            }
        } else if (token instanceof Token.Text text) {
            if (!names.contains(text.text())) {
                unknown(text.text());
            }
        } else if (token instanceof Token.Number number) {
            if (meaning || number.unit().symbol().length() > 0) {
                unknown("#");
            }
        } else if (token instanceof Token.Code) {
            unknown("#");
        }
    }

    private void unknown(String text) {
        if (meaning) {
            strange = true;
        } else {
            before = text;
        }
        adjacent = true;
    }

    private void add(Term term) {
        switch (term.kind()) {
            case SCOPE -> scope(term);
            case ITEM -> item(term.value());
            case BARE -> bare(term.value());
            case PART -> {
                part = Item.of(term.value());
                meaning();
            }
            case STAGE -> stage(term.value());
            case FUNCTIONAL -> {
                items.add(Item.functionalClass(term.text()));
                meaning();
            }
            case ECONOMIC -> {
                items.add(Item.economicClass(term.value()));
                meaning();
            }
            case STAFF -> {
                staff = "staff.inpost".equals(staff) && term.value().equals("staff.total") ? staff : term.value();
                staffText = term.text();
                staffTerms++;
                meaning();
            }
            case STAFF_KIND -> {
                staffKind = term.value();
                staffText = term.text();
                meaning();
            }
            case RATE -> {
                rate = term.value();
                meaning();
            }
            case OTHER_ITEM -> other = true;
            case EVENT -> event = true;
            case OF_WHICH -> ofWhich = true;
            case TOTAL -> {
                total = true;
                meaning();
            }
            case EACH -> each = true;
            case LAST_YEAR -> lastYear = true;
            case THIS_YEAR -> ownYear |= year == 0;
            case COMPARED -> compares(term.text());
            case RISE, FALL -> {
                move = term.kind();
                meaning();
            }
            case CHANGED_TO -> {
                changedTo = true;
                meaning();
            }
            case SHARE -> {
                share = true;
                meaning();
            }
            case COMPLETES -> {
                completes = true;
            }
            case FILLER -> {
                within |= term.text().equals("中") && meaning;
                arranged |= term.text().equals("安排") && !meaning;
            }
            default -> {}
        }
    }

    /** What is larger or smaller than something by an amount rose or fell by it. */
    private void compares(String text) {
        compared = true;
        if (text.equals("大于") || text.equals("小于")) {
            move = text.equals("大于") ? Term.Kind.RISE : Term.Kind.FALL;
            meaning();
        }
    }

    private void meaning() {
        meaning = true;
    }

    private void scope(Term term) {
        Scope said = Scope.ofToken(term.value()).orElseThrow();
        if (scope == null || scope == Scope.GRANT) {
            scope = said;
        }
        scopeNamesBudget = term.text().endsWith("预算");
        meaning();
    }

    private void item(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0 && scope == null) {
            scope = Scope.ofToken(value.substring(0, slash)).orElseThrow();
        }
        String paths = value.substring(slash + 1);
        int plus = paths.indexOf('+');
        if (plus >= 0) {
            items.add(Item.of(paths.substring(0, plus)));
            items.add(Item.of(paths.substring(plus + 1)));
            each = true;
        } else {
            items.add(Item.of(paths));
        }
        meaning();
    }

    private void bare(String value) {
        int at = value.indexOf('@');
        if (!Item.EXPENDITURE_PROJECT.equals(bare)) {
            bare = Item.of(at < 0 ? value : value.substring(0, at));
        }
        if (at >= 0) {
            stage(value.substring(at + 1));
        }
        meaning();
    }

    private void stage(String value) {
        negative = value.startsWith("-");
        Stage said = Stage.ofToken(negative ? value.substring(1) : value).orElseThrow();
        // 预算 behind a word that names the stage says no more than that word
        if (stage == null || said != Stage.INITIAL) {
            stage = said;
        }
        meaning();
    }

    /** {@return whether it names neither item nor part, so that it refers to what was named before} */
    boolean isNameless() {
        return items.isEmpty() && part == null && bare == null;
    }

    /** {@return whether nothing in it was left without a meaning} */
    boolean isKnown() {
        return before.isEmpty() && !strange && !other && !event;
    }
}
