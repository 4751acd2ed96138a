package io.github.jixiao.testkit.sample;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reasons that a report gives for whatever in it needs one. */
final class Excuses {

    /** Why a project is slow. */
    static final String SLOW = "项目跨年实施，部分款项按合同约定于下年支付";

    /** Why the carry-over has grown. */
    static final String GROWN = "年底下达的资金结转下年使用";

    private Excuses() {}

    static List<Explanation> of(Department department) {
        List<Explanation> reasons = new ArrayList<>();
        department.staff().explanation().ifPresent(reasons::add);
        department.goals().all().forEach(goal -> goal.explanation().ifPresent(reasons::add));
        Accounts accounts = department.accounts();
        for (Fund.Undertaking project : accounts.projects()) {
            if (project.course().isSlow()) {
                reasons.add(Explanation.ofProject(project.name(), SLOW));
            }
        }
        Map<Scope, Fund> scopes = new LinkedHashMap<>();
        scopes.put(Scope.GENERAL, accounts.general());
        scopes.put(Scope.GRANT, accounts.grant());
        scopes.put(Scope.ALL, accounts.all());
        accounts.governmentFund().ifPresent(fund -> scopes.put(Scope.GOVERNMENT_FUND, fund));
        scopes.forEach((scope, fund) -> {
            if (fund.total().isSlow()) {
                reasons.add(Explanation.ofFigure(FigureId.of(scope, Item.EXPENDITURE, Stage.EXECUTED), SLOW));
            }
            if (fund.closing() > fund.opening()) {
                reasons.add(Explanation.ofFigure(FigureId.of(scope, Item.CARRY_OVER_CLOSING, Stage.EXECUTED), GROWN));
            }
        });
        return reasons;
    }
}
