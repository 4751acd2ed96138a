package io.github.jixiao.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.LayoutInvariants;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WordParserTest {

    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"7\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"japaneseCounting\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%3.\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>";

    private static final String STYLES = "<w:style w:styleId=\"a1\"><w:name w:val=\"heading 1\"/>"
            + "<w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"a2\"><w:name w:val=\"公文标题\"/><w:basedOn w:val=\"a1\"/></w:style>"
            + "<w:style w:styleId=\"loop\"><w:name w:val=\"x\"/><w:basedOn w:val=\"loop\"/></w:style>";

    @Test
    void automatic_ordinals_are_written_out() throws IOException {
        assertThat(lines(numbered(0, "概况")
                        + numbered(1, "机构")
                        + numbered(1, "人员")
                        + numbered(2, "在职")
                        + numbered(0, "收入")
                        + numbered(1, "拨款")))
                .containsExactly("一、概况", "（一）机构", "（二）人员", "1. 在职", "二、收入", "（一）拨款");
    }

    @Test
    void headings_come_from_styles_and_from_outline_levels() throws IOException {
        assertThat(lines(paragraph("<w:pStyle w:val=\"a1\"/>", run("概况"))
                        + paragraph("<w:pStyle w:val=\"a2\"/>", run("收入"))
                        + paragraph("<w:outlineLvl w:val=\"2\"/>", run("支出"))
                        + paragraph("<w:pStyle w:val=\"loop\"/>", run("正文"))))
                .containsExactly("# 一、概况", "# 二、收入", "### 支出", "正文");
    }

    @Test
    void deleted_moved_and_hidden_text_is_left_out_and_inserted_text_is_not() throws IOException {
        assertThat(lines(paragraph(
                        "",
                        run("支出") + "<w:del><w:r><w:delText>100</w:delText></w:r></w:del>"
                                + "<w:ins>" + run("286") + "</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                                + "<w:moveFrom>" + run("旧") + "</w:moveFrom>" + run("万元"))))
                .containsExactly("支出286万元");
    }

    @Test
    void field_codes_are_left_out_and_their_results_are_not() throws IOException {
        assertThat(lines(paragraph("", "<w:r><w:instrText>SUM(A1)</w:instrText></w:r>" + run("286.40"))))
                .containsExactly("286.40");
    }

    @Test
    void line_breaks_end_paragraphs_and_tabs_stay() throws IOException {
        assertThat(lines(paragraph(
                        "<w:tabs><w:tab w:val=\"left\"/></w:tabs>",
                        "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>")))
                .containsExactly("甲", "乙\t丙");
    }

    @Test
    void merged_cells_stand_once() throws IOException {
        assertThat(lines("<w:tbl><w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "项目")
                        + cell("<w:gridSpan w:val=\"2\"/>", "金额")
                        + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("", "预算数") + cell("", "决算数")
                        + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", "1") + cell("", "2")
                        + "</w:tr></w:tbl>"))
                .containsExactly("|项目{2x1}|金额{1x2}|", "|预算数|决算数|", "||1|2|");
    }

    @Test
    void a_text_box_is_read_once() throws IOException {
        String box = "<w:txbxContent>" + paragraph("", run("框内")) + "</w:txbxContent>";

        assertThat(lines(paragraph(
                        "",
                        "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                                + "</mc:Fallback></mc:AlternateContent></w:r>" + run("框外"))))
                .containsExactly("框内", "框外");
    }

    @Test
    void ruby_text_is_left_out_with_a_note() throws IOException {
        Layout layout = read(paragraph(
                "",
                "<w:r><w:ruby><w:rt>" + run("wàn") + "</w:rt><w:rubyBase>" + run("萬") + "</w:rubyBase></w:ruby></w:r>"
                        + run("元")));

        assertThat(Shown.lines(layout)).containsExactly("萬元");
        assertThat(layout.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.detail()).isEqualTo("wàn"));
    }

    @Test
    void ordinals_are_written_as_far_as_their_format_reaches() {
        assertThat(OrdinalFormat.CHINESE.write(10)).isEqualTo("十");
        assertThat(OrdinalFormat.CHINESE.write(21)).isEqualTo("二十一");
        assertThat(OrdinalFormat.CHINESE.write(100)).isEqualTo("100");
        assertThat(OrdinalFormat.CIRCLED.write(3)).isEqualTo("③");
        assertThat(OrdinalFormat.FULL_WIDTH.write(12)).isEqualTo("１２");
        assertThat(OrdinalFormat.LOWER_ROMAN.write(14)).isEqualTo("xiv");
        assertThat(OrdinalFormat.UPPER_LETTER.write(27)).isEqualTo("AA");
        assertThat(OrdinalFormat.NONE.write(1)).isEmpty();
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String paragraph(String properties, String runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    private static String numbered(int level, String text) {
        return paragraph("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"2\"/></w:numPr>", run(text));
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph("", run(text)) + "</w:tc>";
    }

    private static List<String> lines(String body) throws IOException {
        return Shown.lines(read(body));
    }

    private static Layout read(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            part(out, "word/document.xml", "<w:document><w:body>" + body + "</w:body></w:document>");
            part(out, "word/styles.xml", "<w:styles>" + STYLES + "</w:styles>");
            part(out, "word/numbering.xml", "<w:numbering>" + NUMBERING + "</w:numbering>");
        }
        ReadingBudget budget = ReadingBudget.start(Duration.ofSeconds(10));
        LayoutBuilder out = new LayoutBuilder(budget);
        new WordParser().parse(bytes.toByteArray(), out, budget);
        Layout layout = out.build("x");
        LayoutInvariants.check(layout);
        return layout;
    }

    private static void part(ZipOutputStream out, String name, String xml) throws IOException {
        String root = xml.substring(0, xml.indexOf('>'));
        String named = root + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + xml.substring(root.length());
        out.putNextEntry(new ZipEntry(name));
        out.write(named.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
