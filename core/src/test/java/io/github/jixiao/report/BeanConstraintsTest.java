package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.BaseDataRow;
import io.github.jixiao.budget.BaseDataTable;
import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.narrative.ResultUse;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Performance;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The constraints on the types, run by a Bean Validation provider as an application would. */
class BeanConstraintsTest {

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void a_report_of_which_nothing_is_stated_violates_nothing() {
        assertThat(paths(PerformanceReport.builder().build())).isEmpty();
    }

    @Test
    void blank_texts_are_found_wherever_they_stand() {
        ProjectExpenditure projects = ProjectExpenditure.builder()
                .addProjects(Project.of("a", StagedAmount.empty()))
                .build();
        Budget budget = Budget.builder()
                .putStated(
                        Scope.GENERAL,
                        FundStatement.of(Expenditure.builder().project(projects).build()))
                .putNone(Scope.STATE_CAPITAL)
                .build();
        PerformanceReport report = PerformanceReport.builder()
                .organization(OrganizationProfile.builder()
                        .addShortNames("")
                        .subordinateUnits(OrganizationProfile.Bodies.of("a", " "))
                        .build())
                .budget(budget)
                .addOtherYears(new YearBudget(2020, budget))
                .baseDataTable(BaseDataTable.builder()
                        .addRows(new BaseDataRow(" ", Optional.empty(), Optional.empty(), Optional.empty()))
                        .build())
                .performance(Performance.builder()
                        .addObjectives(ObjectiveBlock.of(ObjectiveKind.OVERALL, Objective.of(" ")))
                        .build())
                .narrative(Narrative.builder()
                        .problems(Disclosure.stated(List.of(Problem.of("a"), Problem.of(""))))
                        .improvements(Disclosure.none())
                        .resultUses(Disclosure.stated(List.of(ResultUse.of(" "))))
                        .publication(Disclosure.blank())
                        .build())
                .build();

        assertThat(paths(report))
                .containsExactlyInAnyOrder(
                        "organization.shortNames[0].<list element>",
                        "organization.subordinateUnits.names[1].<list element>",
                        "baseDataTable.rows[0].label",
                        "performance.objectives[0].objectives[0].text",
                        "narrative.problems[1].text",
                        "narrative.resultUses[0].text");
    }

    private Set<String> paths(PerformanceReport report) {
        return validator.validate(report).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }
}
