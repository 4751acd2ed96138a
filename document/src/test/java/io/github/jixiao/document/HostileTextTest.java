package io.github.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReadResult;
import io.github.jixiao.report.UnreadableReportException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final Duration BOUND = Duration.ofSeconds(60);

    private static ReadResult read(String text) {
        return new DocumentReader().read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PerformanceReport readInTime(String text) {
        return assertTimeout(BOUND, () -> read(text)).report();
    }

    @Test
    void a_heading_repeated_without_end_is_read() {
        assertThat(readInTime("一、基本情况\n".repeat(50_000)).getNarrative().getSections())
                .hasSize(50_000);
    }

    @Test
    void brackets_nested_without_end_are_read() {
        assertThat(readInTime("基本支出5万元" + "（".repeat(100_000) + "项目支出3万元").getSource())
                .isPresent();
        assertThat(readInTime("全年支出5.00万元" + "（其中：".repeat(9_000) + "基本支出3.00万元")
                        .getSource())
                .isPresent();
    }

    @Test
    void numbers_beyond_all_bounds_are_noted_and_are_no_figures() {
        PerformanceReport report = readInTime("本年支出合计1e999999999万元。\n本年支出合计" + "9".repeat(10_000)
                + "万元。\n本年支出合计99999999999999999999万元。\n本年支出合计1.123456789元。\n");

        assertThat(report.getStatements()).isEmpty();
        assertThat(report.getReadingNotes())
                .extracting(ReadingNote::kind)
                .contains(ReadingNote.Kind.DAMAGED_NUMBER, ReadingNote.Kind.NUMBER_OUT_OF_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"支出 万元，", "实有1人，", "预算执行率=1×100%=", "行政编制1名，实有1人，", "主要原因是支出1万元，其中："})
    void a_sentence_without_end_is_read(String words) {
        assertThat(readInTime("二、部门收支情况\n" + words.repeat(90_000 / words.length()))
                        .getSource())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "||", "|||", "｜｜｜", "| |", "|\t|", "||\n|", "|a|b|\n||", "||\n|---|---|"})
    void rows_of_nothing_but_strokes_are_read(String row) {
        assertThat(read((row + "\n").repeat(3)).report().getStatements()).isEmpty();
        assertThat(readInTime((row + "\n").repeat(30_000)).getStatements()).isEmpty();
    }

    @Test
    void a_line_without_end_is_kept_as_narrative_only() {
        PerformanceReport report = readInTime("说明\n" + "支出".repeat(2_000_000));

        assertThat(report.getReadingNotes()).extracting(ReadingNote::kind).contains(ReadingNote.Kind.LIMIT_REACHED);
    }

    @Test
    void a_text_of_many_statements_takes_time_in_proportion() {
        String sentence = "2021年度基本支出5.00万元，其中：人员经费3.00万元，公用经费2.00万元，比上年增加1.00万元，增长25%。\n";

        assertThat(readInTime(sentence.repeat(20_000)).getStatements()).hasSize(60_000);
    }

    @Test
    void a_paragraph_with_ruby_text_without_end_keeps_each_of_its_notes_once() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body><p>本年支出");
        for (int i = 0; i < 100_000; i++) {
            page.append("<ruby>年<rt>").append(i).append("</rt></ruby>");
        }
        page.append("<ruby>年<rt>0</rt></ruby></p></body></html>");

        List<ReadingNote> notes = readInTime(page.toString()).getReadingNotes();

        assertThat(notes)
                .filteredOn(note -> note.kind() == ReadingNote.Kind.DAMAGED_TEXT)
                .hasSize(100_000)
                .doesNotHaveDuplicates();
        assertThat(notes.stream().map(ReadingNote::hashCode).distinct().count()).isGreaterThan(90_000);
    }

    @Test
    void what_is_no_text_is_refused_in_one_sentence() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);

        assertThatThrownBy(() -> new DocumentReader().read(noise)).isInstanceOf(UnreadableReportException.class);
        assertThatThrownBy(() -> new DocumentReader().read(new byte[100]))
                .isInstanceOf(UnreadableReportException.class);
        assertThatThrownBy(() -> read(" \n\t\n")).isInstanceOf(UnreadableReportException.class);
    }

    @Test
    void every_encoding_gives_the_same_figures() {
        String text = "柳坪市气象台2022年度部门决算说明\n一、收入支出决算总体情况\n本年支出合计45.60万元。\n";
        List<Statement> expected = read(text).report().getStatements();
        assertThat(expected).hasSize(1);
        for (String charset : List.of("GB18030", "UTF-8", "UTF-16")) {
            byte[] bytes = text.getBytes(Charset.forName(charset));
            assertThat(new DocumentReader().read(bytes).report().getStatements())
                    .as(charset)
                    .isEqualTo(expected);
        }
        assertThat(read('\uFEFF' + text).report().getStatements()).isEqualTo(expected);
    }

    @Test
    void a_lone_surrogate_is_noted() {
        byte[] bytes = "\uFEFF基本支出5万元\uD800。\n".getBytes(StandardCharsets.UTF_16LE);
        bytes[bytes.length - 6] = 0;
        bytes[bytes.length - 5] = (byte) 0xD8;

        assertThat(new DocumentReader().read(bytes).report().getSource()).isPresent();
    }

    @Provide
    Arbitrary<String> mutants() {
        List<String> seeds = new ArrayList<>(Arrays.asList(
                "一、基本情况\n（一）人员情况：核定编制12名，在职11人（含2名聘用制人员）。\n",
                "二、一般公共预算支出情况\n全年支出88.60万元，其中：项目支出30.10万元，基本支出58.50万元，其中：人员经费49.20万元。\n",
                "“三公”经费年初预算9.00万元，实际支出7.45万元，比上年的8.05万元减少0.60万元，下降7.45%，主要原因是厉行节约。\n",
                "（二）项目支出：灌溉改造22.50万元；大棚维护8.40万元等；合计30.90万元。\n",
                "基本支出年初预算、决算分别为210.00万元、219.80万元，占99%，完成年初预算的104.67%。\n",
                "项目 | 年初预算数 | 全年执行数 |\n年度资金总额 | 10 | 9.5 |\n",
                "目标1：办理案件不少于20件；目标2：满意度85%以上。\n"));
        Arbitrary<String> seed = Arbitraries.of(seeds);
        Arbitrary<String> junk = Arbitraries.strings()
                .withChars("（）()，。；：、0123456789.%万元人其中分别为因系占比上年\n\t 〇①\uD800|")
                .ofMaxLength(12);
        return seed.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(lines -> junk.list()
                        .ofMaxSize(12)
                        .flatMap(parts ->
                                Arbitraries.randomValue(random -> mutate(String.join("", lines), parts, random))));
    }

    private static String mutate(String text, List<String> junk, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (String part : junk) {
            int at = random.nextInt(out.length() + 1);
            if (random.nextBoolean() && at < out.length()) {
                out.delete(at, Math.min(out.length(), at + 1 + random.nextInt(5)));
            }
            out.insert(Math.min(at, out.length()), part);
        }
        return out.toString();
    }

    @Property(tries = 2000)
    void whatever_is_done_to_a_text_its_spans_hold(@ForAll("mutants") String text) {
        ReadResult result;
        try {
            result = read(text);
        } catch (UnreadableReportException refused) {
            assertThat(text).isBlank();
            return;
        }
        String source = result.report().getSource().orElseThrow().getText();
        int last = 0;
        for (Statement statement : result.report().getStatements()) {
            assertThat(source.substring(
                            statement.span().start(), statement.span().end()))
                    .isEqualTo(statement.text());
            assertThat(statement.span().start()).isGreaterThanOrEqualTo(last);
            last = statement.span().start();
        }
        result.report().forEachFigure(figure -> assertThat(figure.pointer()).startsWith("/"));
        assertThat(result.understood() + result.unread().size()).isEqualTo(result.total());
    }
}
