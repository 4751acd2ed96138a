package io.github.jixiao.validation.staffing;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RateCheck;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stated staffing control rate is the staff in post by the establishment (控制率复算), with or without the contract staff
 * that the number in post is said to include.
 */
final class ControlRateRecomputes implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STF-002");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (FigureId id : context.groups().ids(Item.RATE_STAFFING)) {
            for (Figure rate : context.figures().mentions(id)) {
                verdicts.add(check(rate, context));
            }
        }
        return verdicts;
    }

    private static Verdict check(Figure rate, RuleContext context) {
        FigureId inPost = rate.id().withItem(Item.STAFF_IN_POST);
        FigureId posts = rate.id().withItem(Item.STAFF_ESTABLISHMENT);
        Optional<Figure> staff = context.groups().beside(inPost, rate.group());
        Optional<Figure> establishment = context.groups().beside(posts, rate.group());
        if (staff.isEmpty() || establishment.isEmpty()) {
            return Verdict.undecidable(rate.pointer(), Reasons.unknown(staff.isEmpty() ? inPost : posts, context));
        }
        Verdict verdict = judge(rate, staff.get(), establishment.get());
        Figure established = EstablishedStaff.of(
                staff.get(), context.report().getOrganization().getStaffing().getInPost());
        boolean retry = verdict.outcome() == Outcome.FAIL && established != staff.get();
        Verdict second = retry ? judge(rate, established, establishment.get()) : verdict;
        return second.outcome() == Outcome.FAIL ? verdict : second;
    }

    private static Verdict judge(Figure rate, Figure staff, Figure establishment) {
        return RateCheck.of(Operand.of(staff), Operand.of(establishment))
                .judge((Percentage) rate.value(), Place.of(rate), rate.id());
    }
}
