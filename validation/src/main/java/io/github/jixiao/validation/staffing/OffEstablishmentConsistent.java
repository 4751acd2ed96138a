package io.github.jixiao.validation.staffing;

import io.github.jixiao.message.Text;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Where a report states no temporary staff and yet others outside the establishment, its categories are asked about (编外口径互斥). */
final class OffEstablishmentConsistent implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STF-006");
    private static final int MAX_NAMED = 5;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<StaffCount> outside =
                context.report().getOrganization().getStaffing().getOffEstablishment();
        if (outside.isEmpty()) {
            return List.of();
        }
        int temporary = -1;
        List<Place> others = new ArrayList<>();
        List<String> named = new ArrayList<>();
        OffEstablishmentPlaces places = OffEstablishmentPlaces.of(context);
        for (int i = 0; i < outside.size(); i++) {
            StaffCount entry = outside.get(i);
            if (entry.kind() == StaffKind.TEMPORARY) {
                temporary = temporary < 0 ? i : temporary;
            } else if (entry.count().value().signum() > 0) {
                others.add(places.place(i));
                named.add(entry.label() + " " + entry.count());
            }
        }
        if (temporary < 0) {
            return List.of();
        }
        StaffCount entry = outside.get(temporary);
        Place place = places.place(temporary);
        if (entry.count().value().signum() != 0 || others.isEmpty()) {
            return List.of(Verdict.pass(place.pointer()));
        }
        List<String> shown = named.subList(0, Math.min(named.size(), MAX_NAMED));
        Text list = new Text(String.join("、", shown), String.join(", ", shown));
        return List.of(Verdict.fail(Observation.violation(
                        StaffingMessages.text("STF-006.others", entry.label(), entry.count(), list), place)
                .relatedTo(others)
                .restingOn(named.toArray(String[]::new))));
    }
}
