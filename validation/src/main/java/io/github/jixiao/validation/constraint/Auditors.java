package io.github.jixiao.validation.constraint;

import io.github.jixiao.finding.RuleId;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The report validators of the rule books that were last asked for. Thread-safe. */
final class Auditors {

    private static final int KEPT = 16;

    /** Whoever validates a bean has asked the provider already for what the types demand. */
    private static final Profile FISCAL_RULES_ONLY = Profile.builder()
            .id("fiscally-sound")
            .putRules(
                    RuleId.of("FRM-001"),
                    new RuleSetting(Optional.empty(), Optional.of("@Valid 已检查 / checked by @Valid"), Map.of()))
            .build();

    private final Map<Choice, ReportValidator> validators = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** What a rule book is chosen by. */
    private record Choice(int fiscalYear, Optional<AdministrativeDivision> division) {}

    /** @throws IllegalArgumentException if the year is none */
    ReportValidator of(int fiscalYear, Optional<AdministrativeDivision> division) {
        synchronized (validators) {
            ReportValidator validator = validators.computeIfAbsent(new Choice(fiscalYear, division), Auditors::create);
            if (validators.size() > KEPT) {
                validators.remove(validators.keySet().iterator().next());
            }
            return validator;
        }
    }

    private static ReportValidator create(Choice choice) {
        RuleBook book = choice.division
                .map(division -> RuleBook.of(choice.fiscalYear, division))
                .orElseGet(() -> RuleBook.of(choice.fiscalYear));
        return ReportValidator.of(book.withProfile(FISCAL_RULES_ONLY));
    }
}
