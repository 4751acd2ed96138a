package io.github.jixiao.testkit.jqwik;

import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.testkit.mutant.Mutant;
import io.github.jixiao.testkit.mutant.Mutants;
import io.github.jixiao.testkit.sample.ReportPlan;
import io.github.jixiao.testkit.sample.SampleReports;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Arbitraries of reports, for properties that need more than {@link ValidReport} says, and for tests on the module path,
 * where no provider is found (绩效报告的任意值生成器). Stateless.
 */
public final class ReportArbitraries {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2024;

    private ReportArbitraries() {}

    /** {@return any valid report of medium size or less, of any outline and any year from 2020 to 2024, of 430203} */
    public static Arbitrary<PerformanceReport> validReports() {
        return validReports(plans(
                ReportPlan.Size.MEDIUM,
                List.of(TemplateProfile.values()),
                ValidReport.ANY_YEAR,
                ReportPlan.usual().division()));
    }

    /** {@return any valid report after one of {@code plans}} */
    public static Arbitrary<PerformanceReport> validReports(Arbitrary<ReportPlan> plans) {
        Arbitrary<Long> seeds = Arbitraries.longs().withoutEdgeCases().dontShrink();
        Arbitrary<Integer> lengths = Arbitraries.integers()
                .between(0, ShrinkingChoices.LONGEST)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
        return Combinators.combine(plans, seeds, lengths.list().ofSize(ShrinkingChoices.PARTS))
                .as((plan, seed, length) -> SampleReports.compose(plan, new ShrinkingChoices(seed, length)));
    }

    /**
     * {@return any report of {@code valid} with the fault that breaks a rule, such as {@code ARI-002}}
     *
     * @throws IllegalArgumentException if the catalogue has no such rule
     */
    public static Arbitrary<PerformanceReport> breaking(String rule, Arbitrary<PerformanceReport> valid) {
        Mutant mutant = Mutants.breaking(rule);
        return valid.map(mutant::applyTo);
    }

    /** {@return any plan up to a size, the smallest first} */
    static Arbitrary<ReportPlan> plans(
            ReportPlan.Size largest, List<TemplateProfile> templates, int year, AdministrativeDivision division) {
        List<ReportPlan.Size> sizes = Arrays.asList(ReportPlan.Size.values()).subList(0, largest.ordinal() + 1);
        Arbitrary<Integer> years = year == ValidReport.ANY_YEAR
                ? Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR)
                : Arbitraries.just(year);
        return Combinators.combine(Arbitraries.of(sizes), Arbitraries.of(templates), years)
                .as((size, template, fiscalYear) -> new ReportPlan(size, template, fiscalYear, division));
    }
}
