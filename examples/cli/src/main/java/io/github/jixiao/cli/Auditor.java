package io.github.jixiao.cli;

import io.github.jixiao.cli.BookOptions.Choice;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Waiver;
import io.github.jixiao.validation.ReportValidator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Audits reports, each by the rule book for its year and division; the books last used are kept. For one thread. */
final class Auditor {

    private static final int KEPT = 64;

    private final BookOptions options;
    private final List<Waiver> waivers;
    private final Map<Choice, ReportValidator> validators = new LinkedHashMap<>(16, 0.75f, true);

    Auditor(BookOptions options, List<Waiver> waivers) {
        this.options = options;
        this.waivers = waivers;
    }

    /**
     * {@return what the audit of {@code report} gives}
     *
     * @throws UnusableException if the options name no rule book
     */
    AuditResult audit(PerformanceReport report) {
        return validator(report).validate(report);
    }

    /**
     * {@return the validator for {@code report}, which any thread may use}
     *
     * @throws UnusableException if the options name no rule book
     */
    ReportValidator validator(PerformanceReport report) {
        Choice choice = options.choice(report);
        ReportValidator validator = validators.get(choice);
        if (validator == null) {
            validator = ReportValidator.of(options.book(choice)).withWaivers(waivers, LocalDate.now());
            validators.put(choice, validator);
            if (validators.size() > KEPT) {
                validators.remove(validators.keySet().iterator().next());
            }
        }
        return validator;
    }
}
