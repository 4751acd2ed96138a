package io.github.jixiao.validation.form;

import io.github.jixiao.message.Text;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;

/** FRM-001: every value satisfies the constraints that its type declares, such as a text that is not blank. */
final class StructuralConstraints implements Rule {

    @Override
    public RuleDefinition definition() {
        return Catalogue.definition("FRM-001");
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        // A provider takes as long to start as everything else; most reports give it nothing to find.
        if (!BlankTexts.in(context.report())) {
            return List.of(Verdict.pass(""));
        }
        BeanValidation provider = BeanValidation.shared();
        Optional<Validator> validator = provider.validator();
        if (validator.isEmpty()) {
            return List.of(Verdict.undecidable("", provider.absence().orElseThrow()));
        }
        List<Verdict> verdicts = validator.get().validate(context.report()).stream()
                .map(violation -> new Violated(JsonPlace.of(violation.getPropertyPath()), violation))
                .sorted()
                .map(Violated::verdict)
                .toList();
        return verdicts.isEmpty() ? List.of(Verdict.pass("")) : verdicts;
    }

    /** A violation and its place; in the order of the report. */
    private record Violated(JsonPlace place, ConstraintViolation<PerformanceReport> violation)
            implements Comparable<Violated> {

        @Override
        public int compareTo(Violated other) {
            int order = place.compareTo(other.place);
            return order != 0 ? order : constraint().compareTo(other.constraint());
        }

        Verdict verdict() {
            return Verdict.fail(Observation.violation(message(), Place.of(place.pointer()))
                    .restingOn(constraint(), String.valueOf(violation.getInvalidValue())));
        }

        private Text message() {
            String key = "FRM-001." + constraint();
            return FormMessages.has(key)
                    ? FormMessages.text(key, place.property())
                    : FormMessages.text("FRM-001.other", place.property(), constraint());
        }

        private String constraint() {
            return violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName();
        }
    }
}
