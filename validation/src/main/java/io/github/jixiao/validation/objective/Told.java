package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Pairs;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import io.github.jixiao.validation.wording.TermIndex;
import io.github.jixiao.validation.wording.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells of its performance in words: the narrative, the outcomes on score sheets and the indicators that
 * have an actual value. An objective is told of where they share two of its pieces of four letters, or one in four of them,
 * or half of its pieces of two.
 */
public final class Told {

    /** The length of the pieces that most is told by. */
    public static final int SHORT = 2;

    private static final int LONG = 4;
    private static final int ENOUGH = 2;

    private final List<StatedObjective> objectives;
    private final PerformanceReport report;
    private final List<Passage> passages;
    private @Nullable Boolean any;
    private @Nullable Pairs pairs;
    private @Nullable List<Terms> words;
    /** For each objective whether it is told of in words; found for all at once, so that the texts are gone through once. */
    private boolean @Nullable [] told;

    private Told(RuleContext context) {
        objectives = StatedObjective.of(context);
        report = context.report();
        passages = Passages.of(context).ofPerformance();
    }

    /** {@return what the report tells} */
    public static Told of(RuleContext context) {
        return context.view(Told.class, () -> new Told(context));
    }

    /** {@return whether anything is told at all} */
    public boolean isAnything() {
        if (any == null) {
            any = isAnyPassage() || isAnyNotBlank(texts());
        }
        return any;
    }

    private boolean isAnyPassage() {
        for (int i = 0; i < passages.size(); i++) {
            if (!passages.get(i).heading() && !passages.get(i).text().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyNotBlank(List<String> texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** {@return the texts of the narrative and of the score sheets, without headings} */
    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.heading()) {
                texts.add(passage.text());
            }
        }
        for (ScoreSheet sheet : report.getPerformance().getScoreSheets()) {
            sheet.getActualOutcome().ifPresent(texts::add);
            for (Indicator indicator : sheet.getIndicators()) {
                Optional<IndicatorValue> actual = indicator.getActual();
                if (actual.isPresent() && !actual.get().text().isBlank()) {
                    texts.add(indicator.getName());
                }
            }
        }
        return texts;
    }

    /** {@return the passages of the narrative} */
    List<Passage> passages() {
        return passages;
    }

    /** {@return the pairs of letters in the passages} */
    public Pairs pairs() {
        if (pairs == null) {
            List<String> texts = new ArrayList<>(passages.size());
            for (int i = 0; i < passages.size(); i++) {
                texts.add(passages.get(i).text());
            }
            pairs = Pairs.of(texts);
        }
        return pairs;
    }

    /** {@return whether something is told of an objective: its evidence, or words that it shares with what is told} */
    public boolean isOf(StatedObjective objective) {
        if (objective.hasEvidence()) {
            return true;
        }
        if (told == null) {
            told = told();
        }
        return told[objective.number()];
    }

    private boolean[] told() {
        boolean[] found = new boolean[objectives.size()];
        List<StatedObjective> open = new ArrayList<>();
        List<String> texts = texts();
        TermIndex shared = TermIndex.of(words(), SHORT).in(texts);
        for (StatedObjective each : objectives) {
            int count = words(each).sharedWith(shared);
            found[each.number()] = isEnough(count, words(each), SHORT);
            // What shares a piece of four letters shares the pieces of two in it.
            if (count > 0 && !found[each.number()]) {
                open.add(each);
            }
        }
        List<Terms> pieces = terms(open, LONG);
        shared = TermIndex.of(pieces, LONG).in(texts);
        for (int i = 0; i < pieces.size(); i++) {
            int count = pieces.get(i).sharedWith(shared);
            found[open.get(i).number()] = count >= ENOUGH || isEnough(count, pieces.get(i), LONG);
        }
        return found;
    }

    /** {@return whether one in {@code length} of some terms is shared} */
    private static boolean isEnough(int shared, Terms terms, int length) {
        return shared > 0 && shared * length >= terms.size();
    }

    /** {@return the pieces of two letters of what an objective says} */
    Terms words(StatedObjective objective) {
        return words().get(objective.number());
    }

    private List<Terms> words() {
        if (words == null) {
            words = terms(objectives, SHORT);
        }
        return words;
    }

    private static List<Terms> terms(List<StatedObjective> objectives, int length) {
        List<Terms> terms = new ArrayList<>(objectives.size());
        for (StatedObjective each : objectives) {
            terms.add(Terms.of(each.objective().getText(), length));
        }
        return terms;
    }
}
