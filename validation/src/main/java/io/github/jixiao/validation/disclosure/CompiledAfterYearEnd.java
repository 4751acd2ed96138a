package io.github.jixiao.validation.disclosure;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** A report on a year is compiled after its end (报告日期晚于年度末); that it has no date is STR-007. */
final class CompiledAfterYearEnd implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("DIS-004");
    private static final String POINTER = "/compiledOn";

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Optional<LocalDate> compiled = context.report().getCompiledOn();
        if (compiled.isEmpty()) {
            return List.of();
        }
        if (context.report().getFiscalYear().isEmpty()) {
            return List.of(Verdict.undecidable(POINTER, DisclosureMessages.text("DIS-004.noYear")));
        }
        LocalDate end = LocalDate.of(context.report().getFiscalYear().getAsInt(), Month.DECEMBER, 31);
        if (compiled.get().isAfter(end)) {
            return List.of(Verdict.pass(POINTER));
        }
        return List.of(Verdict.fail(
                Observation.violation(DisclosureMessages.text("DIS-004.early", compiled.get(), end), Place.of(POINTER))
                        .restingOn(compiled.get().toString())));
    }
}
