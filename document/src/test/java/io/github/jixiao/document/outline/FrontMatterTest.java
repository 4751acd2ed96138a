package io.github.jixiao.document.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.DocumentReader;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.report.PerformanceReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    void a_sentence_goes_on_in_the_next_line() throws IOException {
        assertThat(broken(read("为加强预算绩效管理，现将本单位二〇二二年部门整体", "支出绩效自评情况报告如下。"))).hasSize(1);
    }
}
