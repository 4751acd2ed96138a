package io.github.jixiao.validation.scoring;

import io.github.jixiao.figure.Operand;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The weights under a level-1 or level-2 indicator sum to the weight stated of it (逐级权重汇总). */
final class WeightsRollUp extends SheetRule {

    WeightsRollUp() {
        super("SCR-003");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        if (sheet.value().getLevelWeights().isEmpty()) {
            return;
        }
        Level[] second = new Level[sheet.rows().size()];
        for (Level level : sheet.levels(2)) {
            level.rows().forEach(row -> second[row] = level);
        }
        for (int number = 1; number <= 2; number++) {
            for (Level level : sheet.levels(number)) {
                if (level.weight().isPresent()) {
                    check(sheet, level, second, verdicts);
                }
            }
        }
    }

    private static void check(Sheet sheet, Level level, Level[] second, List<Verdict> verdicts) {
        String at = level.place().pointer();
        if (level.rows().isEmpty()) {
            verdicts.add(Verdict.notApplicable(at, ScoringMessages.text("SCR-003.alone", level.name())));
            return;
        }
        Optional<Verdict> ofLevels = level.level() == 1 ? checkLevels(level, second) : Optional.empty();
        Points parts = new Points();
        int missing = 0;
        for (int row : level.rows()) {
            Sheet.Row each = sheet.rows().get(row);
            Optional<BigDecimal> own = each.indicator().getWeight().map(Score::points);
            if (own.isPresent()) {
                parts.add("score.weight", each.indicator().getName(), own.get(), each.place());
            } else {
                missing++;
            }
        }
        boolean decided = ofLevels.isPresent() && ofLevels.get().outcome() != Outcome.UNDECIDABLE;
        if (decided || parts.isEmpty()) {
            ofLevels.ifPresent(verdicts::add);
        }
        if (!parts.isEmpty()) {
            verdicts.add(judge(level, parts, missing));
        }
    }

    /** {@return the verdict on the level-2 indicators under a level-1 indicator, where each of them lies under it alone and any has a weight} */
    private static Optional<Verdict> checkLevels(Level level, Level[] second) {
        Set<Integer> rows = new HashSet<>(level.rows());
        // By identity: the hash of a level goes through all its rows.
        Set<Level> known = Collections.newSetFromMap(new IdentityHashMap<>());
        Points points = new Points();
        int missing = 0;
        for (int row : level.rows()) {
            Level part = second[row];
            if (part == null) {
                missing++;
            } else if (known.add(part)) {
                if (!rows.containsAll(part.rows())) {
                    return Optional.empty();
                }
                Optional<LevelWeight> weight = part.weight();
                if (weight.isPresent()) {
                    points.add(
                            "score.weight", part.name(), weight.get().weight().points(), part.place());
                } else {
                    missing++;
                }
            }
        }
        return points.isEmpty() ? Optional.empty() : Optional.of(judge(level, points, missing));
    }

    private static Verdict judge(Level level, Points parts, int missing) {
        Score stated = level.weight().orElseThrow().weight();
        BigDecimal off = parts.sum().subtract(stated.points());
        String at = level.place().pointer();
        if (missing > 0 && off.signum() <= 0) {
            return Verdict.undecidable(at, ScoringMessages.text("SCR-003.unweighted", level.name(), missing));
        }
        if (off.signum() == 0) {
            return Verdict.pass(at);
        }
        Operand total = Points.operand("score.weight", level.name(), stated, level.place());
        return Verdict.fail(Observation.violation(
                        ScoringMessages.text(
                                "SCR-003.sum",
                                level.name(),
                                parts.words(),
                                Points.plain(parts.sum()),
                                stated,
                                Points.plain(off.abs())),
                        level.place())
                .traced(parts.trace(total, stated.points())));
    }
}
