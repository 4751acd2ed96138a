package io.github.jixiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutInvariants;
import io.github.jixiao.document.layout.Shown;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report in every format gives one layout. */
class FormatsAgreeTest {

    private static final List<String> EXPECTED = List.of(
            "# 云岭县图书馆2023年度部门整体支出绩效自评报告",
            "## 一、部门基本情况",
            "云岭县图书馆是公益一类事业单位，主要承担文献收藏、借阅服务和阅读推广工作。核定编制12名，2023年末实有在职在编人员11人，退休人员4人。",
            "## 二、一般公共预算支出情况",
            "### （一）基本支出情况",
            "2023年度一般公共预算财政拨款支出286.40万元，其中：基本支出198.15万元，项目支出88.25万元。基本支出中人员经费171.92万元，公用经费26.23万元。",
            "### （二）项目支出情况",
            "项目支出88.25万元，主要用于图书采购60.00万元、流动书车运行18.25万元和读者活动10.00万元。",
            "|项目名称{2x1}|资金情况（万元）{1x2}|执行率{2x1}|",
            "|全年预算数|全年执行数|",
            "|图书采购|60.00|60.00|100.00%|",
            "|流动书车运行|20.00|18.25|91.25%|",
            "|读者活动|10.00|10.00||",
            "|合计|90.00|88.25|98.06%|",
            "## 三、政府性基金预算支出情况",
            "无。",
            "## 四、存在的问题及原因分析",
            "流动书车到乡镇的班次受雨季道路影响，全年少开行9个班次，因此该项目的资金没有全部用完。");

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc", "report.html"})
    void word_files_and_web_pages_give_headings_paragraphs_and_merged_cells(String name) {
        Layout layout = DocumentLayouts.read(SampleFiles.read(name));

        assertThat(Shown.lines(layout)).isEqualTo(EXPECTED);
        assertThat(layout.notes()).isEmpty();
        LayoutInvariants.check(layout);
    }

    @Test
    void a_pdf_file_gives_the_same_but_for_the_marks_of_headings() {
        Layout layout = DocumentLayouts.read(SampleFiles.read("report.pdf"));

        assertThat(Shown.lines(layout))
                .isEqualTo(EXPECTED.stream().map(FormatsAgreeTest::unmarked).toList());
        LayoutInvariants.check(layout);
    }

    @Test
    void rich_text_gives_the_same_text() {
        Layout layout = DocumentLayouts.read(SampleFiles.read("report.rtf"));

        assertThat(Shown.bare(layout)).isEqualTo(SampleReport.bareText());
        LayoutInvariants.check(layout);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.docx", "report.doc", "report.html", "report.pdf", "report.rtf"})
    void the_narrative_is_equal_once_white_space_is_removed(String name) {
        assertThat(Shown.bare(DocumentLayouts.read(SampleFiles.read(name)))).isEqualTo(SampleReport.bareText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void a_web_page_gives_the_same_in_every_encoding(String charset) {
        byte[] page = HtmlWriter.write(SampleReport.BLOCKS, Charset.forName(charset));

        assertThat(Shown.lines(DocumentLayouts.read(page))).isEqualTo(EXPECTED);
    }

    @Test
    void files_written_now_give_the_same_as_the_samples() {
        assertThat(Shown.lines(DocumentLayouts.read(WordWriter.write(SampleReport.BLOCKS))))
                .isEqualTo(EXPECTED);
        Assumptions.assumeTrue(PdfWriter.isAvailable(), "the font of fonts-wqy-zenhei is not installed");
        assertThat(Shown.bare(DocumentLayouts.read(PdfWriter.write(SampleReport.BLOCKS))))
                .isEqualTo(SampleReport.bareText());
    }

    @Test
    void a_spreadsheet_gives_its_title_and_its_table() {
        Layout layout = DocumentLayouts.read(SampleFiles.read("sheet.xlsx"));

        assertThat(Shown.lines(layout)).startsWith("# 附件3", "项目支出绩效自评表");
        assertThat(Shown.lines(layout).subList(2, 8)).isEqualTo(EXPECTED.subList(8, 14));
        LayoutInvariants.check(layout);
    }

    @Test
    void an_old_spreadsheet_gives_the_same_texts() {
        Layout layout = DocumentLayouts.read(SampleFiles.read("sheet.xls"));

        assertThat(Shown.bare(layout)).isEqualTo(Shown.bare(DocumentLayouts.read(SampleFiles.read("sheet.xlsx"))));
    }

    private static String unmarked(String line) {
        return line.startsWith("#") ? line.substring(line.indexOf(' ') + 1) : line;
    }
}
