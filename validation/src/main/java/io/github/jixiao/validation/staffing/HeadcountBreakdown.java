package io.github.jixiao.validation.staffing;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.SumCheck;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All persons are those in post, those who left and those outside the establishment, and those in post are the sum of
 * their kinds (人员分解). Reports differ in whom they count as all persons: any combination that contains those in post
 * holds.
 */
final class HeadcountBreakdown implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STF-004");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        Headcount inPost = context.report().getOrganization().getStaffing().getInPost();
        if (!inPost.getParts().isEmpty()) {
            verdicts.add(StaffFigures.inTree(StaffFigures.IN_POST, "/inPost/total", context)
                    .map(total -> Breakdown.judge(total, inPost.getParts(), "/inPost/parts/", context))
                    .orElseGet(() -> Verdict.undecidable(
                            StaffFigures.place("/inPost").pointer(), Reasons.notStated(StaffFigures.IN_POST))));
        }
        StaffFigures.inTree(StaffFigures.TOTAL, "/total", context)
                .ifPresent(total -> verdicts.add(checkAll(total, context)));
        return verdicts;
    }

    private static Verdict checkAll(Figure total, RuleContext context) {
        Optional<Figure> inPost = context.groups().beside(StaffFigures.IN_POST, total.group());
        if (inPost.isEmpty()) {
            return Verdict.undecidable(total.pointer(), Reasons.unknown(StaffFigures.IN_POST, context));
        }
        List<List<Operand>> others = others(total, context);
        if (isSomeCombination(total, inPost.get(), others)) {
            return Verdict.pass(total.pointer());
        }
        SumCheck sum = SumCheck.empty();
        sum.add(inPost.get(), 1);
        others.forEach(block -> block.forEach(sum::add));
        boolean split = inPost.get().group() == total.group() && others.size() > 1;
        if (!split) {
            sum.mayLackParts();
        }
        return sum.judge(total);
    }

    /** {@return those who left, by kind, and those outside the establishment, together} */
    private static List<List<Operand>> others(Figure total, RuleContext context) {
        List<List<Operand>> blocks = new ArrayList<>();
        for (FigureId id : List.of(StaffFigures.SEPARATED, StaffFigures.RETIRED)) {
            context.groups().beside(id, total.group()).ifPresent(figure -> blocks.add(List.of(Operand.of(figure))));
        }
        List<StaffCount> outside =
                context.report().getOrganization().getStaffing().getOffEstablishment();
        List<Operand> block = new ArrayList<>();
        OffEstablishmentPlaces places = OffEstablishmentPlaces.of(context);
        for (int i = 0; i < outside.size(); i++) {
            StaffCount each = outside.get(i);
            var place = places.place(i);
            FigureId id = StaffFigures.offEstablishment(each.kind())
                    .orElseGet(() -> StaffFigures.part(StaffFigures.TOTAL, each));
            block.add(new Operand(id, 1, Optional.of(each.count()), place.pointer(), place.span()));
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static boolean isSomeCombination(Figure total, Figure inPost, List<List<Operand>> blocks) {
        boolean exact = total.value().bound() == Bound.EXACT
                && inPost.value().bound() == Bound.EXACT
                && blocks.stream()
                        .flatMap(List::stream)
                        .allMatch(each -> each.value().orElseThrow().bound() == Bound.EXACT);
        for (int chosen = 0; exact && chosen < 1 << blocks.size(); chosen++) {
            BigDecimal sum = inPost.value().toBase();
            for (int i = 0; i < blocks.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    for (Operand each : blocks.get(i)) {
                        sum = sum.add(each.value().orElseThrow().toBase());
                    }
                }
            }
            if (sum.compareTo(total.value().toBase()) == 0) {
                return true;
            }
        }
        return false;
    }
}
