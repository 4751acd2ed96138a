package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Figures;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.performance.ExecutionItem;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FigureTreeTest {

    private static final FigureId EXECUTED = FigureId.of(Scope.GENERAL, Item.EXPENDITURE, Stage.EXECUTED);

    @Property
    void the_flat_view_of_a_tree_made_of_statements_is_the_statements(
            @ForAll("statements") List<Statement> statements) {
        Figures figures = Figures.of(StatedReports.report(statements));

        assertThat(figures.size()).isEqualTo(statements.size());
        Set<FigureId> seen = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            Figure figure = figures.all().get(i);
            Statement statement = statements.get(i);
            assertThat(figure.id()).isEqualTo(statement.id());
            assertThat(figure.value()).isEqualTo(statement.value());
            assertThat(figure.span()).contains(statement.span());
            assertThat(figure.group()).isEqualTo(statement.group());
            if (seen.add(statement.id())) {
                assertThat(figure.pointer()).doesNotStartWith("/statements/");
            } else {
                assertThat(figure.pointer()).isEqualTo("/statements/" + i);
            }
        }
    }

    @Property
    void a_tree_without_its_document_holds_the_first_mention_of_each_figure(
            @ForAll("statements") List<Statement> statements) {
        PerformanceReport report = StatedReports.report(statements).withStatements(List.of());
        Map<FigureId, Measure> first = new HashMap<>();
        statements.forEach(statement -> first.putIfAbsent(statement.id(), statement.value()));

        Figures figures = Figures.of(report);

        assertThat(figures.size()).isEqualTo(first.size());
        for (Figure figure : figures.all()) {
            assertThat(figure.value()).isEqualTo(first.get(figure.id()));
            assertThat(figure.group()).isEqualTo(Figure.BY_PROGRAM);
            assertThat(figure.span()).isEmpty();
        }
    }

    @Property
    void every_pointer_is_used_once(@ForAll("statements") List<Statement> statements) {
        assertThat(Figures.of(StatedReports.report(statements)).all())
                .extracting(Figure::pointer)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_value_that_was_changed_in_the_tree_comes_last_as_one_more_mention() {
        PerformanceReport read = StatedReports.report(List.of(stated(EXECUTED, "117.49万元")));
        PerformanceReport changed = read.withBudget(general(StagedAmount.executed(Amount.parse("120.00万元"))));

        List<Figure> mentions = Figures.of(changed).mentions(EXECUTED);

        assertThat(mentions).extracting(figure -> figure.value().toString()).containsExactly("117.49万元", "120.00万元");
        assertThat(mentions)
                .extracting(Figure::pointer)
                .containsExactly("/statements/0", "/budget/generalPublic/value/expenditure/total/executed");
        assertThat(mentions.get(1).span()).isEmpty();
    }

    @Test
    void what_only_the_tree_holds_comes_last() {
        PerformanceReport report = StatedReports.report(List.of(stated(EXECUTED, "117.49万元")))
                .withOrganization(OrganizationProfile.builder()
                        .staffing(Staffing.of(3, 2)
                                .withOffEstablishment(
                                        StaffCount.of(StaffKind.TEMPORARY, "临聘", 1),
                                        StaffCount.of(StaffKind.CONTRACT, "聘用制", 1)))
                        .build());

        assertThat(Figures.of(report).all())
                .extracting(figure -> figure.id().toString())
                .containsExactly(
                        "general.expenditure.executed", "staff.establishment", "staff.inpost", "staff.temporary");
    }

    @Test
    void the_rates_of_two_sheets_are_claimed_each_by_its_own_statement() {
        FigureId rate = FigureId.of(Item.RATE_EXECUTION);
        Performance performance = Performance.builder()
                .addScoreSheets(sheet("97%"), sheet("100%"))
                .build();
        PerformanceReport report = PerformanceReport.builder()
                .performance(performance)
                .addStatements(rate(rate, "97%"), rate(rate, "100%"))
                .build();
        PerformanceReport changed = report.withPerformance(Performance.builder()
                .addScoreSheets(sheet("96%"), sheet("100%"))
                .build());

        assertThat(Figures.of(report).mentions(rate))
                .extracting(Figure::pointer)
                .containsExactly(
                        "/performance/scoreSheets/0/execution/0/rate", "/performance/scoreSheets/1/execution/0/rate");
        assertThat(Figures.of(changed).mentions(rate))
                .extracting(Figure::pointer)
                .containsExactly(
                        "/statements/0",
                        "/performance/scoreSheets/1/execution/0/rate",
                        "/performance/scoreSheets/0/execution/0/rate");
    }

    @Test
    void a_row_of_a_score_sheet_is_the_figure_that_it_counts() {
        ExecutionRow total = ExecutionRow.builder()
                .label("年度资金总额")
                .amounts(StagedAmount.finalBudget(Amount.parse("90万元")))
                .score(Score.of("9.5"))
                .build();
        Performance performance = Performance.builder()
                .addScoreSheets(ScoreSheet.builder()
                        .addExecution(
                                total,
                                total.withScore(Optional.empty())
                                        .withItem(ExecutionItem.REVENUE)
                                        .withScope(Scope.GENERAL),
                                total.withScore(Optional.empty()).withItem(ExecutionItem.BASIC_EXPENDITURE),
                                total.withScore(Optional.empty()).withItem(ExecutionItem.PROJECT_EXPENDITURE),
                                total.withScore(Optional.empty()).withItem(ExecutionItem.NO_FIGURE))
                        .total(Score.of(98))
                        .build())
                .addScoreSheets(ScoreSheet.builder()
                        .project("丙")
                        .addExecution(total.withScope(Scope.GRANT))
                        .build())
                .build();

        assertThat(Figures.of(PerformanceReport.builder()
                                .performance(performance)
                                .build())
                        .all())
                .extracting(figure -> figure.id().toString())
                .containsExactly(
                        "all.expenditure.final",
                        "score.execution",
                        "general.revenue.final",
                        "all.expenditure.basic.final",
                        "all.expenditure.project.final",
                        "score.total",
                        "grant.expenditure.project[丙].final",
                        "score.execution");
    }

    @Test
    void many_mentions_of_one_figure_take_linear_time() {
        Performance.Builder performance = Performance.builder();
        PerformanceReport.Builder report = PerformanceReport.builder();
        for (int i = 0; i < 50_000; i++) {
            performance.addScoreSheets(sheet(i + "%"));
            report.addStatements(rate(FigureId.of(Item.RATE_EXECUTION), (i + 50_000) + "%"));
        }

        assertThat(Figures.of(report.performance(performance.build()).build()).size())
                .isEqualTo(100_000);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void many_names_with_one_hash_take_no_quadratic_time() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 1 << 16; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 16; bit++) {
                name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            statements.add(stated(FigureId.of(Scope.GENERAL, Item.project(name.toString()), Stage.EXECUTED), "1万元"));
        }
        assertThat(statements.stream().map(each -> each.id().hashCode()).distinct())
                .hasSize(1);

        assertThat(Figures.of(StatedReports.report(statements)).all())
                .hasSize(1 << 16)
                .allSatisfy(figure -> assertThat(figure.pointer()).startsWith("/budget/"));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void many_amounts_with_one_hash_take_no_quadratic_time() {
        List<Statement> statements = new ArrayList<>();
        for (long i = 0; i < 1 << 16; i++) {
            Amount amount = new Amount(i << 32 | i, 0, MoneyUnit.YUAN, Bound.EXACT);
            statements.add(new Statement(EXECUTED, amount, amount.toString(), new Span(0, 1), 0, false));
        }
        assertThat(statements.stream().map(each -> each.value().hashCode()).distinct())
                .hasSize(1);

        assertThat(Figures.of(StatedReports.report(statements)).mentions(EXECUTED))
                .hasSize(1 << 16)
                .extracting(Figure::pointer)
                .endsWith("/statements/65535");
    }

    private static ScoreSheet sheet(String rate) {
        return ScoreSheet.builder()
                .addExecution(ExecutionRow.builder()
                        .label("年度资金总额")
                        .rate(Percentage.of(rate))
                        .build())
                .build();
    }

    private static Statement rate(FigureId id, String value) {
        return new Statement(id, Percentage.of(value), value, new Span(0, value.length()), 0, false);
    }

    private static Statement stated(FigureId id, String amount) {
        return new Statement(id, Amount.parse(amount), amount, new Span(0, amount.length()), 0, false);
    }

    private static Budget general(StagedAmount total) {
        return Budget.builder()
                .putStated(
                        Scope.GENERAL,
                        FundStatement.of(Expenditure.builder().total(total).build()))
                .build();
    }

    @Test
    void a_stated_zero_is_a_figure() {
        Staffing staffing = Staffing.builder().retired(Quantity.of(0, "人")).build();

        assertThat(Figures.of(PerformanceReport.builder()
                                .organization(OrganizationProfile.builder()
                                        .staffing(staffing)
                                        .build())
                                .build())
                        .value(FigureId.of(Item.STAFF_RETIRED)))
                .contains(Quantity.persons(0));
    }

    @Provide
    Arbitrary<List<Statement>> statements() {
        return StatedReports.statements();
    }
}
