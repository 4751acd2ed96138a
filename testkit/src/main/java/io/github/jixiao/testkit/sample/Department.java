package io.github.jixiao.testkit.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A department that there is not, with all that its report tells.
 *
 * @param place the district or county
 * @param body what kind of body it is
 * @param bureaus the number of its internal bodies
 * @param units the names of its subordinate units
 * @param staff its staff
 * @param accounts its money
 * @param goals its goals
 * @param days the days from the approval of the final accounts to their publication
 */
record Department(
        String place,
        Lexicon.Body body,
        int bureaus,
        List<String> units,
        Staff staff,
        Accounts accounts,
        Goals goals,
        int days) {

    private static final int LATEST = 20;
    private static final List<String> UNITS = List.of("机关本级", "综合服务中心", "业务保障中心", "信息中心");

    static Department of(ReportPlan plan, Choices choices) {
        Choices names = choices.part("names");
        String place = Lexicon.PLACES.get(names.next(Lexicon.PLACES.size()));
        Lexicon.Body body = Lexicon.BODIES.get(names.next(Lexicon.BODIES.size()));
        Staff staff = Staff.of(plan, body.kind(), choices.part("staff"));
        Accounts accounts = Accounts.of(plan, staff, choices);
        boolean divided = plan.size() == ReportPlan.Size.LARGE && names.next(2) == 1;
        List<String> units = new ArrayList<>();
        if (divided) {
            int count = 2 + names.next(UNITS.size() - 1);
            UNITS.subList(0, count).forEach(unit -> units.add(place + body.name() + unit));
        }
        Goals goals = Goals.of(plan, accounts.projects(), choices.part("goals"));
        return new Department(
                place, body, 1 + names.next(8), List.copyOf(units), staff, accounts, goals, 1 + names.next(LATEST));
    }

    String name() {
        return place + body.name();
    }

    String function() {
        return body.function();
    }

    String structure() {
        return "内设机构" + bureaus + "个" + (units.isEmpty() ? "。" : "，所属单位" + units.size() + "个。");
    }

    boolean hasSpecialFunds() {
        return !goalsOfProjects(true).isEmpty();
    }

    /** {@return the goals of the special funds or of the other projects} */
    List<Goal> goalsOfProjects(boolean special) {
        List<Goal> found = new ArrayList<>();
        for (int i = 0; i < accounts.projects().size(); i++) {
            if (accounts.projects().get(i).isSpecial() == special) {
                found.add(goals.ofProjects().get(i));
            }
        }
        return found;
    }
}
