package io.github.jixiao.validation.disclosure;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Publication;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** The report gives a date or an address at which its publication can be checked (公开时间可核); that nothing is said is DIS-001. */
final class DateStated implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("DIS-002");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Optional<Disclosure<Publication>> publication =
                context.report().getNarrative().getPublication();
        if (publication.isEmpty()) {
            return List.of(Verdict.notApplicable("", DisclosureMessages.text("noSection")));
        }
        Place place = PublicationPlace.of(publication.get(), context);
        Optional<Publication> stated = publication.get().value();
        if (stated.isEmpty()) {
            return List.of(Verdict.notApplicable(place.pointer(), DisclosureMessages.text("nothingSaid")));
        }
        boolean dated = stated.get().getDate().isPresent()
                || stated.get().getDateText().isPresent()
                || stated.get().getUrl().isPresent();
        return List.of(
                dated
                        ? Verdict.pass(place.pointer())
                        : Verdict.fail(Observation.violation(DisclosureMessages.text("DIS-002.missing"), place)
                                .restingOn(stated.get().getText().orElse("missing"))));
    }
}
