package io.github.jixiao.document.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.DocumentReader;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.report.PerformanceReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lines between the title and the first heading. */
class FrontMatterTest {

    private static PerformanceReport read(String... lines) throws IOException {
        String text =
                "枫渡区文化旅游广电体育局2022年度部门整体支出绩效自评报告\n" + String.join("\n", lines) + "\n一、部门（单位）基本情况\n负责文化、旅游、广电和体育事业的指导。\n";
        return new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8)).report();
    }

    private static List<ReadingNote> broken(PerformanceReport report) {
        return report.getReadingNotes().stream()
                .filter(note -> note.kind() == ReadingNote.Kind.BROKEN_LINE)
                .toList();
    }

    @Test
    void an_entry_with_a_label_does_not_go_on_with_the_line_above() throws IOException {
        PerformanceReport report = read("填报单位：枫渡区文化旅游广电体育局", "填报日期：2023年3月12日");
        assertThat(report.getCompilingUnit()).contains("枫渡区文化旅游广电体育局");
        assertThat(report.getCompiledOn()).contains(LocalDate.of(2023, 3, 12));
        assertThat(broken(report)).isEmpty();
    }

    private static Optional<LocalDate> signed(String... lines) throws IOException {
        String text =
                "枫渡区文化旅游广电体育局2022年度部门整体支出绩效自评报告\n一、部门（单位）基本情况\n负责文化、旅游、广电和体育事业的指导。\n" + String.join("\n", lines) + "\n";
        return new DocumentReader()
                .read(text.getBytes(StandardCharsets.UTF_8))
                .report()
                .getCompiledOn();
    }

    @Test
    void a_report_is_dated_by_its_signature() throws IOException {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2023, 3, 12));
        assertThat(signed("枫渡区文化旅游广电体育局", "2023年3月12日")).isEqualTo(day);
        assertThat(signed("", "      枫渡区文化旅游广电体育局", "      2023年3月12日   ")).isEqualTo(day);
        assertThat(signed("2023年3月12日")).isEqualTo(day);
        assertThat(signed("（2023年3月12日）")).isEqualTo(day);
        assertThat(signed("二〇二三年三月十二日")).isEqualTo(day);
        assertThat(signed("枫渡区文化旅游广电体育局", "2022年3月12日")).contains(LocalDate.of(2022, 3, 12));
        assertThat(read("2023年3月12日").getCompiledOn()).isEqualTo(day);
        assertThat(read("填报日期：2023年3月10日", "2023年3月12日").getCompiledOn()).contains(LocalDate.of(2023, 3, 10));
    }

    @Test
    void a_day_within_a_sentence_or_of_the_year_itself_is_no_signature() throws IOException {
        assertThat(signed("自评工作完成于", "2023年3月12日前。")).isEmpty();
        assertThat(signed("本局于2023年3月12日。")).isEmpty();
        assertThat(signed("2022年12月31日")).isEmpty();
        assertThat(signed("2023年3月")).isEmpty();
    }

    @Test
    void a_sentence_goes_on_in_the_next_line() throws IOException {
        assertThat(broken(read("为加强预算绩效管理，现将本单位二〇二二年部门整体", "支出绩效自评情况报告如下。"))).hasSize(1);
    }
}
