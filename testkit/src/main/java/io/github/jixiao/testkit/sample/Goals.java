package io.github.jixiao.testkit.sample;

import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Schemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The goals of a report.
 *
 * @param quality how much of the work was done
 * @param timeliness how much of it in time
 * @param benefit what the public got of it
 * @param satisfaction what the public thinks of it
 * @param ofProjects one goal of each project, in the order of the projects
 * @param cost the cost indicator, where the scheme of the score sheet has one
 */
record Goals(
        Goal quality,
        Goal timeliness,
        Goal benefit,
        Goal satisfaction,
        List<Goal> ofProjects,
        Optional<Goal.Cost> cost) {

    private static final int MOST_ASKED = 900;

    static Goals of(ReportPlan plan, List<Fund.Undertaking> projects, Choices choices) {
        int asked = 100 + choices.next(MOST_ASKED);
        int answered = asked - choices.next(asked / 10);
        String survey = "发放问卷" + asked + "份，回收有效问卷" + answered + "份";
        List<Goal> ofProjects = new ArrayList<>();
        for (Fund.Undertaking each : projects) {
            ofProjects.add(ofProject(each, choices));
        }
        boolean withCost = Schemes.NATIONAL_COST.appliesTo(plan.fiscalYear()) && choices.next(3) == 2;
        return new Goals(
                percent("重点工作完成率", Optional.empty(), choices),
                percent("公文按时办结率", Optional.empty(), choices),
                percent("惠民政策知晓率", Optional.empty(), choices),
                percent("服务对象满意度", Optional.of(survey), choices),
                List.copyOf(ofProjects),
                withCost ? Optional.of(Goal.Cost.of(choices)) : Optional.empty());
    }

    private static Goal percent(String measure, Optional<String> basis, Choices choices) {
        int aimed = 95 - choices.next(11);
        return new Goal(Optional.empty(), measure, "%", aimed, 100 - choices.next(100 - aimed + 1), basis);
    }

    private static Goal ofProject(Fund.Undertaking project, Choices choices) {
        int scale = choices.next(3);
        int aimed = (scale == 0 ? 10 : scale == 1 ? 100 : 1000) + choices.next(90) * (scale + 1);
        int tenth = Math.max(1, aimed / 10);
        // One goal in eight is missed by at most a tenth, and says why.
        int reached = choices.next(8) == 7 ? aimed - 1 - choices.next(tenth) : aimed + choices.next(2 * tenth);
        return new Goal(
                Optional.of(project.name()),
                project.idea().measure(),
                project.idea().unit(),
                aimed,
                reached,
                Optional.empty());
    }

    List<Goal> overall() {
        return List.of(quality, timeliness, benefit, satisfaction);
    }

    List<Goal> all() {
        List<Goal> all = new ArrayList<>(overall());
        all.addAll(ofProjects);
        return all;
    }

    List<ObjectiveBlock> objectives(List<Fund.Undertaking> projects) {
        List<ObjectiveBlock> blocks = new ArrayList<>();
        List<Objective> overall = new ArrayList<>();
        for (Goal goal : overall()) {
            overall.add(goal.objective(overall.size() + 1));
        }
        List<Objective> special = new ArrayList<>();
        List<Objective> other = new ArrayList<>();
        for (int i = 0; i < projects.size(); i++) {
            (projects.get(i).isSpecial() ? special : other)
                    .add(ofProjects.get(i).objective(1));
        }
        add(ObjectiveKind.OVERALL, overall, blocks);
        add(ObjectiveKind.SPECIAL_FUND, special, blocks);
        add(ObjectiveKind.PROJECT, other, blocks);
        return blocks;
    }

    private static void add(ObjectiveKind kind, List<Objective> objectives, List<ObjectiveBlock> blocks) {
        if (!objectives.isEmpty()) {
            blocks.add(ObjectiveBlock.of(kind, objectives.toArray(Objective[]::new)));
        }
    }
}
