package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads headers and labels of tables by the vocabulary. Stateless. */
final class Phrases {

    /** The longest header or label that is looked at; what is longer is text. */
    private static final int MAX_LENGTH = 60;

    private static final int MAX_NAME = 60;

    private Phrases() {}

    static Phrase read(CharSequence text) {
        if (text.length() > 3 * MAX_LENGTH) {
            return unknown("");
        }
        return readFolded(Fold.text(text), true);
    }

    private static Phrase readFolded(String folded, boolean brackets) {
        Builder builder = new Builder();
        String rest = builder.withoutFront(folded);
        while (rest.endsWith(":") || rest.endsWith(";") || rest.endsWith("。")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        if (rest.isEmpty()) {
            builder.known = false;
            return builder.build();
        }
        if (rest.length() > MAX_LENGTH) {
            return unknown(rest.length() > MAX_NAME ? "" : rest);
        }
        String core = builder.withoutBrackets(rest, brackets);
        builder.name = core.length() > MAX_NAME ? "" : core;
        builder.words(core);
        return builder.build();
    }

    private static Phrase unknown(String name) {
        Builder builder = new Builder();
        builder.name = name;
        builder.known = false;
        return builder.build();
    }

    /** Gathers what the words say. */
    private static final class Builder {

        private boolean known = true;
        private Role role = Role.NONE;
        private String pair = "";
        private @Nullable Item item;
        private boolean weak;
        private boolean part;
        private @Nullable Scope scope;
        private @Nullable Stage stage;
        private boolean plain;
        private int year = Phrase.NO_YEAR;
        private @Nullable MoneyUnit unit;
        private @Nullable BigDecimal points;
        private boolean total;
        private boolean sheet;
        private boolean ofWhich;
        private boolean numbered;
        private boolean said;
        private final List<Phrase> columns = new ArrayList<>();
        private String name = "";

        String withoutFront(String text) {
            String rest = text;
            for (int before = -1; before != rest.length() && !rest.isEmpty(); ) {
                before = rest.length();
                int end = LineFront.numeral(rest);
                if (end > 0) {
                    numbered |= rest.charAt(0) >= '0' && rest.charAt(0) <= '9';
                    rest = rest.substring(end);
                }
                for (String front : LineFront.WORDS) {
                    if (rest.startsWith(front)) {
                        ofWhich |= front.startsWith("其中");
                        rest = rest.substring(front.length());
                    }
                }
            }
            return rest;
        }

        /** {@return {@code text} without quotation marks and brackets, whose contents are read}. */
        String withoutBrackets(String text, boolean read) {
            StringBuilder out = new StringBuilder(text.length());
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                int close = c == '(' || c == '[' ? text.indexOf(c == '(' ? ')' : ']', i) : -1;
                if (close > 0) {
                    String content = text.substring(i + 1, close);
                    if (content.equals("境")) {
                        out.append(content);
                    } else if (read) {
                        bracket(content);
                    }
                    i = close + 1;
                } else {
                    if (c != '"' && c != '\'' && c != '*') {
                        out.append(c);
                    }
                    i++;
                }
            }
            return out.toString();
        }

        private void bracket(String content) {
            String plainContent = content.startsWith("单位:") ? content.substring(3) : content;
            MoneyUnit money = MoneyUnit.ofSymbol(plainContent).orElse(null);
            BigDecimal number = LineFront.points(content);
            if (money != null) {
                unit = money;
            } else if (number != null) {
                points = number;
            } else if (content.indexOf('、') > 0 && !listed(content)) {
                known = false;
            } else if (content.indexOf('、') < 0 && !LineFront.isAside(content)) {
                Phrase inner = readFolded(content, false);
                if (inner.known() && inner.stage() != Stage.ADJUSTMENT) {
                    merge(inner);
                } else if (!inner.known()) {
                    known = false;
                }
            }
        }

        private boolean listed(String content) {
            int from = 0;
            while (from <= content.length()) {
                int to = content.indexOf('、', from);
                Phrase one = readFolded(content.substring(from, to < 0 ? content.length() : to), false);
                if (!one.known() || one.stage() == null) {
                    columns.clear();
                    return false;
                }
                columns.add(one);
                from = to < 0 ? content.length() + 1 : to + 1;
            }
            return true;
        }

        private void merge(Phrase inner) {
            stage = stage == null ? inner.stage() : stage;
            plain |= inner.plain();
            scope = scope == null ? inner.scope() : scope;
            year = year == Phrase.NO_YEAR ? inner.year() : year;
            unit = unit == null ? inner.unit() : unit;
        }

        void words(String text) {
            if (text.equals("年度") || text.equals("年份")) {
                role = Role.LABEL;
                return;
            }
            if (text.equals("完成")) {
                role = Role.ACTUAL;
                return;
            }
            int i = 0;
            while (i < text.length() && known) {
                int yearEnd = LineFront.year(text, i);
                if (yearEnd > 0) {
                    year = Integer.parseInt(text.substring(i, i + 4));
                    said = true;
                    i = yearEnd;
                    continue;
                }
                Vocabulary.Word word = Vocabulary.longest(text, i);
                if (word == null
                        || word.role() == Role.STAFF_KIND && word.text().length() < text.length()) {
                    known = false;
                } else {
                    say(word);
                    i += word.text().length();
                }
            }
            known &= said || unit != null && !text.isEmpty();
        }

        private void say(Vocabulary.Word word) {
            said |= !word.fill() || word.total();
            total |= word.total();
            sheet |= word.sheet();
            unit = unit == null ? word.unit() : unit;
            year = word.year() == Phrase.NO_YEAR ? year : word.year();
            sayRole(word);
            sayScope(word.scope());
            sayItem(word);
            if (word.stage() != null) {
                known &= stage == null || stage == word.stage() || plain || word.plain();
                if (stage == null || plain) {
                    plain = word.plain();
                    stage = word.stage();
                }
            }
        }

        private void sayRole(Vocabulary.Word word) {
            if (word.role() != Role.NONE) {
                known &= role == Role.NONE || role == word.role();
                role = word.role();
            }
            if (!word.pair().isEmpty()) {
                known &= pair.isEmpty();
                pair = word.pair();
            }
        }

        private void sayScope(@Nullable Scope said) {
            if (said != null) {
                known &= scope == null || scope == said || scope == Scope.GRANT || said == Scope.GRANT;
                scope = scope == null || scope == Scope.GRANT ? said : scope;
            }
        }

        private void sayItem(Vocabulary.Word word) {
            Item said = word.item();
            if (said == null || item != null && word.weak()) {
                return;
            }
            if (item == null || weak || said.path().startsWith(item.path() + ".")) {
                part = word.part() && !(item != null && !weak && !part);
                item = said;
                weak = word.weak();
            } else if (said.equals(Item.EXPENDITURE) && !item.path().startsWith(Item.REVENUE.path())) {
                // 三公经费支出合计 is the total of the item in front of it.
                total = true;
            } else {
                known &= item.equals(said) || item.path().startsWith(said.path() + ".");
            }
        }

        /** {@return the phrase; of one with an unknown word nothing is kept but its name and what stands around it}. */
        Phrase build() {
            return new Phrase(
                    known,
                    known ? role : Role.NONE,
                    known ? pair : "",
                    known ? item : null,
                    known && weak,
                    known && part,
                    known ? scope : null,
                    known ? stage : null,
                    known && plain,
                    known ? year : Phrase.NO_YEAR,
                    unit,
                    points,
                    known && total,
                    known && sheet,
                    ofWhich,
                    numbered,
                    known ? List.copyOf(columns) : List.of(),
                    name);
        }
    }
}
