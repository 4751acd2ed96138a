package io.github.jixiao.validation.form;

import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.BaseDataRow;
import io.github.jixiao.budget.BaseDataTable;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Improvement;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.ResultUse;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.report.PerformanceReport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlankTextsTest {

    @Test
    void a_blank_text_of_every_kind_is_found() {
        assertThat(List.of(
                        evaluation().problem("").build(),
                        evaluation().overall("完成整治").overall(" ").build(),
                        StructuralConstraintsTest.withBlanks().withOrganization(OrganizationProfile.empty()),
                        StructuralConstraintsTest.withBlanks().withBaseDataTable(Optional.empty()),
                        withOrganization(OrganizationProfile.builder().addShortNames("\u001F")),
                        withOrganization(
                                OrganizationProfile.builder().internalBodies(OrganizationProfile.Bodies.of("\t"))),
                        withOrganization(
                                OrganizationProfile.builder().subordinateUnits(OrganizationProfile.Bodies.of(""))),
                        withNarrative(
                                Narrative.builder().improvements(Disclosure.stated(List.of(Improvement.of(" "))))),
                        withNarrative(
                                Narrative.builder().resultUses(Disclosure.stated(List.of(ResultUse.of("\u3000")))))))
                .allMatch(BlankTexts::in);
        assertThat(BlankTexts.in(PerformanceReport.builder().build())).isFalse();
        assertThat(BlankTexts.in(withRow("", "清淤"))).isTrue();
        assertThat(BlankTexts.in(withRow("在职人数", ""))).isTrue();
        assertThat(BlankTexts.in(withRow("在职人数", "清淤"))).isFalse();
    }

    private static PerformanceReport withRow(String label, String objective) {
        return PerformanceReport.builder()
                .baseDataTable(BaseDataTable.builder()
                        .addRows(new BaseDataRow(label, Optional.empty(), Optional.empty(), Optional.empty()))
                        .build())
                .performance(Performance.builder()
                        .addObjectives(ObjectiveBlock.of(ObjectiveKind.OVERALL, Objective.of(objective)))
                        .build())
                .build();
    }

    private static PerformanceReport withOrganization(OrganizationProfile.Builder organization) {
        return PerformanceReport.builder().organization(organization.build()).build();
    }

    private static PerformanceReport withNarrative(Narrative.Builder narrative) {
        return PerformanceReport.builder().narrative(narrative.build()).build();
    }
}
