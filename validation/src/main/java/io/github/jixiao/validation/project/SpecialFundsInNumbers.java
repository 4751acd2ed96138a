package io.github.jixiao.validation.project;

import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Numbers;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import java.util.EnumSet;
import java.util.List;

/** The part on the performance of special funds has at least one number (专项绩效须有数据), beside those of lists, years and days. */
final class SpecialFundsInNumbers implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("PRJ-007");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Passage> passages = Passages.of(context).under(EnumSet.of(SectionKey.SPECIAL_FUND_PERFORMANCE));
        if (passages.isEmpty()) {
            return List.of();
        }
        String at = passages.get(0).pointer();
        List<Passage> texts = passages.stream()
                .filter(passage -> !passage.text().isBlank() && passage != passages.get(0))
                .toList();
        if (texts.isEmpty()) {
            return List.of(Verdict.notApplicable(at, ProjectMessages.text("PRJ-007.empty")));
        }
        if (texts.stream().anyMatch(passage -> Numbers.isIn(passage.text()))) {
            return List.of(Verdict.pass(at));
        }
        return List.of(Verdict.fail(Observation.violation(
                        ProjectMessages.text("PRJ-007.none"), passages.get(0).place())
                .restingOn("none")));
    }
}
