package io.github.jixiao.validation.contradiction;

import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The year of the title, of the report and of most of its text is one (年度一致). A text that never speaks of the report's own
 * year and again and again of another near it was copied; clauses that compare, plan or look back are left out, and so
 * are document numbers and the sections on history, plans and publication.
 */
final class YearConsistent implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("CON-005");
    private static final int NEAR = 3;
    private static final int MAX_RELATED = 20;
    private static final Set<SectionKey> KEYS = EnumSet.of(
            SectionKey.STAFFING,
            SectionKey.GENERAL_PUBLIC_BUDGET,
            SectionKey.PERFORMANCE,
            SectionKey.OVERALL_PERFORMANCE,
            SectionKey.SPECIAL_FUND_PERFORMANCE);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        if (context.report().getFiscalYear().isEmpty()) {
            return List.of();
        }
        int year = context.report().getFiscalYear().getAsInt();
        List<Verdict> verdicts = new ArrayList<>();
        Optional<StatedYear> title = context.report().getTitle().flatMap(YearConsistent::ofTitle);
        if (title.isPresent()) {
            int stated = title.get().year();
            verdicts.add(
                    stated == year
                            ? Verdict.pass("/title")
                            : Verdict.fail(Observation.violation(
                                            ContradictionMessages.text("CON-005.title", stated, year),
                                            Place.of("/title"))
                                    .restingOn(String.valueOf(stated))));
        }
        text(year, context).ifPresent(verdicts::add);
        return verdicts;
    }

    /** {@return the year of a title: that of 年度, else the first} */
    private static Optional<StatedYear> ofTitle(String title) {
        List<StatedYear> years = StatedYear.in(title);
        for (StatedYear each : years) {
            if (title.startsWith("度", each.end())) {
                return Optional.of(each);
            }
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(years.get(0));
    }

    private static Optional<Verdict> text(int year, RuleContext context) {
        Map<Integer, List<Place>> mentions = new TreeMap<>();
        boolean own = false;
        List<Passage> passages = Passages.of(context).under(KEYS);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            int endOfClause = 0;
            boolean excused = false;
            for (StatedYear each : StatedYear.in(passage.text())) {
                own |= each.year() == year;
                if (isOther(each.year(), year)) {
                    if (each.start() >= endOfClause) {
                        Clause around = Clause.around(passage, each.start());
                        endOfClause = around.start() + around.text().length();
                        excused = Words.OTHER_YEAR.isIn(around.text());
                    }
                    if (!excused) {
                        mentions.computeIfAbsent(each.year(), key -> new ArrayList<>())
                                .add(passage.place(each.start(), each.end()));
                    }
                }
            }
        }
        if (own) {
            return Optional.of(Verdict.pass("/fiscalYear"));
        }
        return mentions.entrySet().stream()
                .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                .filter(each ->
                        BigDecimal.valueOf(each.getValue().size()).compareTo(context.parameter("leastMentions")) >= 0)
                .map(each -> Verdict.fail(observe(each.getKey(), each.getValue(), year)));
    }

    private static boolean isOther(int mentioned, int year) {
        return mentioned != year && Math.abs(mentioned - year) <= NEAR;
    }

    private static Observation observe(int other, List<Place> places, int year) {
        return Observation.violation(
                        ContradictionMessages.text("CON-005.text", other, places.size(), year), places.get(0))
                .relatedTo(places.stream().skip(1).limit(MAX_RELATED).toList())
                .restingOn(String.valueOf(other), String.valueOf(year));
    }
}
