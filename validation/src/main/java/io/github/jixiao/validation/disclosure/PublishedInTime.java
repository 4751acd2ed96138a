package io.github.jixiao.validation.disclosure;

import io.github.jixiao.narrative.Publication;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What is published with the final accounts follows their approval within twenty days (批复后20日内公开). The law sets that time
 * for budgets and final accounts; a report that is published by itself has no such time. What was
 * public before it was approved has a wrong date, and is left open.
 */
final class PublishedInTime implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("DIS-003");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        var disclosure = context.report().getNarrative().getPublication();
        Optional<Publication> publication = disclosure.flatMap(each -> each.value());
        if (publication.isEmpty()) {
            return List.of();
        }
        Place place = PublicationPlace.of(disclosure.get(), context);
        if (!publication.get().isWithFinalAccounts()) {
            return List.of(Verdict.notApplicable(place.pointer(), DisclosureMessages.text("DIS-003.byItself")));
        }
        Optional<LocalDate> published = publication.get().getDate();
        Optional<LocalDate> approved = publication.get().getApprovedOn();
        if (published.isEmpty() || approved.isEmpty()) {
            String key = published.isEmpty() ? "DIS-003.unpublished" : "DIS-003.unapproved";
            return List.of(Verdict.undecidable(place.pointer(), DisclosureMessages.text(key)));
        }
        long days = ChronoUnit.DAYS.between(approved.get(), published.get());
        if (days < 0) {
            return List.of(Verdict.undecidable(place.pointer(), DisclosureMessages.text("DIS-003.before")));
        }
        BigDecimal most = context.parameter("days");
        if (BigDecimal.valueOf(days).compareTo(most) <= 0) {
            return List.of(Verdict.pass(place.pointer()));
        }
        return List.of(Verdict.fail(Observation.violation(
                        DisclosureMessages.text(
                                "DIS-003.late", approved.get(), published.get(), days, most.toPlainString()),
                        place)
                .restingOn(approved.get().toString(), published.get().toString())));
    }
}
