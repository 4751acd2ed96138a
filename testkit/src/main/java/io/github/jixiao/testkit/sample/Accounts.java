package io.github.jixiao.testkit.sample;

import io.github.jixiao.budget.ProjectKind;
import io.github.jixiao.quantity.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All the money of a department.
 *
 * @param general the general public budget
 * @param governmentFund the government-managed funds budget, or empty where there is none
 * @param other other funds, or empty where there are none
 * @param lastExecuted what was spent of the general public budget in the year before
 * @param pen how the report writes it
 */
record Accounts(Fund general, Optional<Fund> governmentFund, Optional<Fund> other, long lastExecuted, Pen pen) {

    private static final long YUAN = 100;
    private static final long WAN = 10_000 * YUAN;
    private static final List<Pen> PENS =
            List.of(new Pen(MoneyUnit.WAN_YUAN, 2), new Pen(MoneyUnit.YUAN, 2), new Pen(MoneyUnit.YUAN, 0));

    static Accounts of(ReportPlan plan, Staff staff, Choices choices) {
        Pen pen = PENS.get(choices.part("money").next(PENS.size()));
        Choices other = choices.part("other funds");
        boolean wide = plan.size() != ReportPlan.Size.SMALL;
        List<Lexicon.Idea> ideas = ideas(plan, choices.part("projects"));
        boolean levied = wide && other.next(3) == 2;
        Optional<Fund> fund = levied
                ? Optional.of(fund(Course.NOTHING, Course.NOTHING, ideas.subList(0, 1), pen, other))
                : Optional.empty();
        Fund general = general(staff, ideas.subList(levied ? 1 : 0, ideas.size()), pen, choices);
        Optional<Fund> funds = wide && other.next(3) == 2
                ? Optional.of(new Fund(
                        Course.of(pen.floor(general.personnel().last() / (4 + other.next(20))), pen, other),
                        Course.of(pen.floor(general.operating().last() / (4 + other.next(20))), pen, other),
                        List.of(),
                        0,
                        0))
                : Optional.empty();
        int turn = other.next(10);
        long last = pen.floor(general.total().executed() / 100 * (turn < 5 ? 101 + turn : 90 + turn));
        return new Accounts(general, fund, funds, last, pen);
    }

    private static List<Lexicon.Idea> ideas(ReportPlan plan, Choices choices) {
        List<Lexicon.Idea> left = new ArrayList<>(Lexicon.IDEAS);
        List<Lexicon.Idea> chosen = new ArrayList<>();
        int count = plan.size() == ReportPlan.Size.SMALL
                ? 1
                : 2 + choices.next(plan.size().projects() - 1);
        while (chosen.size() < count) {
            chosen.add(left.remove(choices.next(left.size())));
        }
        return chosen;
    }

    private static Fund general(Staff staff, List<Lexicon.Idea> ideas, Pen pen, Choices choices) {
        Choices cost = choices.part("basic");
        Course personnel = Course.of(staff.inPost() * (9 * WAN + cost.next(90_000) * YUAN), pen, cost);
        Course operating = Course.of(staff.inPost() * (WAN + cost.next(30_000) * YUAN), pen, cost);
        return fund(round(personnel, pen, cost), round(operating, pen, cost), ideas, pen, choices.part("amounts"));
    }

    /** {@return the same to the last decimal that is written, or as it is: then sums differ by their rounding} */
    private static Course round(Course course, Pen pen, Choices choices) {
        return choices.next(2) == 0
                ? new Course(pen.floor(course.initial()), pen.floor(course.adjustment()), pen.floor(course.executed()))
                : course;
    }

    private static Fund fund(Course personnel, Course operating, List<Lexicon.Idea> ideas, Pen pen, Choices choices) {
        List<Fund.Undertaking> projects = new ArrayList<>();
        for (Lexicon.Idea idea : ideas) {
            boolean special = choices.next(3) == 2;
            String suffix = special ? Lexicon.SPECIAL : Lexicon.SUFFIXES.get(choices.next(Lexicon.SUFFIXES.size()));
            ProjectKind kind = special ? ProjectKind.SPECIAL_FUND : ProjectKind.OPERATION;
            Course course = round(Course.of(amount(choices), pen, choices), pen, choices);
            // One project in ten is slow.
            Course spent = choices.next(10) == 9 ? course.slowed(15 + choices.next(40), pen) : course;
            projects.add(new Fund.Undertaking(idea, idea.name() + suffix, kind, spent));
        }
        Course total = Course.sum(
                        projects.stream().map(Fund.Undertaking::course).toList())
                .plus(personnel)
                .plus(operating);
        long opening = pen.floor(total.last() / 100 * choices.next(6));
        boolean grown = choices.next(6) == 5;
        long closing = pen.floor(grown ? opening + opening / 10 * choices.next(6) : opening / 10 * choices.next(11));
        return new Fund(personnel, operating, List.copyOf(projects), opening, closing);
    }

    /** {@return an amount from 10,000 yuan up: many are small, few are very large} */
    private static long amount(Choices choices) {
        long amount = WAN * (1 + choices.next(100));
        while (choices.next(4) == 3 && amount < 10_000 * WAN) {
            amount *= 2 + choices.next(8);
        }
        return amount + (choices.next(2) == 0 ? 0 : choices.next(1_000_000));
    }

    /** {@return the money of all sources} */
    Fund all() {
        return Stream.concat(governmentFund.stream(), other.stream()).reduce(general, Fund::plus);
    }

    /** {@return fiscal grants} */
    Fund grant() {
        return governmentFund.stream().reduce(general, Fund::plus);
    }

    List<Fund.Undertaking> projects() {
        return all().projects();
    }
}
