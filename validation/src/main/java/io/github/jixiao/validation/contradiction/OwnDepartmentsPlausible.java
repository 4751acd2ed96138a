package io.github.jixiao.validation.contradiction;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A unit of a few persons claims no audit or finance department of its own (模板化管理表述): such words come from the template of
 * a larger one. Departments of others are left out.
 */
final class OwnDepartmentsPlausible implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("CON-011");
    private static final FigureId IN_POST = FigureId.of(Item.STAFF_IN_POST);
    private static final int MAX_RELATED = 20;
    private static final Set<SectionKey> KEYS =
            EnumSet.of(SectionKey.PERFORMANCE, SectionKey.OVERALL_PERFORMANCE, SectionKey.SPECIAL_FUND_PERFORMANCE);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        if (context.figures().mentions(IN_POST).isEmpty()) {
            return List.of();
        }
        Optional<Figure> staff =
                context.groups().agreed(IN_POST).filter(figure -> figure.value().bound() == Bound.EXACT);
        if (staff.isEmpty()) {
            return List.of(
                    Verdict.undecidable("", ContradictionMessages.text("CON-011.open", FigureNames.full(IN_POST))));
        }
        if (staff.get().value().toBase().compareTo(context.parameter("largestStaff")) > 0) {
            return List.of(Verdict.notApplicable(staff.get().pointer(), ContradictionMessages.text("CON-011.large")));
        }
        List<Place> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Passage passage : Passages.of(context).under(KEYS)) {
            for (Clause clause : passage.heading() ? List.<Clause>of() : Clause.of(passage)) {
                ownDepartment(clause.text()).ifPresent(hit -> {
                    places.add(clause.place(hit.start(), hit.end()));
                    words.add(hit.name());
                });
            }
        }
        if (places.isEmpty()) {
            return List.of(Verdict.pass(staff.get().pointer()));
        }
        List<Place> related = new ArrayList<>(places.subList(1, Math.min(places.size(), MAX_RELATED)));
        related.add(Place.of(staff.get()));
        return List.of(Verdict.fail(Observation.violation(
                        ContradictionMessages.text(
                                "CON-011.department", words.get(0), staff.get().value()),
                        places.get(0))
                .relatedTo(related)
                .restingOn(words.stream().limit(MAX_RELATED).toArray(String[]::new))));
    }

    /** {@return the first department that a clause speaks of as the unit's own} */
    static Optional<Names.Hit> ownDepartment(String clause) {
        return Words.OWN_DEPARTMENT
                .first(clause)
                .filter(hit -> !Words.OTHER_BODY.isIn(clause.substring(0, hit.start())));
    }
}
