package io.github.jixiao.validation.staffing;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Reasons;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** The authorised establishment is the sum of its kinds (编制分解). */
final class EstablishmentBreakdown implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STF-003");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Headcount posts = context.report().getOrganization().getStaffing().getEstablishment();
        if (posts.getParts().isEmpty()) {
            return List.of();
        }
        Optional<Figure> total = StaffFigures.inTree(StaffFigures.ESTABLISHMENT, "/establishment/total", context);
        if (total.isEmpty()) {
            return List.of(Verdict.undecidable(
                    StaffFigures.place("/establishment").pointer(), Reasons.notStated(StaffFigures.ESTABLISHMENT)));
        }
        return List.of(Breakdown.judge(total.get(), posts.getParts(), "/establishment/parts/", context));
    }
}
