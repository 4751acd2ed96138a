package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs of a document, in order, for what they state. One is used for one document; it is not thread-safe.
 * Takes time linear in the text.
 */
public final class StatementReader {

    private static final int DEEPEST = 6;
    private static final int LONGEST_LABEL = 400;
    private static final Set<String> UNITS = Set.of("元", "万元", "亿元", "分");

    private static final Set<SectionKey> OF_STAFF = EnumSet.of(
            SectionKey.STAFFING, SectionKey.STRUCTURE, SectionKey.ORGANIZATION, SectionKey.BASIC_INFORMATION);

    private final Context context;
    private final NumberReader numbers;
    private final Deque<Brackets> brackets = new ArrayDeque<>();
    private List<Token> words = new ArrayList<>();
    private boolean listPending;
    private @Nullable Item classAbove;
    private @Nullable Item classBefore;
    private @Nullable Frame about;
    private @Nullable Frame listedBelow;
    private int groupBefore = -1;
    private @Nullable Frame lastBefore;

    /** What was spoken of in front of an opening bracket, to go on with behind the closing one. */
    private record Brackets(List<Token> words, Context.Memory memory, boolean inner) {}

    /** Makes a reader of the decoded text of a document. */
    public StatementReader(String source, Setting setting) {
        this.context = new Context(source, new Facts(), setting);
        this.numbers = new NumberReader(context);
    }

    /** {@return whether a heading names a functional class: 教育支出（类）} */
    public static boolean namesClass(String source, Span heading) {
        return FunctionalNames.of(Lexer.tokens(source, heading.start(), heading.end()), source) != null;
    }

    /** {@return what was read so far} */
    public Facts facts() {
        return context.facts;
    }

    /** Turns to a new part of the document; what its sentences leave open is as {@code setting} says. */
    public void enter(Setting setting) {
        enter(setting, new Span(0, 0));
    }

    /** Turns to a new part of the document whose heading names what its sentences are about, such as a project. */
    public void enter(Setting setting, Span heading) {
        context.setting = setting;
        context.previous = null;
        listPending = false;
        classBefore = null;
        listedBelow = null;
        List<Token> words = Lexer.tokens(context.source, heading.start(), heading.end());
        classAbove = FunctionalNames.of(words, context.source);
        about = words.isEmpty() || classAbove != null
                ? null
                : numbers.subject(words).orElse(null);
    }

    /**
     * Reads a paragraph.
     *
     * @param start the offset of its first unit behind its ordinal
     * @param end the offset behind it
     * @param numbered whether it is an entry of a numbered list
     */
    public void read(int start, int end, boolean numbered) {
        List<Token> tokens = Stages.opened(
                Names.replaced(Lexer.tokens(context.source, start, end), context.source, context.setting.names()));
        context.classified = classified(tokens);
        context.topic = about;
        context.follows = false;
        boolean first = true;
        beginSentence(tokens, 0, listPending || Sentences.beginsWithOfWhich(tokens, 0), numbered);
        for (int i = 0; i < tokens.size(); i++) {
            if (Sentences.end(tokens, i)) {
                if (first && numbered) {
                    title(tokens.subList(0, i));
                }
                first = false;
                endSentence(tokens.get(i).start());
                context.follows = true;
                beginSentence(tokens, i + 1, Sentences.beginsWithOfWhich(tokens, i + 1), false);
            } else {
                token(tokens, i);
            }
        }
        listPending = Sentences.opensAtEnd(words);
        endSentence(end);
        numbers.endParagraph();
        context.classified = null;
    }

    /** The first sentence of an entry of a list may be no more than a name, of which the others tell. */
    private void title(List<Token> sentence) {
        boolean plain = sentence.stream().noneMatch(Token.Number.class::isInstance);
        if (plain) {
            numbers.subject(sentence).ifPresent(subject -> context.topic = subject);
        }
    }

    /** The functional class that the paragraph names, or that the one above it named and said nothing more of. */
    private @Nullable Item classified(List<Token> tokens) {
        Item named = FunctionalNames.of(tokens, context.source);
        Item before = classBefore != null ? classBefore : classAbove;
        boolean measures = tokens.stream()
                .anyMatch(token -> token instanceof Token.Number number
                        && number.unit().money().isPresent());
        classBefore = measures ? null : named;
        return named != null ? named : before;
    }

    private void token(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token instanceof Token.Mark mark) {
            mark(mark, tokens, i);
        } else if (token instanceof Token.Number number) {
            boolean inner = !brackets.isEmpty() && brackets.peek().inner;
            used(token, numbers.read(number, words, tokens.subList(i + 1, tokens.size()), inner));
        } else if (token instanceof Token.Code code) {
            used(token, numbers.damaged(code));
        } else {
            if (token instanceof Token.Day day) {
                day(day);
            }
            if (token.isTerm(Term.Kind.OPEN_LIST) && followsNumber(tokens, i)) {
                context.facts.setPartial(context.firstOfList);
            }
            if (token instanceof Token.Text text && UNITS.contains(text.text())) {
                numbers.unit(token, words, i + 1 < tokens.size() ? tokens.get(i + 1) : null);
            }
            push(token);
        }
    }

    private void used(Token token, boolean used) {
        if (used) {
            words.clear();
        } else if (words.isEmpty() || !words.get(words.size() - 1).isMark('=')) {
            push(token);
        }
    }

    /** The day in a paragraph on staff is that of its numbers. */
    private void day(Token.Day day) {
        boolean staffed = context.setting.staff() && day.year() > 0 && day.month() > 0;
        if (staffed && context.setting.section().filter(OF_STAFF::contains).isPresent()) {
            String text = context.source.substring(day.start(), day.end());
            context.facts.staffDay(new Facts.StatedDay(day.year(), day.month(), day.day(), text));
        }
    }

    private void push(Token token) {
        if (words.size() < LONGEST_LABEL) {
            words.add(token);
        }
    }

    private boolean followsNumber(List<Token> tokens, int i) {
        return words.isEmpty() && i > 0 && tokens.get(i - 1) instanceof Token.Number;
    }

    private void mark(Token.Mark mark, List<Token> tokens, int i) {
        switch (mark.symbol()) {
            case '(' -> open(tokens, i);
            case ')' -> close(mark.start());
            case ';' -> {
                tail();
                numbers.semicolon(mark.start());
                push(mark);
            }
            case ',' -> {
                numbers.comma(mark.start());
                push(mark);
            }
            case '%' -> {
                numbers.unit(mark, words, i + 1 < tokens.size() ? tokens.get(i + 1) : null);
                push(mark);
            }
            default -> push(mark);
        }
    }

    private void open(List<Token> tokens, int i) {
        if (brackets.size() >= DEEPEST) {
            return;
        }
        boolean inner = i > 0 && tokens.get(i - 1) instanceof Token.Number && words.isEmpty();
        brackets.push(new Brackets(words, context.memory(), inner));
        words = new ArrayList<>();
        context.inner = inner;
        if (inner) {
            context.openList();
        }
    }

    private void close(int end) {
        if (brackets.isEmpty()) {
            return;
        }
        Brackets opened = brackets.pop();
        Alternatives.note(opened.words, words, end, context);
        tail();
        words = opened.words;
        context.goOn(opened.memory);
    }

    /** Takes the words behind the last number. */
    private void tail() {
        numbers.words(words);
        words.clear();
    }

    private void beginSentence(List<Token> tokens, int i, boolean goesOn, boolean numbered) {
        Frame before = context.previous;
        if (!numbered && i == 0) {
            listedBelow = null;
        }
        if (before != null && goesOn) {
            Frame whole = context.stated.wholeBefore(lastBefore == null ? before : lastBefore, context.setting.stage());
            listedBelow = numbered ? whole : null;
            context.resume(whole, groupBefore);
        } else if (numbered && listedBelow != null) {
            context.resume(listedBelow, groupBefore);
        } else if (before != null && numbered && Sentences.namesPart(tokens, i, before)) {
            context.resume(before, groupBefore);
        } else if (context.topic != null) {
            context.begin(context.topic);
        }
    }

    private void endSentence(int end) {
        while (!brackets.isEmpty()) {
            close(end - 1);
        }
        tail();
        numbers.endSentence(end);
        lastBefore = context.last != null ? context.last : lastBefore;
        groupBefore = context.group >= 0 ? context.group : groupBefore;
        context.endSentence();
        words.clear();
    }
}
