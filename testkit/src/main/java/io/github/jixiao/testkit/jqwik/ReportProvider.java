package io.github.jixiao.testkit.jqwik;

import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import io.github.jixiao.testkit.sample.ReportPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Provides the reports that {@link ValidReport} and {@link Breaking} ask for (报告参数的提供者); jqwik finds it on the class path.
 * Stateless.
 */
public final class ReportProvider implements ArbitraryProvider {

    /** Made by jqwik. */
    public ReportProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(PerformanceReport.class)
                && (targetType.isAnnotated(ValidReport.class) || targetType.isAnnotated(Breaking.class));
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Arbitrary<PerformanceReport> valid = targetType
                .findAnnotation(ValidReport.class)
                .map(ReportProvider::plans)
                .map(ReportArbitraries::validReports)
                .orElseGet(ReportArbitraries::validReports);
        Optional<Breaking> breaking = targetType.findAnnotation(Breaking.class);
        return Set.of(
                breaking.isPresent() ? ReportArbitraries.breaking(breaking.get().value(), valid) : valid);
    }

    private static Arbitrary<ReportPlan> plans(ValidReport asked) {
        List<TemplateProfile> templates =
                List.of(asked.template().length == 0 ? TemplateProfile.values() : asked.template());
        return ReportArbitraries.plans(
                asked.size(), templates, asked.year(), AdministrativeDivision.of(asked.division()));
    }
}
