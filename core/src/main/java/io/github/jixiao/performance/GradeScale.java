package io.github.jixiao.performance;

import io.github.jixiao.Require;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which grade belongs to which score (评价等级), and the bands for qualitative indicators. Scales differ by province, so
 * they are data: applications make their own. Immutable.
 *
 * @param id the id by which profiles name it
 * @param grades the grades from the best to the worst, each with the least score it needs
 * @param partlyAchieved the least share of its points, in percent, of a qualitative indicator that is partly achieved
 * @param sinceYear the first fiscal year it applies to
 * @param lastYear the last fiscal year it applies to, or empty while it is in force
 * @param source the regulation or form that sets it
 */
public record GradeScale(
        String id,
        List<Grade> grades,
        BigDecimal partlyAchieved,
        int sinceYear,
        Optional<Integer> lastYear,
        String source) {

    /**
     * A grade.
     *
     * @param name its name, such as {@code 优}
     * @param atLeast the least score of it, that score included
     */
    public record Grade(String name, BigDecimal atLeast) {

        /** @throws IllegalArgumentException if {@code name} is blank */
        public Grade {
            Require.present(name, atLeast);
            Require.notBlank("name", name);
        }

        /** {@return a grade that begins at a whole number of points} */
        public static Grade of(String name, long atLeast) {
            return new Grade(name, BigDecimal.valueOf(atLeast));
        }
    }

    /**
     * Copies the grades, so that the scale cannot change.
     *
     * @throws IllegalArgumentException if {@code id} is blank, there is no grade, they do not fall, or the years are none
     */
    public GradeScale {
        Require.present(id, grades, partlyAchieved, lastYear, source);
        Require.notBlank("id", id);
        Require.points("partlyAchieved", partlyAchieved);
        Require.years(sinceYear, lastYear);
        grades = List.copyOf(grades);
        if (grades.isEmpty()) {
            throw Require.refusal("grades", "noGrades");
        }
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i).atLeast().compareTo(grades.get(i - 1).atLeast()) >= 0) {
                throw Require.refusal(
                        "grades/" + i + "/atLeast",
                        "gradeNotBelow",
                        Require.shortened(grades.get(i).name()));
            }
        }
    }

    /** {@return whether the scale applies to {@code fiscalYear}} */
    public boolean appliesTo(int fiscalYear) {
        return sinceYear <= fiscalYear && fiscalYear <= lastYear.orElse(fiscalYear);
    }

    /** {@return the grade of a score, or empty below the worst} */
    public Optional<Grade> gradeOf(BigDecimal score) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).atLeast().compareTo(score) <= 0) {
                return Optional.of(grades.get(i));
            }
        }
        return Optional.empty();
    }

    /** {@return the grade of a name, or empty} */
    public Optional<Grade> grade(String name) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).name().equals(name)) {
                return Optional.of(grades.get(i));
            }
        }
        return Optional.empty();
    }
}
