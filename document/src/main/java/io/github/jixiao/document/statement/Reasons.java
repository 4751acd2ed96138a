package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the reasons that sentences give, and keeps the numbers within them from being taken for figures. */
final class Reasons {

    private static final int LONGEST_NAME = 40;

    private final Context context;
    private int start = -1;
    private boolean leading;
    private @Nullable Span cause;
    private Optional<Explanation.Subject> subject = Optional.empty();
    private Optional<Explanation.Subject> measured = Optional.empty();
    private boolean stated;

    Reasons(Context context) {
        this.context = context;
    }

    /** {@return whether the number stands within a reason} */
    boolean takes(List<Token> label, Token.Number number) {
        if (!context.reason) {
            open(label);
        }
        if (context.reason && !leading) {
            int list = list(label);
            int figure = list >= 0 ? list : figure(label);
            if (figure >= 0) {
                end(label.get(figure).start());
                label.subList(0, figure).clear();
            }
        }
        return context.reason && !(leading && endsAsFigure(label));
    }

    /** Opens a reason where the words begin one. */
    void open(List<Token> words) {
        int from = lastClause(words);
        for (int clause = 0; clause <= from; clause = nextClause(words, clause)) {
            Token word = opener(words, clause);
            if (word != null && !(isCause(word) && endsAsFigure(words))) {
                context.reason = true;
                leading = isCause(word) && !stated && measured.isEmpty() && context.last == null;
                start = word.end();
                subject = stated || measured.isEmpty() ? context.explained : measured;
                return;
            }
        }
    }

    /** {@return where the words, behind a reason, go on with the parts of what was stated, or -1} */
    private int list(List<Token> words) {
        Frame whole = context.last;
        for (int i = 0; i + 1 < words.size() && whole != null; i++) {
            if (words.get(i).isTerm(Term.Kind.OF_WHICH)) {
                int next = isSeparator(words.get(i + 1)) ? i + 2 : i + 1;
                boolean part = next < words.size()
                        && words.get(next) instanceof Token.Word word
                        && word.isTerm(Term.Kind.ITEM)
                        && word.term().value().indexOf('+') < 0
                        && word.term().value().indexOf('/') < 0
                        && word.term().value().indexOf('@') < 0
                        && whole.holds(Item.of(word.term().value()));
                if (part) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** {@return where the words, behind a reason, go on with a figure at a stage by its name: 调整后全年预算为; or -1} */
    private int figure(List<Token> words) {
        int from = lastClause(words);
        if (from == 0 || opener(words, from) != null) {
            return -1;
        }
        Label label = Label.of(words.subList(from, words.size()), context.setting.names());
        boolean figure = label.isKnown()
                && label.stage != null
                && label.stage != Stage.ADJUSTMENT
                && label.move == null
                && !label.compared
                && !label.share
                && label.rate == null;
        return figure ? from : -1;
    }

    private static int lastClause(List<Token> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (isSeparator(words.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int nextClause(List<Token> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (isSeparator(words.get(i))) {
                return i + 1;
            }
        }
        return words.size() + 1;
    }

    private static boolean isSeparator(Token token) {
        return token.isMark(',') || token.isMark(';') || token.isMark(':');
    }

    /** The word in the clause at {@code from} that begins a reason, or null. */
    private @Nullable Token opener(List<Token> words, int from) {
        boolean first = true;
        for (int i = from; i < words.size() && !isSeparator(words.get(i)); i++) {
            Token token = words.get(i);
            if (token instanceof Token.Word word && word.isTerm(Term.Kind.REASON)) {
                String text = word.term().text();
                boolean names = text.contains("原因");
                boolean list = text.equals("主要是") && i + 1 < words.size() && opensList(words.get(i + 1));
                if (!list && (names || first)) {
                    return token;
                }
            }
            first &= token.isTerm(Term.Kind.FILLER)
                    || token.isTerm(Term.Kind.THIS_YEAR)
                    || token.isTerm(Term.Kind.SELF)
                    || token.isMark('、');
        }
        return null;
    }

    /** Whether 主要是 begins a list of parts and no reason: in front of an item, or of a colon behind project expenditure. */
    private boolean opensList(Token next) {
        Frame last = context.last;
        boolean projects = last != null && last.item().equals(Item.EXPENDITURE_PROJECT) && !context.changed;
        return isItem(next) || next.isMark(':') && projects;
    }

    private static boolean isItem(Token token) {
        return token.isTerm(Term.Kind.ITEM) || token.isTerm(Term.Kind.SCOPE) || token.isTerm(Term.Kind.BARE);
    }

    private static boolean isCause(Token token) {
        if (!(token instanceof Token.Word word)) {
            return false;
        }
        return switch (word.term().text()) {
            case "因", "由于", "因为" -> true;
            default -> false;
        };
    }

    /** Whether the words end with an adjustment, which stands behind its reason: 因……追加. */
    private static boolean endsAsFigure(List<Token> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            Token token = words.get(i);
            if (token.isTerm(Term.Kind.FILLER) || token.isTerm(Term.Kind.TOTAL)) {
                continue;
            }
            return token instanceof Token.Word word
                    && word.isTerm(Term.Kind.STAGE)
                    && word.term().value().endsWith(Stage.ADJUSTMENT.token());
        }
        return false;
    }

    /** {@return the words without a cause that stands in front of an adjustment; the cause is kept for it} */
    List<Token> withoutCause(List<Token> words) {
        if (!endsAsFigure(words)) {
            return words;
        }
        for (int i = 0; i < words.size(); i++) {
            if (isCause(words.get(i)) && startsClause(words, i)) {
                int tail = words.size();
                while (tail > i + 1
                        && words.get(tail - 1) instanceof Token.Word word
                        && !isItem(word)
                        && (word.isTerm(Term.Kind.STAGE)
                                || word.isTerm(Term.Kind.FILLER)
                                || word.isTerm(Term.Kind.TOTAL))) {
                    tail--;
                }
                while (tail > i + 1 && isSeparator(words.get(tail - 1))) {
                    tail--;
                }
                cause = new Span(words.get(i).end(), words.get(tail - 1).end());
                List<Token> left = new ArrayList<>(words.subList(0, i));
                left.addAll(words.subList(tail, words.size()));
                return left;
            }
        }
        return words;
    }

    private static boolean startsClause(List<Token> words, int i) {
        return i == 0
                || isSeparator(words.get(i - 1))
                || words.get(i - 1).isTerm(Term.Kind.THIS_YEAR)
                || words.get(i - 1).isTerm(Term.Kind.SELF)
                || i > lastClause(words);
    }

    /** A comma ends a reason that stands in front of what it explains. */
    void comma(int end) {
        if (context.reason && leading && start >= 0 && start < end) {
            cause = new Span(start, end);
            context.reason = false;
            start = -1;
        }
    }

    /** Ends a reason that stands behind what it explains. */
    void end(int end) {
        if (context.reason && start >= 0 && start < end && !leading) {
            explain(subject, trimmed(start, end));
        }
        context.reason = false;
        leading = false;
        start = -1;
    }

    private void explain(Optional<Explanation.Subject> of, Span span) {
        String reason = context.source.substring(span.start(), span.end());
        if (of.isPresent() && !reason.isBlank()) {
            context.facts.add(new Explanation(of.get(), reason, Optional.of(span)));
        }
    }

    /** A figure was stated: a reason in front of it belongs to it. */
    void stated() {
        stated = true;
        Span span = cause;
        if (span != null) {
            explain(context.explained, trimmed(span.start(), span.end()));
            cause = null;
        }
    }

    /** Remembers what a number that is no figure measures, for a reason behind it. */
    boolean measured(Clause clause) {
        List<Token> tokens = clause.tokens();
        if (!tokens.isEmpty() && !stated && !clause.label().compared && clause.label().move == null) {
            int from = tokens.get(0).start();
            int to = tokens.get(tokens.size() - 1).end();
            String name = to - from > 4 * LONGEST_NAME ? "" : Fold.text(context.source, from, to);
            if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
                measured = Optional.of(new Explanation.OfIndicator(name));
            }
        }
        return false;
    }

    void endSentence() {
        stated = false;
        measured = Optional.empty();
        cause = null;
    }

    private Span trimmed(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isEdge(context.source.charAt(begin))) {
            begin++;
        }
        while (end > begin && isEdge(context.source.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "，,。；;：:、.".indexOf(c) >= 0;
    }
}
