package io.github.jixiao.validation.scoring;

import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;

/**
 * An indicator of which more is better scores its weight where the target is met, else its weight times actual ÷ target
 * (定量正向得分). Points taken off a value far above its target are left to judgement, and so are indicators that are scored
 * in bands. An indicator of which nothing tells which way is good fails only with a score that fits neither way.
 */
final class PositiveIndicatorScore extends SheetRule {

    PositiveIndicatorScore() {
        super("SCR-007");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        for (int i = 0; i < sheet.scored().size(); i++) {
            Scored scored = sheet.scored().get(i);
            if (!scored.isLess()) {
                verdicts.add(scored.judge("SCR-007"));
            }
        }
    }
}
