package io.github.jixiao.validation.staffing;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.HashMap;
import java.util.Map;

/** Where the entries outside the establishment stand: with the spans of their figures, where they have one. */
final class OffEstablishmentPlaces {

    private final Map<String, Figure> byPointer = new HashMap<>();

    private OffEstablishmentPlaces() {}

    static OffEstablishmentPlaces of(RuleContext context) {
        OffEstablishmentPlaces places = new OffEstablishmentPlaces();
        for (StaffKind kind : StaffKind.values()) {
            StaffFigures.offEstablishment(kind).ifPresent(id -> places.add(id, context));
        }
        return places;
    }

    private void add(FigureId id, RuleContext context) {
        context.figures().mentions(id).forEach(figure -> byPointer.put(figure.pointer(), figure));
    }

    /** {@return the place of the entry at {@code index}} */
    Place place(int index) {
        Place place = StaffFigures.place("/offEstablishment/" + index + "/count");
        Figure figure = byPointer.get(place.pointer());
        return figure == null ? place : Place.of(figure);
    }
}
