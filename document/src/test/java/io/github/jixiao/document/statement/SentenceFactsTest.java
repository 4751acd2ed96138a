package io.github.jixiao.document.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.document.DocumentReader;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReadResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences tell beside figures: notes, survivors, and counts beside the three public expenses. */
class SentenceFactsTest {

    private static ReadResult read(String heading, String sentence) throws IOException {
        String text = "沅南区水务局2023年度部门整体支出绩效自评报告\n" + heading + "\n" + sentence + "\n";
        return new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadResult money(String sentence) throws IOException {
        return read("二、部门收支情况", sentence);
    }

    private static List<String> notes(PerformanceReport report, ReadingNote.Kind kind) {
        return report.getReadingNotes().stream()
                .filter(note -> note.kind() == kind)
                .map(ReadingNote::detail)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    机关运行经费支出万元。, 支出万元
                    支出860万元，比上年增长 %。, 增长 %
                    项目支出200万元，占 %；基本支出660万元。, 占 %
                    绩效自评平均得分 分。, 得分 分
                    基本支出为 万元，项目支出200万元。, 为 万元
                    """)
    void a_unit_without_its_number_is_noted(String sentence, String noted) throws IOException {
        assertThat(notes(money(sentence).report(), ReadingNote.Kind.NUMBER_MISSING))
                .containsExactly(noted);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    单位：万元。
                    金额单位为万元，保留两位小数。
                    支出860万元，比上年增长6.5%。
                    本表以万元为单位。
                    """)
    void a_unit_that_needs_no_number_is_not_noted(String sentence) throws IOException {
        assertThat(notes(money(sentence).report(), ReadingNote.Kind.NUMBER_MISSING))
                .isEmpty();
    }

    @Test
    void an_amount_without_a_unit_is_noted_and_left_unread() throws IOException {
        ReadResult result = money("2023年支出860.20，其中基本支出660.20万元。");

        assertThat(notes(result.report(), ReadingNote.Kind.UNIT_MISSING)).containsExactly("860.20");
        assertThat(result.unread()).extracting(ReadResult.Unread::text).contains("860.20");
    }

    @ParameterizedTest
    @CsvSource({"基本支出占比为0.77，较高。", "本年支出合计详见表2.1，附后。", "支出860万元，每公里1.2，偏高。"})
    void a_number_that_is_no_amount_is_not_noted(String sentence) throws IOException {
        assertThat(notes(money(sentence).report(), ReadingNote.Kind.UNIT_MISSING))
                .isEmpty();
    }

    @Test
    void an_alternative_left_standing_in_brackets_is_noted() throws IOException {
        PerformanceReport report = money("支出860万元，比上年减少12万元，下降（增长）1.4%。").report();

        assertThat(notes(report, ReadingNote.Kind.UNCHOSEN_ALTERNATIVE)).containsExactly("下降（增长）");
    }

    @Test
    void survivors_are_kept() throws IOException {
        PerformanceReport report = read("一、部门（单位）基本情况", "在职在编21人，退休9人，遗属3人。").report();

        assertThat(report.getOrganization().getStaffing().getSurvivors().map(Quantity::value))
                .contains(BigDecimal.valueOf(3));
    }

    private static ThreePublicExpenses expenses(String sentence) throws IOException {
        return read("六、“三公”经费支出情况", sentence)
                .report()
                .getBudget()
                .getAllSources()
                .getThreePublicExpenses();
    }

    private static Optional<Integer> value(Optional<Quantity> count) {
        return count.map(Quantity::value).map(BigDecimal::intValueExact);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    公务接待费1.8万元，全年共接待来访团组32个、来宾268人次，其中外事接待0批次。, 32, 268
                    公务接待费0.9万元，公务接待批次12次，接待人数86人。, 12, 86
                    公务接待费0.9万元，接待国内来宾12批次86人次。, 12, 86
                    公务接待费0.9万元，国内公务接待批次为12个，接待人次为86人。, 12, 86
                    公务接待费0.9万元，全年国内公务接待12批，共86人。, 12, 86
                    公务接待费0.9万元，国内公务接待12批次、86人次；国（境）外接待费0万元，接待0批次、0人次。, 12, 86
                    """)
    void receptions_and_guests_are_counted(String sentence, int receptions, int guests) throws IOException {
        ThreePublicExpenses expenses = expenses(sentence);

        assertThat(value(expenses.getReceptionBatches())).contains(receptions);
        assertThat(value(expenses.getReceptionPersons())).contains(guests);
        assertThat(expenses.getOverseasGroups()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    因公出国（境）费8万元，全年因公出国（境）团组1个，累计2人次。, 1, 2
                    因公出国（境）费8万元，安排因公出国（境）团组1个、2人次。, 1, 2
                    因公出国（境）费8万元，团组数1个，人数2人。, 1, 2
                    """)
    void journeys_and_travellers_are_counted(String sentence, int groups, int travellers) throws IOException {
        ThreePublicExpenses expenses = expenses(sentence);

        assertThat(value(expenses.getOverseasGroups())).contains(groups);
        assertThat(value(expenses.getOverseasPersons())).contains(travellers);
    }

    @Test
    void vehicles_bought_and_held_are_counted() throws IOException {
        ThreePublicExpenses expenses = expenses("公务用车购置费18万元，购置公务用车1辆；年末公务用车保有量3台。");

        assertThat(value(expenses.getVehiclesPurchased())).contains(1);
        assertThat(value(expenses.getVehiclesHeld())).contains(3);
    }

    @Test
    void visitors_of_a_museum_are_no_guests() throws IOException {
        assertThat(expenses("公务接待费0万元，接待观众3.2万人次，接待群众来访120批次。"))
                .extracting(ThreePublicExpenses::getReceptionBatches, ThreePublicExpenses::getReceptionPersons)
                .containsExactly(Optional.empty(), Optional.empty());
    }
}
