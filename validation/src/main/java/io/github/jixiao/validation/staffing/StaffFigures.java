package io.github.jixiao.validation.staffing;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of the staff, and where they stand. */
final class StaffFigures {

    static final FigureId ESTABLISHMENT = FigureId.of(Item.STAFF_ESTABLISHMENT);
    static final FigureId IN_POST = FigureId.of(Item.STAFF_IN_POST);
    static final FigureId TOTAL = FigureId.of(Item.STAFF_TOTAL);
    static final FigureId RETIRED = FigureId.of(Item.STAFF_RETIRED);
    static final FigureId SEPARATED = FigureId.of(Item.STAFF_SEPARATED);

    private static final String POINTER = "/organization/staffing";
    private static final int MAX_LABEL = 60;
    private static final Map<StaffKind, Item> OFF_ESTABLISHMENT = Map.of(
            StaffKind.TEMPORARY, Item.STAFF_TEMPORARY,
            StaffKind.DISPATCHED, Item.STAFF_DISPATCHED,
            StaffKind.NON_FIXED_TERM, Item.STAFF_NON_FIXED_TERM);

    private StaffFigures() {}

    /** {@return the mention of a figure that the tree holds at {@code path} below the staffing} */
    static Optional<Figure> inTree(FigureId id, String path, RuleContext context) {
        String pointer = POINTER + path;
        List<Figure> mentions = context.figures().mentions(id);
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).pointer().equals(pointer)) {
                return Optional.of(mentions.get(i));
            }
        }
        return Optional.empty();
    }

    /** {@return the figure of staff outside the establishment, where the vocabulary has one for its kind} */
    static Optional<FigureId> offEstablishment(StaffKind kind) {
        return Optional.ofNullable(OFF_ESTABLISHMENT.get(kind)).map(FigureId::of);
    }

    /** {@return the figure of a part of {@code whole}, named by its label} */
    static FigureId part(FigureId whole, StaffCount part) {
        return FigureId.of(new Item(whole.item().path(), FigureNames.shortened(part.label(), MAX_LABEL)));
    }

    /** {@return the place at {@code path} below the staffing} */
    static Place place(String path) {
        return Place.of(POINTER + path);
    }
}
