package io.github.jixiao.performance;

import io.github.jixiao.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the 100 points of a self-evaluation are divided (分值设置方案). Provinces differ, so schemes are data: applications
 * make their own. Immutable.
 *
 * @param id the id by which profiles name it
 * @param chinese the Chinese name
 * @param english the English name
 * @param execution the points for the execution of the budget (预算执行率)
 * @param levels the points of each level-1 indicator; empty where the scheme leaves their division free
 * @param satisfactionInBenefit whether satisfaction (满意度) is scored within benefit (效益)
 * @param sinceYear the first fiscal year it applies to
 * @param lastYear the last fiscal year it applies to, or empty while it is in force
 * @param source the regulation or form that sets it
 */
public record ScoringScheme(
        String id,
        String chinese,
        String english,
        BigDecimal execution,
        List<Level> levels,
        boolean satisfactionInBenefit,
        int sinceYear,
        Optional<Integer> lastYear,
        String source) {

    /**
     * The points of a level-1 indicator.
     *
     * @param name its name, such as {@code 产出指标}
     * @param points its points
     */
    public record Level(String name, BigDecimal points) {

        /** @throws IllegalArgumentException if {@code name} is blank or {@code points} negative */
        public Level {
            Require.notBlank("name", name);
            Require.points("points", points);
        }

        /** {@return a level-1 indicator with a whole number of points} */
        public static Level of(String name, long points) {
            return new Level(name, BigDecimal.valueOf(points));
        }
    }

    /**
     * Copies the levels, so that the scheme cannot change.
     *
     * @throws IllegalArgumentException if {@code id} is blank, points are negative, or the years are none
     */
    public ScoringScheme {
        Require.present(id, chinese, english, execution, levels, lastYear, source);
        Require.notBlank("id", id);
        Require.points("execution", execution);
        Require.years(sinceYear, lastYear);
        levels = List.copyOf(levels);
    }

    /** {@return all points: those for execution and those of the levels, where the scheme divides them} */
    public BigDecimal total() {
        return levels.stream().map(Level::points).reduce(execution, BigDecimal::add);
    }

    /** {@return whether the scheme applies to {@code fiscalYear}} */
    public boolean appliesTo(int fiscalYear) {
        return sinceYear <= fiscalYear && fiscalYear <= lastYear.orElse(fiscalYear);
    }
}
