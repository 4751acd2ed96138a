package io.github.jixiao.validation.staffing;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.message.Text;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Staff outside the establishment is explained, if only by saying how it is paid for (编外人员须说明经费来源). */
final class OffEstablishmentExplained implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STF-005");

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
        List<Verdict> verdicts = new ArrayList<>();
        OffEstablishmentPlaces places = OffEstablishmentPlaces.of(context);
        for (int i = 0; i < outside.size(); i++) {
            StaffCount entry = outside.get(i);
            if (entry.count().value().signum() > 0) {
                Place place = places.place(i);
                verdicts.add(
                        isExplained(entry, context)
                                ? Verdict.pass(place.pointer())
                                : Verdict.fail(observe(entry, place)));
            }
        }
        return verdicts;
    }

    /** Whether the report gives a reason for a kind of staff: for its figure, else under its label. */
    static boolean isExplained(StaffCount entry, RuleContext context) {
        Optional<FigureId> id = StaffFigures.offEstablishment(entry.kind());
        boolean byFigure = id.flatMap(figure -> context.explanation(new Explanation.OfFigure(figure)))
                .isPresent();
        return byFigure
                || context.explanation(new Explanation.OfIndicator(entry.label()))
                        .isPresent()
                || id.isEmpty() && isAnyStaffExplained(context);
    }

    /** Kinds without a figure of their own share the reasons given for the numbers of staff beside them. */
    private static boolean isAnyStaffExplained(RuleContext context) {
        return List.of(StaffFigures.IN_POST, StaffFigures.ESTABLISHMENT, StaffFigures.TOTAL).stream()
                .anyMatch(
                        id -> context.explanation(new Explanation.OfFigure(id)).isPresent());
    }

    private static Observation observe(StaffCount entry, Place place) {
        Text message = StaffingMessages.text("STF-005.unexplained", entry.label(), entry.count());
        Observation observation = Observation.violation(message, place)
                .restingOn(entry.label(), entry.count().toString());
        return StaffFigures.offEstablishment(entry.kind())
                .map(observation::about)
                .orElse(observation);
    }
}
