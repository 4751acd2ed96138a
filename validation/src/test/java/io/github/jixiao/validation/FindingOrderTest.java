package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.narrative.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In what order an audit gives its findings. */
class FindingOrderTest {

    private static ReportFixture unbudgeted() {
        ReportFixture report = ReportFixture.report();
        for (int i = 0; i < 12; i++) {
            String project = "general.expenditure.project[第" + i + "项].";
            report.line(project + "initial 0万元", project + "executed 3.00万元");
        }
        return report;
    }

    @Test
    void the_gravest_come_first_and_of_one_severity_those_that_stand_first_in_the_document() {
        List<Finding> findings = unbudgeted()
                .line(
                        "general.expenditure.basic.executed 9.00万元",
                        "general.expenditure.basic.personnel.executed 1.00万元",
                        "general.expenditure.basic.operating.executed 1.00万元")
                .audit()
                .getFindings();
        assertThat(findings).extracting(Finding::getSeverity).isSorted();
        for (int i = 1; i < findings.size(); i++) {
            if (findings.get(i).getSeverity() == findings.get(i - 1).getSeverity()) {
                assertThat(start(findings.get(i))).isGreaterThanOrEqualTo(start(findings.get(i - 1)));
            }
        }
        assertThat(findings).extracting(FindingOrderTest::start).contains(Integer.MAX_VALUE);
    }

    private static int start(Finding finding) {
        return finding.getLocation().span().map(Span::start).orElse(Integer.MAX_VALUE);
    }

    @Test
    void without_a_document_the_third_of_a_list_comes_before_the_eleventh() {
        assertThat(ReportFixture.audit(unbudgeted().byProgram()).findings(RuleId.of("BUD-021")))
                .extracting(finding -> finding.getLocation().pointer())
                .containsExactlyElementsOf(IntStream.range(0, 12)
                        .mapToObj(i ->
                                "/budget/generalPublic/value/expenditure/project/projects/" + i + "/amounts/executed")
                        .toList());
    }
}
