package io.github.jixiao.validation.scoring;

import io.github.jixiao.message.Text;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Schemes;
import io.github.jixiao.performance.ScoringScheme;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
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

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        Map<String, BigDecimal> stated = new LinkedHashMap<>();
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
                satisfaction = satisfaction.add(satisfaction(level, sheet));
            }
        }
        Map<String, BigDecimal> apart = new LinkedHashMap<>(stated);
        if (satisfaction.signum() > 0 && !stated.containsKey(SATISFACTION)) {
            apart.merge(BENEFIT, satisfaction.negate(), BigDecimal::add);
            apart.put(SATISFACTION, satisfaction);
        }
        verdicts.add(judge(sheet, stated, apart, context));
    }

    /** {@return what indicators of satisfaction weigh that a table without a level of their own leaves under benefit} */
    private static BigDecimal satisfaction(Level level, Sheet sheet) {
        BigDecimal sum = BigDecimal.ZERO;
        if (level.name().equals(BENEFIT) && level.weight().isEmpty()) {
            for (int row : level.rows()) {
                if (sheet.rows().get(row).indicator().getName().contains(SATISFACTION)) {
                    sum = sum.add(sheet.rows().get(row).weight().orElse(BigDecimal.ZERO));
                }
            }
        }
        return sum;
    }

    private static Optional<BigDecimal> points(Level level, Sheet sheet) {
        if (level.weight().isPresent()) {
            return level.weight().map(weight -> weight.weight().points());
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int row : level.rows()) {
            Optional<BigDecimal> weight = sheet.rows().get(row).weight();
            if (weight.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(weight.get());
        }
        return Optional.of(sum);
    }

    private static Verdict judge(
            Sheet sheet, Map<String, BigDecimal> stated, Map<String, BigDecimal> apart, RuleContext context) {
        Optional<ScoringScheme> ofThisForm = ofThisForm(stated.keySet(), context.scoringScheme(), context.fiscalYear());
        if (stated.isEmpty() || ofThisForm.isEmpty()) {
            return Verdict.notApplicable(sheet.at(), ScoringMessages.text("SCR-002.otherForm"));
        }
        List<BigDecimal> execution = sheet.ofExecution(ExecutionRow::getWeight);
        boolean matches = context.scoringScheme().isPresent()
                && matches(context.scoringScheme().get(), stated, apart, execution);
        for (ScoringScheme scheme : Schemes.scoringSchemes()) {
            matches = matches
                    || isPossible(scheme, sheet, context.fiscalYear()) && matches(scheme, stated, apart, execution);
        }
        if (matches) {
            return Verdict.pass(sheet.at());
        }
        String found = words(stated, execution);
        return Verdict.fail(
                sheet.at(),
                Observation.violation(
                                ScoringMessages.text(
                                        "SCR-002.none", found, name(ofThisForm.get()), words(ofThisForm.get())),
                                sheet.place())
                        .restingOn(found));
    }

    private static boolean isPossible(ScoringScheme scheme, Sheet sheet, int fiscalYear) {
        return scheme.appliesTo(fiscalYear)
                && (!scheme.levels().isEmpty() || sheet.value().getProject().isPresent());
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
            for (ScoringScheme.Level level : scheme.levels()) {
                known = known || name.equals(Words.level(level.name()));
            }
            if (!known) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the weight of execution is that of the scheme and the levels divide what it leaves as the scheme does} */
    private static boolean matches(
            ScoringScheme scheme,
            Map<String, BigDecimal> stated,
            Map<String, BigDecimal> apart,
            List<BigDecimal> execution) {
        boolean sameExecution = execution.isEmpty();
        for (BigDecimal each : execution) {
            sameExecution |= each.compareTo(scheme.execution()) == 0;
        }
        if (!sameExecution) {
            return false;
        }
        BigDecimal sum = scheme.execution();
        for (BigDecimal points : stated.values()) {
            sum = sum.add(points);
        }
        return sum.compareTo(HUNDRED) == 0 && (divides(scheme, stated) || divides(scheme, apart));
    }

    private static boolean divides(ScoringScheme scheme, Map<String, BigDecimal> stated) {
        Map<String, BigDecimal> left = new LinkedHashMap<>(stated);
        if (scheme.satisfactionInBenefit() && left.containsKey(SATISFACTION)) {
            left.merge(BENEFIT, left.remove(SATISFACTION), BigDecimal::add);
        }
        for (ScoringScheme.Level level : scheme.levels()) {
            BigDecimal points = left.remove(Words.level(level.name()));
            if (points == null || points.compareTo(level.points()) != 0) {
                return false;
            }
        }
        return scheme.levels().isEmpty() || left.isEmpty();
    }

    private static Text name(ScoringScheme scheme) {
        return new Text(scheme.chinese(), scheme.english());
    }

    private static String words(Map<String, BigDecimal> stated, List<BigDecimal> execution) {
        Map<String, BigDecimal> all = new LinkedHashMap<>();
        execution.stream()
                .findFirst()
                .ifPresent(points -> all.put(ScoringMessages.text("execution").zh(), points));
        all.putAll(stated);
        return join(all);
    }

    private static String words(ScoringScheme scheme) {
        Map<String, BigDecimal> all = new LinkedHashMap<>();
        all.put(ScoringMessages.text("execution").zh(), scheme.execution());
        scheme.levels().forEach(level -> all.put(Words.level(level.name()), level.points()));
        return join(all);
    }

    private static String join(Map<String, BigDecimal> points) {
        StringBuilder words = new StringBuilder();
        points.forEach((name, number) -> words.append(words.isEmpty() ? "" : " / ")
                .append(name)
                .append(' ')
                .append(Points.plain(number)));
        return words.toString();
    }
}
