package io.github.jixiao.validation.contradiction;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import java.util.ArrayList;
import java.util.List;

/**
 * A report on a year does not count up to now (时点词未定), nor up to some month without a day. One finding for each of the two.
 */
final class TimeDefined implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("CON-010");
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Place> open = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Place> months = new ArrayList<>();
        List<String> dates = new ArrayList<>();
        for (Marked marked : Marked.of(context)) {
            Passage passage = marked.passage();
            for (Names.Hit hit : openTimes(marked.marks())) {
                open.add(passage.place(hit.start(), hit.end()));
                words.add(hit.name());
            }
            for (Names.Hit hit : marked.marks()) {
                int end = Words.UP_TO.contains(hit.name()) ? endOfMonth(passage.text(), hit.end()) : 0;
                if (end > 0) {
                    months.add(passage.place(hit.start(), end));
                    dates.add(passage.text().substring(hit.start(), end));
                }
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        add("CON-010.open", open, words, verdicts);
        add("CON-010.month", months, dates, verdicts);
        return verdicts.isEmpty() && !Passages.of(context).known().isEmpty()
                ? List.of(Verdict.pass("/narrative/sections"))
                : verdicts;
    }

    /** {@return the words of an open time among {@code marks}, the longest at each place, none inside another} */
    private static List<Names.Hit> openTimes(List<Names.Hit> marks) {
        List<Names.Hit> hits = List.of();
        for (Names.Hit hit : marks) {
            int last = hits.size() - 1;
            if (!Words.OPEN_TIME.contains(hit.name())) {
                continue;
            }
            if (last >= 0 && hits.get(last).start() == hit.start()) {
                hits.set(last, hit);
            } else if (last < 0 || hits.get(last).end() <= hit.start()) {
                hits = hits.isEmpty() ? new ArrayList<>() : hits;
                hits.add(hit);
            }
        }
        return hits;
    }

    /** {@return where a year and month behind {@code from} end, or 0 where there is none or a day follows} */
    static int endOfMonth(String text, int from) {
        int year = number(text, from, '年');
        int month = year == 0 ? 0 : number(text, year, '月');
        if (month == 0) {
            return 0;
        }
        int behind = blanks(text, month);
        boolean dated = digits(text, behind) > behind
                || text.startsWith("底", behind)
                || text.startsWith("末", behind)
                || text.startsWith("份", behind);
        return dated ? 0 : month;
    }

    /** {@return where a number and its unit behind {@code from} end, blanks around them passed over, or 0} */
    private static int number(String text, int from, char unit) {
        int start = blanks(text, from);
        int end = digits(text, start);
        int at = blanks(text, end);
        return end > start && at < text.length() && text.charAt(at) == unit ? at + 1 : 0;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int blanks(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isSpaceChar(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void add(String key, List<Place> places, List<String> words, List<Verdict> verdicts) {
        if (!places.isEmpty()) {
            verdicts.add(Verdict.fail(Observation.violation(
                            ContradictionMessages.text(key, words.get(0), places.size()), places.get(0))
                    .relatedTo(places.stream().skip(1).limit(MAX_RELATED).toList())
                    .restingOn(words.stream().limit(MAX_RELATED).toArray(String[]::new))));
        }
    }
}
