package io.github.jixiao.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.LayoutInvariants;
import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Shown;
import io.github.jixiao.narrative.ReadingNote;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlParserTest {

    @Test
    void line_breaks_and_blocks_end_paragraphs() {
        assertThat(lines("<p>一、概况<br>二、收入<div>三、支出</div>余下</p><ul><li>甲<li>乙</ul>"))
                .containsExactly("一、概况", "二、收入", "三、支出", "余下", "甲", "乙");
    }

    @Test
    void white_space_is_folded_and_vanishes_between_ideographs_of_two_lines() {
        assertThat(lines("<p>\n  本年收入\n  合计 286.40\n  万元 <b>其中</b>：</p>")).containsExactly("本年收入合计 286.40 万元 其中：");
    }

    @Test
    void cells_keep_their_spans() {
        assertThat(lines("<table><thead><tr><th rowspan=2>项目<th colspan='2'>金额</thead>"
                        + "<tr><td>预算数<td>决算数<tr><td colspan=99999>甲<td rowspan=0>乙<tr><td>丙</table>"))
                .containsExactly("|项目{2x1}|金额{1x2}|", "|预算数|决算数|", "|甲{1x1000}|乙{2x1}|", "|丙|");
    }

    @Test
    void scripts_styles_and_hidden_elements_are_left_out() {
        assertThat(
                        lines(
                                "<style>p{}</style><script>document.write('<p>x</p>')</script><p>留<span style='Display : none'>x</span>下"
                                        + "<input value=x><select><option>x</select></p><div hidden>x</div><noscript>x</noscript><!-- x -->"))
                .containsExactly("留下");
    }

    @Test
    void ruby_text_is_left_out_with_a_note() {
        Layout layout = read("<p>286.40<ruby>萬<rp>(</rp><rt>wàn</rt><rp>)</rp></ruby>元</p>");

        assertThat(Shown.lines(layout)).containsExactly("286.40萬元");
        assertThat(layout.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(ReadingNote.Kind.DAMAGED_TEXT);
            assertThat(note.detail()).isEqualTo("wàn");
            assertThat(layout.source().quote(note.span())).isEqualTo("286.40萬元");
        });
    }

    @Test
    void numbered_lists_keep_their_numbers() {
        assertThat(lines("<ol start=3><li>加强管理<li>强化监督</ol>")).containsExactly("3.加强管理", "4.强化监督");
    }

    @Test
    void preformatted_lines_stay_lines() {
        assertThat(lines("<pre>收入  286.40\n支出  198.15</pre>")).containsExactly("收入  286.40", "支出  198.15");
    }

    @Test
    void invisible_characters_are_left_out() {
        assertThat(lines("<p>286\u200B.40\uFEFF万&shy;元</p>")).containsExactly("286.40万元");
    }

    @Test
    void a_page_that_declares_an_old_encoding_is_decoded_by_its_successor() {
        byte[] page = "<html><head><meta charset=gb2312></head><body><p>㐂镕286.40万元</p></body></html>"
                .getBytes(Charset.forName("GB18030"));

        assertThat(Shown.lines(read(page))).containsExactly("㐂镕286.40万元");
    }

    @Test
    void a_page_is_decoded_as_what_it_is_and_not_as_it_declares() {
        byte[] page =
                "<html><head><meta charset=gbk></head><body><p>万元</p></body></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(Shown.lines(read(page))).containsExactly("万元");
    }

    private static List<String> lines(String body) {
        return Shown.lines(read(body));
    }

    private static Layout read(String body) {
        return read(("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private static Layout read(byte[] page) {
        ReadingBudget budget = ReadingBudget.start(Duration.ofSeconds(10));
        LayoutBuilder out = new LayoutBuilder(budget);
        new HtmlParser().parse(page, out, budget);
        Layout layout = out.build("text/html");
        LayoutInvariants.check(layout);
        return layout;
    }
}
