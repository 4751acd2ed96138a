package io.github.jixiao.testkit.sample;

import io.github.jixiao.budget.BasicExpenditure;
import io.github.jixiao.budget.CarryOver;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.ProjectKind;
import io.github.jixiao.budget.Revenue;
import io.github.jixiao.budget.StagedAmount;
import java.util.List;
import java.util.stream.Stream;

/**
 * The accounts of the money of one scope, in hundredths of a yuan (分). Revenue is what balances them.
 *
 * @param personnel personnel expenditure
 * @param operating operating expenditure
 * @param projects the projects
 * @param opening the opening carry-over
 * @param closing the closing carry-over
 */
record Fund(Course personnel, Course operating, List<Undertaking> projects, long opening, long closing) {

    /**
     * A project with its money.
     *
     * @param idea what it is about
     * @param name its name
     * @param kind its kind
     * @param course its money
     */
    record Undertaking(Lexicon.Idea idea, String name, ProjectKind kind, Course course) {

        boolean isSpecial() {
            return kind == ProjectKind.SPECIAL_FUND;
        }

        private Project write(Pen pen) {
            return Project.builder()
                    .name(name)
                    .kind(kind)
                    .amounts(course.write(pen))
                    .build();
        }
    }

    Course basic() {
        return personnel.plus(operating);
    }

    Course project() {
        return Course.sum(projects.stream().map(Undertaking::course).toList());
    }

    Course total() {
        return basic().plus(project());
    }

    long revenue() {
        return total().executed() + closing - opening;
    }

    /** {@return this and the money of another scope together, without the list of projects} */
    Fund plus(Fund other) {
        return new Fund(
                personnel.plus(other.personnel),
                operating.plus(other.operating),
                Stream.concat(projects.stream(), other.projects.stream()).toList(),
                opening + other.opening,
                closing + other.closing);
    }

    /** {@return the expenditure in full: its parts and its projects} */
    Expenditure expenditure(Pen pen) {
        BasicExpenditure.Builder basic = BasicExpenditure.builder().total(basic().write(pen));
        if (basic().last() > 0) {
            basic.personnel(personnel.write(pen)).operating(operating.write(pen));
        }
        return Expenditure.builder()
                .total(total().write(pen))
                .basic(basic.build())
                .project(ProjectExpenditure.builder()
                        .total(project().write(pen))
                        .projects(projects.stream().map(each -> each.write(pen)).toList())
                        .build())
                .build();
    }

    /** {@return the expenditure by its two parts alone} */
    Expenditure summary(Pen pen) {
        return Expenditure.builder()
                .total(total().write(pen))
                .basic(BasicExpenditure.builder().total(basic().write(pen)).build())
                .project(
                        ProjectExpenditure.builder().total(project().write(pen)).build())
                .build();
    }

    /** {@return the revenue in total, with its initial budget if that is wanted} */
    StagedAmount revenue(Pen pen, boolean withBudget) {
        StagedAmount.Builder staged = StagedAmount.builder().executed(pen.write(revenue()));
        if (withBudget) {
            staged.initial(pen.write(total().initial()));
        }
        return staged.build();
    }

    Revenue.Builder revenueOf(Pen pen, boolean withBudget) {
        return Revenue.builder().total(revenue(pen, withBudget));
    }

    CarryOver carryOver(Pen pen) {
        return CarryOver.builder()
                .opening(pen.write(opening))
                .closing(pen.write(closing))
                .build();
    }
}
