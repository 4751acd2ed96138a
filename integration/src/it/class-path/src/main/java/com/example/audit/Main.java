package com.example.audit;

import io.github.jixiao.budget.BaseDataRow;
import io.github.jixiao.budget.BaseDataTable;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.Reports;
import io.github.jixiao.testkit.sample.ReportPlan;
import io.github.jixiao.testkit.sample.SampleReports;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the documents in a folder, writes each as JSON and back, audits it, and takes an amount as money. */
public final class Main {

    private static final List<String> FORMATS =
            List.of("report.doc", "report.docx", "report.html", "report.pdf", "report.rtf", ".txt");

    private static final List<String> BLANK_AT = List.of(
            "/baseDataTable/rows/0/label",
            "/narrative/problems/value/0/text",
            "/organization/shortNames/0",
            "/organization/subordinateUnits/names/0",
            "/performance/objectives/0/objectives/value/0/text");

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> documents;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            documents = files.filter(each -> FORMATS.stream().anyMatch(each.toString()::endsWith))
                    .sorted()
                    .toList();
        }
        check(!documents.isEmpty(), "there are documents in " + arguments[0]);
        for (Path document : documents) {
            PerformanceReport report = Reports.read(document).report();
            ReportJson json = ReportJson.strict();
            check(
                    report.equals(json.read(json.write(report))),
                    document.getFileName() + ": JSON gives the report back");

            AuditResult result = ReportValidator.of(RuleBook.of(2022, "430203")).validate(report);
            check(
                    result.getOutcomes().stream()
                            .anyMatch(each -> each.rule().equals(RuleId.of("ARI-002"))
                                    && each.outcome() != Outcome.NOT_APPLICABLE),
                    document.getFileName() + ": the basic expenditure is checked");
            check(
                    result.outcomes(RuleId.of("FRM-001")).stream().allMatch(each -> each.outcome() == Outcome.PASS),
                    document.getFileName() + ": a Bean Validation provider finds the constraints satisfied");
        }
        check(
                ReportValidator.of(RuleBook.of(2022)).validate(blanks()).findings(RuleId.of("FRM-001")).stream()
                        .map(each -> each.getLocation().pointer())
                        .sorted()
                        .toList()
                        .equals(BLANK_AT),
                "a Bean Validation provider finds what is blank, in types of every kind");
        PerformanceReport sample = SampleReports.of(ReportPlan.usual(), 1);
        check(
                ReportValidator.of(RuleBook.of(sample.getFiscalYear().getAsInt()))
                        .validate(sample)
                        .hasNoErrors(),
                "a sample report has no error");
        check(
                Amount.parse("117.49万元")
                        .toMoney()
                        .getCurrency()
                        .getCurrencyCode()
                        .equals("CNY"),
                "money comes from a provider beside the library");
    }

    private static PerformanceReport blanks() {
        return PerformanceReport.builder()
                .fiscalYear(2022)
                .organization(OrganizationProfile.builder()
                        .addShortNames("")
                        .subordinateUnits(OrganizationProfile.Bodies.of(" "))
                        .build())
                .baseDataTable(BaseDataTable.builder()
                        .addRows(new BaseDataRow("", Optional.empty(), Optional.empty(), Optional.empty()))
                        .build())
                .performance(Performance.builder()
                        .addObjectives(ObjectiveBlock.of(ObjectiveKind.OVERALL, Objective.of("")))
                        .build())
                .narrative(Narrative.builder()
                        .problems(Disclosure.stated(List.of(Problem.of(""))))
                        .build())
                .build();
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not so: " + what);
        }
        System.out.println("ok: " + what);
    }
}
