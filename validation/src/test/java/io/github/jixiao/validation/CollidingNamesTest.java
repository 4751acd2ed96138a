package io.github.jixiao.validation;

import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.ValueHash;
import io.github.jixiao.finding.WaiverStatus;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names are chosen by whoever writes a report, and as many as one likes may share a hash: each is found all the same. */
class CollidingNamesTest {

    private static final int BITS = 17;
    /** So many that it would take minutes to compare each with all others. */
    private static final int MANY = 1 << BITS;
    /** Ids are compared by their written form, so that as many of them would take long in any case. */
    private static final int FEWER = MANY / 16;

    /** {@return a name of its own for each number, all with one hash} */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < BITS; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    @Test
    void names_have_one_hash() {
        assertThat(IntStream.range(0, MANY).mapToObj(CollidingNamesTest::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.hashCode() == name(0).hashCode());
    }

    @Test
    void objectives_of_many_projects_are_numbered() {
        EvaluationFixture report = evaluation();
        for (int i = 0; i < MANY; i++) {
            report.objective(
                    ObjectiveKind.PROJECT,
                    Objective.builder()
                            .project(name(i))
                            .text("清淤")
                            .number(i == MANY / 2 ? 3 : 1)
                            .build());
        }
        AuditResult result = report.audit();
        assertThat(result.outcomes(RuleId.of("OBJ-008"))).hasSize(MANY);
        assertThat(result.findings(RuleId.of("OBJ-008"))).hasSize(1);
    }

    @Test
    void many_reasons_are_found() {
        List<Explanation> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            all.add(Explanation.ofIndicator(name(i), "原因" + i));
            all.add(Explanation.ofProject(name(i), "项目" + i));
        }
        PerformanceReport report = PerformanceReport.builder()
                .fiscalYear(2021)
                .addAllExplanations(all)
                .build();
        assertThat(ReportFixture.audit(report).getOutcomes()).isNotEmpty();
        Explanations explanations = new Explanations(all);
        for (int i = 0; i < MANY; i++) {
            assertThat(explanations
                            .of(new Explanation.OfProject(name(i)))
                            .orElseThrow()
                            .reason())
                    .isEqualTo("项目" + i);
        }
    }

    @Test
    void many_projects_and_shares_are_held_against_each_other() {
        ReportFixture report = report();
        String[] line = new String[2 * FEWER];
        for (int i = 0; i < FEWER; i++) {
            String project = "general.expenditure.project[" + name(i) + "]";
            line[2 * i] = project + ".initial 105.30万元";
            line[2 * i + 1] = project + ".executed " + (i == 0 ? "105.30元" : "105.30万元");
        }
        report.line(line);
        for (int i = 0; i < FEWER; i++) {
            String project = "general.expenditure.project[" + name(i) + "].executed";
            report.share("general.expenditure.basic.executed", "52.65万元", project, "50.00%");
            report.share("general.expenditure.basic.executed", "52.65万元", project, "50.00%");
        }
        AuditResult result = ReportFixture.audit(report.byProgram());
        assertThat(result.findings(RuleId.of("UNT-002"))).hasSize(1);
        assertThat(result.outcomes(RuleId.of("ARI-015"))).hasSize(FEWER);
    }

    @Test
    void many_findings_are_waived() {
        ReportFixture report = report();
        String[] line = new String[FEWER + 1];
        line[0] = "general.expenditure.project.executed 1.00万元";
        List<Waiver> waivers = new ArrayList<>();
        for (int i = 0; i < FEWER; i++) {
            String id = "general.expenditure.project[" + name(i) + "].executed";
            line[i + 1] = id + " 2.00万元";
            waivers.add(
                    new Waiver(RuleId.of("ARI-025"), id, ValueHash.of("0".repeat(16)), "核定", "局长", Optional.empty()));
        }
        AuditResult result = ReportValidator.of(RuleBook.of(2021, "430203"))
                .withWaivers(waivers, LocalDate.of(2022, 6, 30))
                .validate(report.line(line).byProgram());
        assertThat(result.findings(RuleId.of("ARI-025"))).hasSize(FEWER);
        assertThat(result.count(Outcome.FAIL)).isGreaterThanOrEqualTo(FEWER);
        assertThat(result.getWaivers())
                .extracting(WaiverStatus::state)
                .containsOnly(WaiverStatus.State.VALUE_CHANGED)
                .hasSize(FEWER);
    }
}
