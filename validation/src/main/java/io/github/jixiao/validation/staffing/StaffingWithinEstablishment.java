package io.github.jixiao.validation.staffing;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.message.Text;
import io.github.jixiao.quantity.Ratio;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Excess;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The established staff in post stays within the authorised establishment (在职人员控制率≤100%). Contract, temporary and
 * dispatched staff that the number in post is said to include do not count.
 */
final class StaffingWithinEstablishment implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STF-001");
    private static final FigureId ESTABLISHMENT = StaffFigures.ESTABLISHMENT;
    private static final FigureId IN_POST = StaffFigures.IN_POST;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Optional<Figure> first =
                context.figures().first(IN_POST).or(() -> context.figures().first(ESTABLISHMENT));
        return first.map(figure -> List.of(check(figure.pointer(), context))).orElse(List.of());
    }

    private static Verdict check(String at, RuleContext context) {
        for (FigureId id : List.of(IN_POST, ESTABLISHMENT)) {
            if (context.groups().agreed(id).isEmpty()) {
                return Verdict.undecidable(at, Reasons.unknown(id, context));
            }
        }
        Figure posts = context.groups().agreed(ESTABLISHMENT).orElseThrow();
        Figure staff = EstablishedStaff.of(
                context.groups().agreed(IN_POST).orElseThrow(),
                context.report().getOrganization().getStaffing().getInPost());
        return judge(at, staff, posts, context.parameter("greatestRate"));
    }

    private static Verdict judge(String at, Figure staff, Figure posts, BigDecimal greatestRate) {
        return switch (Excess.of(staff, List.of(posts), greatestRate).relation()) {
            case WITHIN, WITHIN_ROUNDING -> Verdict.pass(at);
            case UNDECIDABLE -> Verdict.undecidable(at, Reasons.approximate());
            case ABOVE -> Verdict.fail(at, observe(staff, posts, Ratio.of(staff.value(), posts.value())));
        };
    }

    private static Observation observe(Figure staff, Figure posts, Ratio ratio) {
        Optional<String> percent = ratio instanceof Ratio.Computed computed
                ? Optional.of(computed.toPercentage(2).toString())
                : Optional.empty();
        BigDecimal over = staff.value().toBase().subtract(posts.value().toBase());
        Text message = percent.isPresent()
                ? StaffingMessages.text(
                        "STF-001.above", staff.value(), posts.value(), percent.get(), over.toPlainString())
                : StaffingMessages.text("STF-001.beyond", staff.value(), posts.value(), over.toPlainString());
        Trace trace = new Trace(
                List.of(Operand.of(staff), Operand.of(posts)),
                Trace.Operation.COMPARISON,
                "人",
                Optional.of(staff.value().toBase()),
                Optional.empty(),
                Optional.of(over),
                Optional.of(BigDecimal.ZERO));
        return Observation.violation(message, Place.of(staff))
                .about(IN_POST)
                .traced(trace)
                .relatedTo(List.of(Place.of(posts)));
    }
}
