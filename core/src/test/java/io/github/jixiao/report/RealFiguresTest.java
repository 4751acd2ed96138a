package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The figures of real reports, where they are at hand, find a place in the tree and come back from it. */
class RealFiguresTest {

    @TestFactory
    Stream<DynamicTest> real_figures_are_expressed_without_loss() throws IOException {
        Path reports = root().resolveSibling("shared").resolve("reports");
        Assumptions.assumeTrue(Files.isDirectory(reports), "the folder shared/reports is not there");
        try (Stream<Path> files = Files.walk(reports, 2)) {
            List<Path> expectations =
                    files.filter(RealFiguresTest::holdsFigures).sorted().toList();
            assertThat(expectations).isNotEmpty();
            return expectations.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> expressed(file)));
        }
    }

    private static boolean holdsFigures(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".tsv") && !name.endsWith(".findings.tsv") && !name.endsWith(".audit.tsv");
    }

    private static void expressed(Path file) throws IOException {
        List<Statement> statements = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            FigureId id = FigureId.parse(cells[0]);
            assertThat(id).hasToString(cells[0]);
            assertThat(id.item().isVocabulary()).as(cells[0]).isTrue();
            assertThat(id.item().kind().unit()).as(cells[0]).isEqualTo(cells[2]);
            int at = statements.size();
            statements.add(
                    new Statement(id, value(id, cells[1]), cells[cells.length - 1], new Span(at, at + 1), at, false));
        }
        PerformanceReport report = StatedReports.report(statements)
                .withOrganization(OrganizationProfile.builder()
                        .staffing(staffing(statements))
                        .build())
                .withPerformance(performance(statements));

        Figures figures = Figures.of(report);

        assertThat(figures.all())
                .extracting(Figure::id)
                .isEqualTo(statements.stream().map(Statement::id).toList());
        assertThat(figures.all())
                .extracting(Figure::value)
                .isEqualTo(statements.stream().map(Statement::value).toList());
        Set<FigureId> seen = new HashSet<>();
        for (Figure figure : figures.all()) {
            if (seen.add(figure.id())) {
                assertThat(figure.pointer()).as(figure.id().toString()).doesNotStartWith("/statements");
            }
        }
    }

    private static Measure value(FigureId id, String text) {
        Quantity quantity =
                Quantity.parse(text.replace(">=", "≥").replace("<=", "≤").replace('~', '约'));
        return switch (id.item().kind()) {
            case MONEY -> Amount.of(quantity.value(), MoneyUnit.YUAN, quantity.bound());
            case PERSONS -> quantity;
            case POINTS -> new Score(quantity.value());
            case PERCENT -> new Percentage(quantity.value());
        };
    }

    private static Staffing staffing(List<Statement> statements) {
        Staffing.Builder staffing = Staffing.builder();
        first(statements, Item.STAFF_ESTABLISHMENT)
                .forEach(posts ->
                        staffing.establishment(Headcount.builder().total(posts).build()));
        first(statements, Item.STAFF_IN_POST)
                .forEach(staff ->
                        staffing.inPost(Headcount.builder().total(staff).build()));
        first(statements, Item.STAFF_RETIRED).forEach(staffing::retired);
        first(statements, Item.STAFF_SEPARATED).forEach(staffing::separated);
        first(statements, Item.STAFF_TEMPORARY)
                .forEach(staff -> staffing.addOffEstablishment(new StaffCount(StaffKind.TEMPORARY, "临聘", staff)));
        first(statements, Item.STAFF_NON_FIXED_TERM)
                .forEach(staff ->
                        staffing.addOffEstablishment(new StaffCount(StaffKind.NON_FIXED_TERM, "无固定期限", staff)));
        first(statements, Item.STAFF_DISPATCHED)
                .forEach(staff -> staffing.addOffEstablishment(new StaffCount(StaffKind.DISPATCHED, "劳务派遣", staff)));
        return staffing.build();
    }

    private static List<Quantity> first(List<Statement> statements, Item item) {
        return statements.stream()
                .filter(statement -> statement.id().equals(FigureId.of(item)))
                .map(statement -> (Quantity) statement.value())
                .limit(1)
                .toList();
    }

    private static Performance performance(List<Statement> statements) {
        Performance.Builder performance = Performance.builder();
        for (Statement statement : statements) {
            ExecutionRow row = ExecutionRow.builder().label("年度资金总额").build();
            ScoreSheet sheet = ScoreSheet.builder().build();
            if (statement.value() instanceof Percentage rate) {
                performance.addScoreSheets(sheet.withExecution(row.withRate(rate)));
            } else if (statement.value() instanceof Score score) {
                performance.addScoreSheets(
                        statement.id().item().equals(Item.SCORE_TOTAL)
                                ? sheet.withTotal(score)
                                : sheet.withExecution(row.withScore(score)));
            }
        }
        return performance.build();
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
