package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import io.github.jixiao.validation.wording.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report tells of its performance in words: the narrative, the outcomes on score sheets and the indicators that
 * have an actual value. A text is told of where they share two of its pieces of four letters, or one in four of them, or
 * half of its pieces of two.
 */
public final class Told {

    private static final int LONG = 4;
    private static final int SHORT = 2;
    private static final int ENOUGH = 2;

    private final List<Passage> passages;
    private final boolean any;
    private final Terms longTerms;
    private final Terms shortTerms;

    private Told(PerformanceReport report) {
        passages = Passages.ofPerformance(report.getNarrative());
        List<String> texts = new ArrayList<>();
        passages.stream().filter(passage -> !passage.heading()).forEach(passage -> texts.add(passage.text()));
        for (ScoreSheet sheet : report.getPerformance().getScoreSheets()) {
            sheet.getActualOutcome().ifPresent(texts::add);
            for (Indicator indicator : sheet.getIndicators()) {
                if (indicator
                        .getActual()
                        .map(IndicatorValue::text)
                        .filter(text -> !text.isBlank())
                        .isPresent()) {
                    texts.add(indicator.getName());
                }
            }
        }
        any = texts.stream().anyMatch(text -> !text.isBlank());
        longTerms = Terms.all(texts, LONG);
        shortTerms = Terms.all(texts, SHORT);
    }

    /** {@return what the report tells} */
    public static Told of(RuleContext context) {
        return context.view(Told.class, () -> new Told(context.report()));
    }

    /** {@return whether anything is told at all} */
    public boolean isAnything() {
        return any;
    }

    /** {@return the passages of the narrative} */
    List<Passage> passages() {
        return passages;
    }

    /** {@return whether something is told of an objective: its evidence, or words that it shares with what is told} */
    public boolean isOf(Objective objective) {
        return !objective.getEvidence().isEmpty()
                || objective.getTargets().stream()
                        .anyMatch(target -> !target.getEvidence().isEmpty())
                || isOf(objective.getText());
    }

    private boolean isOf(String text) {
        return shares(Terms.of(text, LONG), longTerms, LONG, ENOUGH)
                || shares(Terms.of(text, SHORT), shortTerms, SHORT, Integer.MAX_VALUE);
    }

    /** {@return whether {@code enough} of {@code terms} are told, or one in {@code in}} */
    private static boolean shares(Terms terms, Terms told, int in, int enough) {
        int shared = terms.sharedWith(told);
        return shared > 0 && (shared >= enough || shared * in >= terms.size());
    }

    /** {@return whether a text has a term that can be looked for} */
    static boolean isSpecific(String text) {
        return !Terms.of(text, SHORT).isEmpty();
    }
}
