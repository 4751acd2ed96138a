package io.github.jixiao.validation.project;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.NOT_APPLICABLE;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.project.ProjectRulesTest.special;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectKind;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.validation.EvaluationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PRJ-004. */
class ProjectClassConsistentTest {

    @ParameterizedTest
    @CsvSource({
        "路灯养护经费, 路灯养护经费专项资金使用情况",
        "社区食堂, 社区食堂专项绩效如下",
        "公厕保洁项目, 公厕保洁项目专项资金管理规范",
        "管网普查, 本年管网普查经费专项资金共一笔",
        "校车接送费, 校车接送专项资金"
    })
    void a_project_of_the_others_is_not_called_a_special_fund(String project, String told) {
        EvaluationFixture fixture = special(told).ofProject(project, "目标内容");
        assertThat(fixture.findings("PRJ-004"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({"路灯养护经费, 路灯养护经费支出规范", "社区食堂, 专项资金未安排社区食堂", "公厕保洁项目, 公厕保洁每日两次", "管网普查, 专项资金使用规范", "校车接送费, 校车接送无专项资金"})
    void a_project_that_is_merely_named_there_is_no_special_fund(String project, String told) {
        assertThat(special(told).ofProject(project, "目标内容").outcomes("PRJ-004")).containsExactly(PASS);
    }

    @Test
    void the_class_in_the_list_is_that_of_the_objectives() {
        Project fund = Project.builder()
                .name("管网普查")
                .kind(ProjectKind.SPECIAL_FUND)
                .amounts(StagedAmount.executed(Amount.parse("3万元")))
                .build();
        assertThat(evaluation().project(fund).ofProject("管网普查", "目标").outcomes("PRJ-004"))
                .containsExactly(FAIL);
        Objective objective = Objective.builder().project("管网普查").text("目标").build();
        assertThat(evaluation()
                        .project(fund)
                        .objective(ObjectiveKind.SPECIAL_FUND, objective)
                        .outcomes("PRJ-004"))
                .containsExactly(PASS);
        assertThat(evaluation()
                        .project(Project.builder()
                                .from(fund)
                                .kind(ProjectKind.OTHER)
                                .build())
                        .objective(ObjectiveKind.SPECIAL_FUND, objective)
                        .outcomes("PRJ-004"))
                .containsExactly(FAIL);
        assertThat(evaluation().project(fund).overall("目标").outcomes("PRJ-004")).containsExactly(NOT_APPLICABLE);
    }

    @Test
    void the_class_that_does_not_fit_is_named() {
        Project.Builder fund = Project.builder().name("管网普查").amounts(StagedAmount.executed(Amount.parse("3万元")));
        assertThat(evaluation()
                        .project(fund.kind(ProjectKind.SPECIAL_FUND).build())
                        .ofProject("管网普查", "目标")
                        .findings("PRJ-004")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("'管网普查' 的绩效目标列在其他项目支出，支出清单却归入专项资金");
        assertThat(evaluation()
                        .project(fund.kind(ProjectKind.OTHER).build())
                        .objective(
                                ObjectiveKind.SPECIAL_FUND,
                                Objective.builder().project("管网普查").text("目标").build())
                        .findings("PRJ-004")
                        .get(0)
                        .getMessage()
                        .zh())
                .isEqualTo("'管网普查' 的绩效目标列在专项资金，支出清单却归入其他项目");
    }

    @Test
    void the_objectives_of_a_project_stand_among_those_of_one_class() {
        EvaluationFixture both = evaluation()
                .ofProject("管网普查", "目标")
                .objective(
                        ObjectiveKind.SPECIAL_FUND,
                        Objective.builder().project("管网普查经费").text("目标").build());
        assertThat(both.findings("PRJ-004")).singleElement().satisfies(finding -> {
            assertThat(finding.getMessage().zh()).isEqualTo("'管网普查经费' 的绩效目标既列在专项资金，又列在其他项目支出");
            assertThat(finding.getRelated()).hasSize(1);
        });
    }
}
