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

/** The report says where its results are published (公开渠道明确); that the section is missing is STR-001. */
final class ChannelStated implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("DIS-001");

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
        boolean stated = publication
                .get()
                .value()
                .filter(each -> each.getChannel().isPresent() || each.getUrl().isPresent())
                .isPresent();
        if (stated) {
            return List.of(Verdict.pass(place.pointer()));
        }
        String key = publication.get().isDeclaredNone() ? "DIS-001.none" : "DIS-001.missing";
        return List.of(Verdict.fail(Observation.violation(DisclosureMessages.text(key), place)
                .restingOn(
                        publication.get().value().flatMap(Publication::getText).orElse(key))));
    }
}
