package io.github.jixiao.validation.staffing;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The word for the establishment is not used for persons (“编制”误指实有人数): nobody who left holds a post. A number of posts
 * that splits into persons who left, or that is exactly those in post and those who left together, as one sentence states
 * them, counts persons. So few who left that the sum may be chance prove nothing.
 */
final class EstablishmentIsNoHeadcount implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STF-007");
    private static final String LEFT = "休";

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Optional<Figure> posts = StaffFigures.inTree(StaffFigures.ESTABLISHMENT, "/establishment/total", context);
        return posts.map(figure -> List.of(check(figure, context))).orElse(List.of());
    }

    private static Verdict check(Figure posts, RuleContext context) {
        List<StaffCount> parts = context.report()
                .getOrganization()
                .getStaffing()
                .getEstablishment()
                .getParts();
        for (StaffCount part : parts) {
            if (part.label().contains(LEFT) && part.count().value().signum() > 0) {
                return Verdict.fail(Observation.violation(
                                StaffingMessages.text("STF-007.part", posts.value(), part.label(), part.count()),
                                Place.of(posts))
                        .about(posts.id())
                        .restingOn(
                                posts.value().toString(),
                                part.label(),
                                part.count().toString()));
            }
        }
        return checkSum(posts, context);
    }

    private static Verdict checkSum(Figure posts, RuleContext context) {
        List<Figure> left = new ArrayList<>(2);
        BigDecimal gone = BigDecimal.ZERO;
        for (FigureId id : List.of(StaffFigures.SEPARATED, StaffFigures.RETIRED)) {
            List<Figure> stated = context.groups().mentions(id, posts.group());
            if (!stated.isEmpty()) {
                left.add(stated.get(0));
                gone = gone.add(stated.get(0).value().toBase());
            }
        }
        List<Figure> inPost = context.groups().mentions(StaffFigures.IN_POST, posts.group());
        boolean many = gone.compareTo(context.parameter("leastLeft")) >= 0;
        if (inPost.isEmpty() || !many || !isExact(posts, inPost.get(0), left)) {
            return Verdict.pass(posts.pointer());
        }
        BigDecimal together = gone.add(inPost.get(0).value().toBase());
        if (together.compareTo(posts.value().toBase()) != 0) {
            return Verdict.pass(posts.pointer());
        }
        List<Place> related = new ArrayList<>(List.of(Place.of(inPost.get(0))));
        left.forEach(figure -> related.add(Place.of(figure)));
        return Verdict.fail(Observation.violation(
                        StaffingMessages.text(
                                "STF-007.sum",
                                posts.value(),
                                inPost.get(0).value(),
                                Quantity.persons(gone.longValue())),
                        Place.of(posts))
                .about(posts.id())
                .relatedTo(related)
                .restingOn(posts.value().toString(), gone.toPlainString()));
    }

    private static boolean isExact(Figure posts, Figure inPost, List<Figure> left) {
        return posts.value().bound() == Bound.EXACT
                && inPost.value().bound() == Bound.EXACT
                && left.stream().allMatch(each -> each.value().bound() == Bound.EXACT);
    }
}
