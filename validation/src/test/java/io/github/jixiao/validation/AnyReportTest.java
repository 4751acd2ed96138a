package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.TemplateProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the audit of every report, however little sense it makes. */
class AnyReportTest {

    private static final List<Item> ITEMS = List.of(
            Item.REVENUE,
            Item.REVENUE_TOTAL,
            Item.REVENUE_GRANT,
            Item.REVENUE_OTHER,
            Item.EXPENDITURE,
            Item.EXPENDITURE_TOTAL,
            Item.EXPENDITURE_BASIC,
            Item.EXPENDITURE_BASIC_PERSONNEL,
            Item.EXPENDITURE_BASIC_OPERATING,
            Item.EXPENDITURE_PROJECT,
            Item.EXPENDITURE_REMITTED,
            Item.project("甲"),
            Item.project("乙"),
            Item.economicClass("301"),
            Item.economicClass("30101"),
            Item.functionalClass("教育支出（类）"),
            Item.CARRY_OVER_OPENING,
            Item.CARRY_OVER_CLOSING,
            Item.SURPLUS_USED,
            Item.THREE_PUBLIC,
            Item.THREE_PUBLIC_VEHICLES,
            Item.THREE_PUBLIC_VEHICLES_PURCHASE,
            Item.THREE_PUBLIC_VEHICLES_OPERATION,
            Item.THREE_PUBLIC_RECEPTION,
            Item.RUNNING_COST,
            Item.PROCUREMENT,
            Item.PROCUREMENT_SERVICES,
            Item.PROCUREMENT_RESERVED,
            Item.STAFF_ESTABLISHMENT,
            Item.STAFF_IN_POST,
            Item.STAFF_TOTAL,
            Item.STAFF_RETIRED,
            Item.STAFF_TEMPORARY,
            Item.RATE_STAFFING,
            Item.RATE_EXECUTION,
            Item.SCORE_EXECUTION,
            Item.SCORE_TOTAL);
    private static final List<String> AMOUNTS =
            List.of("0万元", "0.00万元", "12.34万元", "12.3万元", "123400元", "-5万元", "≥7万元", "约3万元", "1.00亿元", "9999999亿元");
    private static final List<String> COUNTS = List.of("0人", "3人", "≥2人", "约9人");

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static FigureId id(Random random) {
        Item item = any(ITEMS, random);
        FigureId id = item.kind() == Item.Kind.MONEY
                ? FigureId.of(any(List.of(Scope.values()), random), item, any(List.of(Stage.values()), random))
                : FigureId.of(item);
        return random.nextInt(5) == 0 ? id.atYear(2020) : id;
    }

    private static String value(FigureId id, Random random) {
        return switch (id.item().kind()) {
            case MONEY -> any(AMOUNTS, random);
            case PERSONS -> any(COUNTS, random);
            case POINTS -> any(List.of("0分", "9.5分", "101分"), random);
            case PERCENT -> any(List.of("0%", "80.45%", "100%", "130.1%"), random);
        };
    }

    private static PerformanceReport report(Random random, boolean byProgram) {
        ReportFixture fixture = ReportFixture.report();
        int lines = random.nextInt(8);
        for (int i = 0; i < lines; i++) {
            String[] line = new String[1 + random.nextInt(6)];
            String figure = "";
            for (int j = 0; j < line.length; j++) {
                FigureId id = id(random);
                line[j] = id + " " + value(id, random) + (id.item().isProject() && random.nextBoolean() ? "?" : "");
                figure = id.scope().isPresent() && id.year().isEmpty() ? id.toString() : figure;
            }
            fixture.line(line);
            if (!figure.isEmpty() && random.nextInt(3) == 0) {
                fixture.share(figure, any(AMOUNTS, random), figure, "50.00%");
                fixture.comparison(
                        figure,
                        any(List.of("", "INCREASE", "DECREASE", "UNCHANGED"), random),
                        random.nextBoolean() ? "" : any(AMOUNTS, random),
                        random.nextBoolean() ? "" : "12.5%");
            }
        }
        int sections = random.nextInt(6);
        for (int i = 0; i < sections; i++) {
            String numeral = any(List.of("", "一、", "（二）", "3.", "（4）", "⑤", "第六"), random);
            SectionKey key = any(List.of(SectionKey.values()), random);
            if (random.nextBoolean()) {
                fixture.section(random.nextInt(6), numeral, "标题", key);
            } else {
                fixture.blankSection(random.nextInt(6), numeral, "标题");
            }
        }
        for (Scope scope : Scope.fourBudgets()) {
            switch (random.nextInt(4)) {
                case 0 -> fixture.none(scope);
                case 1 -> fixture.blank(scope);
                default -> {}
            }
        }
        if (random.nextBoolean()) {
            fixture.template(any(List.of(TemplateProfile.values()), random));
        }
        if (random.nextBoolean()) {
            fixture.note(any(List.of(ReadingNote.Kind.values()), random));
        }
        return byProgram ? fixture.byProgram() : fixture.build();
    }

    @Property(tries = 600)
    void every_rule_gives_an_outcome_and_every_failure_has_a_finding(@ForAll Random random, @ForAll boolean byProgram) {
        PerformanceReport report = report(random, byProgram);
        RuleBook book = RuleBook.of(2021, "430203");
        AuditResult result = ReportValidator.of(book).validate(report);
        Set<String> ran = result.getOutcomes().stream()
                .map(outcome -> outcome.rule().value())
                .collect(Collectors.toSet());
        assertThat(book.getDefinitions())
                .allSatisfy(each -> assertThat(ran).contains(each.id().value()));
        long failures = result.count(Outcome.FAIL);
        long violations = result.getFindings().stream()
                .filter(each -> each.getKind() == Finding.Kind.VIOLATION)
                .count();
        assertThat(violations).isEqualTo(failures);
        assertThat(result.getOutcomes()).allSatisfy(AnyReportTest::assertReasoned);
        assertThat(result.getFindings()).allSatisfy(AnyReportTest::assertComplete);
        if (!byProgram) {
            assertThat(result.getFindings())
                    .allSatisfy(
                            finding -> assertThat(finding.getLocation().span().isPresent())
                                    .isEqualTo(finding.getLocation().position().isPresent()));
        }
        assertThat(ReportValidator.of(book).validate(report)).isEqualTo(result);
        Set<Integer> symptoms = new HashSet<>();
        result.getRootCauses()
                .forEach(cause -> cause.symptoms()
                        .forEach(i ->
                                assertThat(symptoms.add(i)).as("explained once").isTrue()));
    }

    private static void assertReasoned(RuleOutcome outcome) {
        boolean open = outcome.outcome() == Outcome.NOT_APPLICABLE || outcome.outcome() == Outcome.UNDECIDABLE;
        assertThat(outcome.reason().isPresent()).as("%s", outcome).isEqualTo(open);
        outcome.reason().ifPresent(reason -> {
            assertThat(reason.zh()).isNotBlank().doesNotContain("{0}", "{1}", "{2}");
            assertThat(reason.en())
                    .isNotBlank()
                    .doesNotContain("{0}", "{1}", "{2}")
                    .doesNotContain("failed to run");
        });
    }

    private static void assertComplete(Finding finding) {
        assertThat(finding.getMessage().zh())
                .isNotBlank()
                .doesNotContain("{0}", "{1}", "{2}", "{3}")
                .doesNotEndWith("。");
        assertThat(finding.getMessage().en())
                .isNotBlank()
                .doesNotContain("{0}", "{1}", "{2}", "{3}")
                .doesNotEndWith(".");
        assertThat(finding.getValueHash().digits()).hasSize(16);
    }
}
