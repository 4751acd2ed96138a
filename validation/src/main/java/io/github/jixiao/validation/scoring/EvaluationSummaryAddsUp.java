package io.github.jixiao.validation.scoring;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.message.Text;
import io.github.jixiao.performance.EvaluationSummary;
import io.github.jixiao.performance.GradeCount;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every self-evaluated project has one grade (等级个数=项目个数), and their average score lies between the lowest and the highest, which are in order. */
final class EvaluationSummaryAddsUp implements Rule {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final RuleDefinition definition = Catalogue.definition("SCR-015");

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<EvaluationSummary> summaries = context.report().getPerformance().getEvaluationSummaries();
        for (int i = 0; i < summaries.size(); i++) {
            EvaluationSummary summary = summaries.get(i);
            Place place = new Place("/performance/evaluationSummaries/" + i, summary.getSpan());
            grades(summary, place).ifPresent(verdicts::add);
            verdicts.addAll(scores(summary, place));
        }
        return verdicts;
    }

    /** {@return the verdicts on the scores: where the lowest is above the highest, no average lies between them} */
    private static List<Verdict> scores(EvaluationSummary summary, Place place) {
        Optional<Verdict> ends = ordered(summary.getLowest(), "lowest", summary.getHighest(), "highest", place);
        List<Verdict> ofAverage = Stream.of(
                        ordered(summary.getLowest(), "lowest", summary.getAverage(), "average", place),
                        ordered(summary.getAverage(), "average", summary.getHighest(), "highest", place))
                .flatMap(Optional::stream)
                .toList();
        boolean apart = ends.isPresent() && ends.get().outcome() == Outcome.FAIL;
        return apart || ofAverage.isEmpty() ? ends.stream().toList() : ofAverage;
    }

    private static Optional<Verdict> grades(EvaluationSummary summary, Place place) {
        List<GradeCount> grades = summary.getGrades();
        if (grades.isEmpty()) {
            return Optional.empty();
        }
        String at = place.pointer() + "/projects";
        if (summary.getProjects().isEmpty()) {
            return Optional.of(Verdict.undecidable(at, ScoringMessages.text("SCR-015.projects")));
        }
        BigInteger stated = BigInteger.valueOf(summary.getProjects().get());
        BigInteger sum = grades.stream()
                .map(grade -> BigInteger.valueOf(grade.count()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        int order = sum.compareTo(stated);
        if (order == 0) {
            return Optional.of(Verdict.pass(at));
        }
        if (order < 0 && !summary.isComplete()) {
            return Optional.of(Verdict.undecidable(at, ScoringMessages.text("SCR-015.open")));
        }
        String words = grades.stream()
                .map(grade -> grade.grade() + ' ' + grade.count())
                .collect(Collectors.joining(" + "));
        return Optional.of(Verdict.fail(Observation.violation(
                        ScoringMessages.text("SCR-015.sum", words, sum, stated), new Place(at, place.span()))
                .restingOn(words, stated.toString())));
    }

    /** An average is rounded to its last digit; the scores of projects are exact. */
    private static Optional<Verdict> ordered(
            Optional<Score> low, String lower, Optional<Score> high, String higher, Place place) {
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        String at = place.pointer() + '/' + lower;
        BigDecimal excess = low.get().points().subtract(high.get().points());
        BigDecimal rounding = lower.equals("average")
                ? half(low.get())
                : higher.equals("average") ? half(high.get()) : BigDecimal.ZERO;
        if (excess.compareTo(rounding) <= 0) {
            return Optional.of(Verdict.pass(at));
        }
        Text message = ScoringMessages.text(
                "SCR-015.order",
                ScoringMessages.text("score." + lower),
                low.get(),
                ScoringMessages.text("score." + higher),
                high.get());
        return Optional.of(Verdict.fail(Observation.violation(message, new Place(at, place.span()))
                .restingOn(low.get().toString(), high.get().toString())));
    }

    private static BigDecimal half(Score score) {
        return HALF.scaleByPowerOfTen(-Math.max(0, score.decimals()));
    }
}
