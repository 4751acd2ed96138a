package io.github.jixiao.validation.scoring;

import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;

/**
 * An indicator of which less is better scores its weight where the actual value stays within the target, else its weight
 * times target ÷ actual (定量反向得分). Indicators that are scored in bands are left to the rule on those.
 */
final class ReverseIndicatorScore extends SheetRule {

    ReverseIndicatorScore() {
        super("SCR-008");
    }

    @Override
    void check(Sheet sheet, RuleContext context, List<Verdict> verdicts) {
        for (int i = 0; i < sheet.scored().size(); i++) {
            Scored scored = sheet.scored().get(i);
            if (scored.isLess()) {
                verdicts.add(scored.judge("SCR-008"));
            }
        }
    }
}
