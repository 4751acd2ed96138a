package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Deals the labels in front of 分别为 out to the numbers behind it, in order. */
final class Respectively {

    private static final int MOST_YEARS = 6;

    private final Deque<List<Token>> rest = new ArrayDeque<>();

    /** The stages that the numbers of each item behind a colon have in turn: 年初预算、决算分别为：基本支出…，项目支出…. */
    private List<List<Token>> stages = List.of();

    /** {@return the label of the next number, whose words stand since the number before} */
    List<Token> next(List<Token> words) {
        int respectively = -1;
        for (int i = 0; i < words.size(); i++) {
            respectively = words.get(i).isTerm(Term.Kind.RESPECTIVELY) ? i : respectively;
        }
        if (respectively >= 0) {
            return deal(words, respectively);
        }
        List<Token> due = rest.poll();
        if (due != null && joinsOnly(words)) {
            return due;
        }
        rest.clear();
        return !stages.isEmpty() && namesItem(words) ? staged(words) : words;
    }

    void clear() {
        rest.clear();
        stages = List.of();
    }

    private static boolean namesItem(List<Token> words) {
        return words.stream().anyMatch(token -> token.isTerm(Term.Kind.ITEM));
    }

    private static boolean areStages(List<List<Token>> labels) {
        return labels.stream()
                .allMatch(
                        label -> !namesItem(label) && label.stream().anyMatch(token -> token.isTerm(Term.Kind.STAGE)));
    }

    /** {@return the label of the first number of an item, the stages in turn being those of the numbers behind it} */
    private List<Token> staged(List<Token> item) {
        rest.clear();
        for (List<Token> stage : stages) {
            List<Token> label = new ArrayList<>(item);
            label.addAll(stage);
            rest.add(label);
        }
        return rest.remove();
    }

    private List<Token> deal(List<Token> words, int respectively) {
        rest.clear();
        int start = 0;
        for (int i = 0; i < respectively; i++) {
            Token token = words.get(i);
            boolean breaks = token.isMark(',') || token.isMark(';') || token.isMark(':');
            start = breaks || token.isTerm(Term.Kind.OF_WHICH) ? i + 1 : start;
        }
        List<List<Token>> labels = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (Token token : words.subList(start, respectively)) {
            if (Sentences.joins(token) && !open.isEmpty()) {
                labels.add(open);
                open = new ArrayList<>();
            } else {
                open.add(token);
            }
        }
        labels.add(open);
        if (labels.size() == 1) {
            int range = range(words, respectively);
            return range < 0 ? words : dealt(words.subList(0, range), range, years(words, range, open));
        }
        List<Token> behind = words.subList(respectively + 1, words.size());
        if (namesItem(behind) && areStages(labels)) {
            stages = labels;
            List<Token> item = behind.get(0).isMark(':') ? behind.subList(1, behind.size()) : behind;
            return staged(item);
        }
        share(labels);
        return dealt(words, start, labels);
    }

    private List<Token> dealt(List<Token> words, int start, List<List<Token>> labels) {
        List<Token> first = new ArrayList<>(words.subList(0, start));
        first.addAll(labels.get(0));
        rest.addAll(labels.subList(1, labels.size()));
        return first;
    }

    /** {@return where a range of years stands among the words: 2020年至2022年; -1 where there is none} */
    private static int range(List<Token> words, int end) {
        for (int i = 0; i + 2 < end; i++) {
            boolean range = words.get(i) instanceof Token.Day from
                    && words.get(i + 2) instanceof Token.Day to
                    && Neighbours.joinsYears(words.get(i + 1))
                    && from.year() > 0
                    && from.month() == 0
                    && to.year() > from.year()
                    && to.year() - from.year() < MOST_YEARS;
            if (range) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the label for each year of the range at {@code range}} */
    private static List<List<Token>> years(List<Token> words, int range, List<Token> label) {
        Token.Day from = (Token.Day) words.get(range);
        Token.Day to = (Token.Day) words.get(range + 2);
        List<Token> named = new ArrayList<>();
        for (Token token : label) {
            if (!(token instanceof Token.Day) && !Neighbours.joinsYears(token)) {
                named.add(token);
            }
        }
        List<List<Token>> labels = new ArrayList<>();
        for (int year = from.year(); year <= to.year(); year++) {
            List<Token> each = new ArrayList<>();
            each.add(new Token.Day(from.start(), from.end(), year, 0, 0));
            each.addAll(named);
            labels.add(each);
        }
        return labels;
    }

    /** 2021年、2022年接待费: what the last label names holds for those that name nothing. */
    private static void share(List<List<Token>> labels) {
        List<Token> named = new ArrayList<>();
        for (Token token : labels.get(labels.size() - 1)) {
            if (!(token instanceof Token.Day)) {
                named.add(token);
            }
        }
        for (List<Token> label : labels.subList(0, labels.size() - 1)) {
            boolean onlyDay = label.stream().allMatch(token -> token instanceof Token.Day);
            if (onlyDay) {
                label.addAll(named);
            }
        }
    }

    private static boolean joinsOnly(List<Token> words) {
        for (Token token : words) {
            if (!Sentences.joins(token) && !token.isMark(',') && !token.isTerm(Term.Kind.FILLER)) {
                return false;
            }
        }
        return true;
    }
}
