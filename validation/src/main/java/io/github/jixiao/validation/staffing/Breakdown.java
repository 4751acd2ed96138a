package io.github.jixiao.validation.staffing;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.SumCheck;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A number of posts or persons and the kinds that it is said to split into (其中). One kind alone claims nothing about the
 * rest, and a stated reason, such as posts granted apart (编制单列), settles a difference.
 */
final class Breakdown {

    private Breakdown() {}

    static Verdict judge(Figure total, List<StaffCount> parts, String path, RuleContext context) {
        if (context.explanation(new Explanation.OfFigure(total.id())).isPresent()) {
            return Verdict.pass(total.pointer());
        }
        SumCheck sum = SumCheck.empty();
        for (int i = 0; i < parts.size(); i++) {
            StaffCount part = parts.get(i);
            String pointer = StaffFigures.place(path + i + "/count").pointer();
            sum.add(new Operand(
                    StaffFigures.part(total.id(), part), 1, Optional.of(part.count()), pointer, Optional.empty()));
        }
        if (parts.size() == 1) {
            sum.mayLackParts();
        }
        return sum.judge(total);
    }
}
