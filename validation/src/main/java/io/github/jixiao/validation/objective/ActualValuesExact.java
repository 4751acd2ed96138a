package io.github.jixiao.validation.objective;

import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.attainment.StatedIndicator;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Numbers;
import io.github.jixiao.validation.wording.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of the objectives is told in exact numbers (绩效数据不用约数). All approximate numbers together are one remark. */
final class ActualValuesExact implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-009");
    private static final int MAX_RELATED = 20;
    private static final int MAX_SHOWN = 5;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Measured measured = Measured.of(context);
        Told told = Told.of(context);
        if (!told.isAnything()) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (int i = 0; i < told.passages().size(); i++) {
            Passage passage = told.passages().get(i);
            for (Numbers.Found found : Numbers.approximate(passage.text())) {
                places.add(passage.place(found.start(), found.end()));
                quotes.add(passage.text().substring(found.start(), found.end()));
            }
        }
        addOutcomes(context.report().getPerformance().getScoreSheets(), places, quotes);
        if (told.passages().isEmpty()) {
            addEvidence(measured.targets(), places, quotes);
        }
        for (int i = 0; i < measured.rows().size(); i++) {
            StatedIndicator row = measured.rows().get(i);
            Optional<IndicatorValue> actual = row.indicator().getActual();
            if (actual.isPresent() && isApproximate(actual.get().quantity())) {
                places.add(row.place());
                quotes.add(actual.get().text());
            }
        }
        return List.of(places.isEmpty() ? Verdict.pass("/performance") : found(places, quotes));
    }

    private static void addOutcomes(List<ScoreSheet> sheets, List<Place> places, List<String> quotes) {
        for (int i = 0; i < sheets.size(); i++) {
            String outcome = sheets.get(i).getActualOutcome().orElse("");
            for (Numbers.Found found : Numbers.approximate(outcome)) {
                places.add(new Place(
                        "/performance/scoreSheets/" + i + "/actualOutcome",
                        sheets.get(i).getSpan()));
                quotes.add(outcome.substring(found.start(), found.end()));
            }
        }
    }

    private static void addEvidence(List<StatedTarget> targets, List<Place> places, List<String> quotes) {
        for (StatedTarget each : targets) {
            List<Evidence> evidence = each.target().getEvidence();
            for (int i = 0; i < evidence.size(); i++) {
                Optional<Quantity> actual = evidence.get(i).actual();
                if (isApproximate(actual)) {
                    places.add(new Place(
                            each.at() + "/evidence/" + i, evidence.get(i).span()));
                    quotes.add(actual.get().toString());
                }
            }
        }
    }

    private static boolean isApproximate(Optional<Quantity> quantity) {
        return quantity.isPresent() && quantity.get().bound() != Bound.EXACT;
    }

    private static Verdict found(List<Place> places, List<String> quotes) {
        String shown = String.join("、", quotes.subList(0, Math.min(MAX_SHOWN, quotes.size())));
        return Verdict.fail(
                "/performance",
                Observation.violation(ObjectiveMessages.text("OBJ-009.about", quotes.size(), shown), places.get(0))
                        .relatedTo(places.subList(1, Math.min(places.size(), MAX_RELATED + 1)))
                        .restingOn(shown, String.valueOf(quotes.size())));
    }
}
