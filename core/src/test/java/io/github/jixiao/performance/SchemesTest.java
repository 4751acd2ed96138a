package io.github.jixiao.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.performance.GradeScale.Grade;
import io.github.jixiao.performance.ScoringScheme.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemesTest {

    @Test
    void a_scheme_that_divides_the_points_divides_a_hundred() {
        assertThat(Schemes.scoringSchemes())
                .filteredOn(scheme -> !scheme.levels().isEmpty())
                .hasSize(5)
                .allSatisfy(scheme -> assertThat(scheme.total()).isEqualByComparingTo("100"));
    }

    @Test
    void schemes_and_scales_are_found_by_their_ids() {
        assertThat(Schemes.scoringSchemes())
                .extracting(ScoringScheme::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id ->
                        assertThat(Schemes.scoringScheme(id).orElseThrow().id()).isEqualTo(id));
        assertThat(Schemes.gradeScale("hubei")).contains(Schemes.HUBEI_GRADES);
        assertThat(Schemes.scoringScheme("none")).isEmpty();
        assertThat(Schemes.gradeScale("none")).isEmpty();
    }

    @Test
    void a_scheme_applies_from_its_first_year_to_its_last() {
        assertThat(Schemes.scoringSchemes(2020)).contains(Schemes.NATIONAL).doesNotContain(Schemes.NATIONAL_COST);
        assertThat(Schemes.scoringSchemes(2021)).contains(Schemes.NATIONAL, Schemes.NATIONAL_COST);
        assertThat(Schemes.gradeScales(2019)).containsExactly(Schemes.HUBEI_GRADES);
        ScoringScheme old = scheme(2011, Optional.of(2019));
        assertThat(old.appliesTo(2010)).isFalse();
        assertThat(old.appliesTo(2011)).isTrue();
        assertThat(old.appliesTo(2019)).isTrue();
        assertThat(old.appliesTo(2020)).isFalse();
    }

    @Test
    void a_grade_begins_at_its_least_score() {
        GradeScale scale = Schemes.NATIONAL_GRADES;

        assertThat(scale.gradeOf(new BigDecimal("90"))).map(Grade::name).contains("优");
        assertThat(scale.gradeOf(new BigDecimal("89.99"))).map(Grade::name).contains("良");
        assertThat(scale.gradeOf(new BigDecimal("60.0"))).map(Grade::name).contains("中");
        assertThat(scale.gradeOf(BigDecimal.ZERO)).map(Grade::name).contains("差");
        assertThat(scale.gradeOf(new BigDecimal("-1"))).isEmpty();
        assertThat(scale.grade("良")).isPresent();
        assertThat(scale.grade("合格")).isEmpty();
    }

    @Test
    void what_makes_no_scheme_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(2021, Optional.of(2020)))
                .withMessage("lastYear: 2020 lies before 2021");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.of("产出指标", -1))
                .withMessage("points: -1 is negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradeScale(
                        "own",
                        List.of(Grade.of("良", 80), Grade.of("优", 90)),
                        BigDecimal.TEN,
                        2020,
                        Optional.empty(),
                        "own form"))
                .withMessage("grades/1/atLeast: '优' is not below the one before");
    }

    private static ScoringScheme scheme(int since, Optional<Integer> last) {
        return new ScoringScheme(
                "own", "自定方案", "own", BigDecimal.TEN, List.of(Level.of("产出指标", 90)), false, since, last, "own form");
    }
}
