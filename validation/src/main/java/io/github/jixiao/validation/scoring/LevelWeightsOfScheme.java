package io.github.jixiao.validation.scoring;

import io.github.jixiao.message.Text;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Schemes;
import io.github.jixiao.performance.ScoringScheme;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The weights of the level-1 indicators are those of the scheme in force or of another one in practice (一级权重方案). A
 * sheet whose level-1 indicators have other names than those of the schemes is left alone, and one of a project may
 * divide its points freely where a province allows that.
 */
final class LevelWeightsOfScheme extends SheetRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String SATISFACTION = Words.level("满意度指标");
    private static final String BENEFIT = Words.level("效益指标");

    LevelWeightsOfScheme() {
        super("SCR-002");
    }

    /**
     * The weights of the level-1 indicators.
     *
     * @param stated the points by name, in order
     * @param apart the same with satisfaction apart from benefit, where a table leaves it there
     * @param sum all points together
     */
    private record Weights(Map<String, BigDecimal> stated, Optional<Map<String, BigDecimal>> apart, BigDecimal sum) {}

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        Map<String, BigDecimal> stated = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal satisfaction = BigDecimal.ZERO;
        for (Level level : sheet.levels(1)) {
            if (!Words.EXECUTION.isIn(level.name())) {
                Optional<BigDecimal> points = points(level, sheet);
                if (points.isEmpty()) {
                    verdicts.add(
                            Verdict.undecidable(sheet.at(), ScoringMessages.text("SCR-002.unweighted", level.name())));
                    return;
                }
                stated.merge(level.name(), points.get(), BigDecimal::add);
                sum = sum.add(points.get());
                satisfaction = satisfaction.add(satisfaction(level, sheet));
            }
        }
        verdicts.add(judge(sheet, new Weights(stated, apart(stated, satisfaction), sum), context));
    }

    private static Optional<Map<String, BigDecimal>> apart(Map<String, BigDecimal> stated, BigDecimal satisfaction) {
        if (satisfaction.signum() <= 0 || stated.containsKey(SATISFACTION)) {
            return Optional.empty();
        }
        Map<String, BigDecimal> apart = new LinkedHashMap<>(stated);
        apart.merge(BENEFIT, satisfaction.negate(), BigDecimal::add);
        apart.put(SATISFACTION, satisfaction);
        return Optional.of(apart);
    }

    /** {@return what indicators of satisfaction weigh that a table without a level of their own leaves under benefit} */
    private static BigDecimal satisfaction(Level level, Sheet sheet) {
        BigDecimal sum = BigDecimal.ZERO;
        if (level.name().equals(BENEFIT) && level.weight().isEmpty()) {
            for (int i = 0; i < level.rows().size(); i++) {
                Sheet.Row row = sheet.rows().get(level.rows().get(i));
                if (row.weight().isPresent() && row.indicator().getName().contains(SATISFACTION)) {
                    sum = sum.add(row.weight().get());
                }
            }
        }
        return sum;
    }

    private static Optional<BigDecimal> points(Level level, Sheet sheet) {
        if (level.weight().isPresent()) {
            return Optional.of(level.weight().get().weight().points());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < level.rows().size(); i++) {
            Optional<BigDecimal> weight = sheet.rows().get(level.rows().get(i)).weight();
            if (weight.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(weight.get());
        }
        return Optional.of(sum);
    }

    private static Verdict judge(Sheet sheet, Weights weights, RuleContext context) {
        Optional<ScoringScheme> inForce = context.scoringScheme();
        Optional<ScoringScheme> ofThisForm = ofThisForm(weights.stated().keySet(), inForce, context.fiscalYear());
        if (weights.stated().isEmpty() || ofThisForm.isEmpty()) {
            return Verdict.notApplicable(sheet.at(), ScoringMessages.text("SCR-002.otherForm"));
        }
        List<BigDecimal> execution = sheet.ofExecution(ExecutionRow::getWeight);
        boolean matches = inForce.isPresent() && matches(inForce.get(), weights, execution);
        for (ScoringScheme scheme : Schemes.scoringSchemes()) {
            matches = matches || isPossible(scheme, sheet, context.fiscalYear()) && matches(scheme, weights, execution);
        }
        if (matches) {
            return Verdict.pass(sheet.at());
        }
        ScoringScheme right = ofThisForm.get();
        String found = words(weights.stated(), execution);
        Text words = Text.of(language -> words(right));
        return Verdict.fail(
                sheet.at(),
                Observation.violation(ScoringMessages.text("SCR-002.none", found, name(right), words), sheet.place())
                        .restingOn(found));
    }

    private static boolean isPossible(ScoringScheme scheme, Sheet sheet, int fiscalYear) {
        return (!scheme.levels().isEmpty() || sheet.value().getProject().isPresent()) && scheme.appliesTo(fiscalYear);
    }

    /** {@return the scheme whose names the levels have: that in force, else a national one} */
    private static Optional<ScoringScheme> ofThisForm(
            Set<String> stated, Optional<ScoringScheme> inForce, int fiscalYear) {
        if (inForce.isPresent() && names(inForce.get(), stated)) {
            return inForce;
        }
        for (ScoringScheme scheme : List.of(Schemes.NATIONAL, Schemes.NATIONAL_COST)) {
            if (scheme.appliesTo(fiscalYear) && names(scheme, stated)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    private static boolean names(ScoringScheme scheme, Set<String> stated) {
        for (String name : stated) {
            boolean known = scheme.satisfactionInBenefit() && name.equals(SATISFACTION);
            for (int i = 0; i < scheme.levels().size() && !known; i++) {
                known = Words.isLevel(scheme.levels().get(i).name(), name);
            }
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the weight of execution is that of the scheme and the levels divide what it leaves as the scheme does} */
    private static boolean matches(ScoringScheme scheme, Weights weights, List<BigDecimal> execution) {
        boolean sameExecution = execution.isEmpty();
        for (int i = 0; i < execution.size(); i++) {
            sameExecution |= execution.get(i).compareTo(scheme.execution()) == 0;
        }
        return sameExecution
                && scheme.execution().add(weights.sum()).compareTo(HUNDRED) == 0
                && (divides(scheme, weights.stated())
                        || weights.apart().isPresent()
                                && divides(scheme, weights.apart().get()));
    }

    private static boolean divides(ScoringScheme scheme, Map<String, BigDecimal> stated) {
        boolean joined = scheme.satisfactionInBenefit() && stated.containsKey(SATISFACTION);
        int names = joined && stated.containsKey(BENEFIT) ? stated.size() - 1 : stated.size();
        if (scheme.levels().isEmpty() || names != scheme.levels().size()) {
            return scheme.levels().isEmpty();
        }
        Map<String, BigDecimal> left = new HashMap<>(stated);
        if (joined) {
            left.merge(BENEFIT, left.remove(SATISFACTION), BigDecimal::add);
        }
        for (ScoringScheme.Level level : scheme.levels()) {
            BigDecimal points = left.remove(Words.level(level.name()));
            if (points == null || points.compareTo(level.points()) != 0) {
                return false;
            }
        }
        return true;
    }

    private static Text name(ScoringScheme scheme) {
        return new Text(scheme.chinese(), scheme.english());
    }

    private static String words(Map<String, BigDecimal> stated, List<BigDecimal> execution) {
        StringBuilder words = new StringBuilder();
        if (!execution.isEmpty()) {
            append(ScoringMessages.text("execution").zh(), execution.get(0), words);
        }
        stated.forEach((name, points) -> append(name, points, words));
        return words.toString();
    }

    private static String words(ScoringScheme scheme) {
        Map<String, BigDecimal> levels = new LinkedHashMap<>();
        levels.put(ScoringMessages.text("execution").zh(), scheme.execution());
        scheme.levels().forEach(level -> levels.put(Words.level(level.name()), level.points()));
        StringBuilder words = new StringBuilder();
        levels.forEach((name, points) -> append(name, points, words));
        return words.toString();
    }

    private static void append(String name, BigDecimal points, StringBuilder words) {
        words.append(words.isEmpty() ? "" : " / ").append(name).append(' ').append(Points.plain(points));
    }
}
