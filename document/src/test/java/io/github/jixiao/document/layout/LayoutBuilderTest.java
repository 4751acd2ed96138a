package io.github.jixiao.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.report.UnreadableReportException;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LayoutBuilderTest {

    private final LayoutBuilder out = new LayoutBuilder(ReadingBudget.start(Duration.ofSeconds(10)));

    @Test
    void texts_of_blocks_and_cells_are_joined_by_line_feeds() {
        out.paragraph("　标题 ", 1);
        out.startTable();
        out.startRow();
        cell("甲");
        cell("");
        cell("乙");
        out.endTable();
        out.paragraph("末段", 0);

        Layout layout = out.build("text/html");

        assertThat(layout.source().getText()).isEqualTo("标题\n甲\n\n乙\n末段");
        assertThat(Shown.lines(layout)).containsExactly("# 标题", "|甲||乙|", "末段");
        LayoutInvariants.check(layout);
    }

    @Test
    void a_cell_keeps_its_paragraphs_apart() {
        out.startTable();
        out.startRow();
        out.startCell(1, 1);
        out.paragraph("一", 0);
        out.paragraph("二", 0);
        out.endCell();
        cell("三");
        out.endTable();

        assertThat(Shown.lines(out.build("text/html"))).containsExactly("|一/二|三|");
    }

    @Test
    void what_no_text_can_hold_becomes_the_replacement_character() {
        out.paragraph("甲\0乙\uD83D丙\uDE00丁\uD83D\uDE00", 0);

        assertThat(out.build("application/pdf").source().getText()).isEqualTo("甲\uFFFD乙\uFFFD丙\uFFFD丁\uD83D\uDE00");
    }

    @Test
    void a_table_of_a_single_cell_is_no_table() {
        out.startTable();
        out.startRow();
        cell("边框里的一段");
        out.endTable();

        assertThat(Shown.lines(out.build("text/html"))).containsExactly("边框里的一段");
    }

    @Test
    void a_table_that_mostly_holds_tables_is_no_table() {
        out.startTable();
        out.startRow();
        cell("菜单");
        out.startCell(1, 1);
        out.startTable();
        out.startRow();
        cell("收入");
        cell("286.40");
        out.endTable();
        out.endCell();
        out.endTable();

        assertThat(Shown.lines(out.build("text/html"))).containsExactly("菜单", "|收入|286.40|");
    }

    @Test
    void a_small_table_inside_a_cell_is_its_text() {
        out.startTable();
        out.startRow();
        cell("项目实施情况及其绩效的详细说明");
        out.startCell(1, 1);
        out.startTable();
        out.startRow();
        cell("甲");
        cell("乙");
        out.endTable();
        out.endCell();
        out.endTable();

        assertThat(Shown.lines(out.build("text/html"))).containsExactly("|项目实施情况及其绩效的详细说明|甲/乙|");
    }

    @Test
    void a_continued_cell_lengthens_the_one_above_it() {
        out.startTable();
        out.startRow();
        cell("甲");
        cell("乙");
        out.startRow();
        out.continueCell(1);
        out.endCell();
        cell("丙");
        out.startRow();
        out.continueCell(2);
        out.endCell();
        out.endTable();

        assertThat(Shown.lines(out.build("text/html"))).containsExactly("|甲{2x1}|乙|", "|丙|", "|{1x2}|");
    }

    @Test
    void a_cell_ends_where_its_table_ends() {
        out.startTable();
        out.startRow();
        out.startCell(Integer.MAX_VALUE, 1);
        out.endCell();
        cell("乙");
        out.endTable();

        Layout layout = out.build("text/html");

        assertThat(Shown.lines(layout)).containsExactly("||乙|");
        LayoutInvariants.check(layout);
    }

    @Test
    void a_text_beyond_the_limit_is_cut_with_a_note_at_its_end() {
        String paragraph = "字".repeat(1 << 20);
        LimitReachedException limit = null;
        while (limit == null) {
            try {
                out.paragraph(paragraph, 0);
            } catch (LimitReachedException e) {
                limit = e;
            }
        }

        Layout layout = out.buildCut("text/html", limit);

        int length = layout.source().getText().length();
        assertThat(length).isLessThanOrEqualTo(ReadingBudget.MAX_CHARACTERS).isGreaterThan(7 << 20);
        assertThat(layout.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(ReadingNote.Kind.LIMIT_REACHED);
            assertThat(note.span().start()).isEqualTo(length);
        });
    }

    @Test
    void time_that_is_over_stops_the_reading() {
        LayoutBuilder late = new LayoutBuilder(ReadingBudget.start(Duration.ZERO));

        assertThatThrownBy(() -> late.paragraph("字", 0))
                .isInstanceOfSatisfying(
                        UnreadableReportException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableReportException.Cause.TIMED_OUT));
    }

    @Property(tries = 300)
    void any_order_of_calls_gives_a_sound_layout(@ForAll @Size(max = 200) List<@IntRange(max = 9) Integer> calls) {
        LayoutBuilder any = new LayoutBuilder(ReadingBudget.start(Duration.ofSeconds(10)));
        for (int i = 0; i < calls.size(); i++) {
            switch (calls.get(i)) {
                case 0 -> any.startTable();
                case 1 -> any.startRow();
                case 2, 3 -> any.startCell(i % 7, i % 3);
                case 4 -> any.continueCell(i % 3);
                case 5 -> any.endCell();
                case 6 -> any.endTable();
                default -> any.paragraph("段" + i, i % 4);
            }
        }

        LayoutInvariants.check(any.build("text/html"));
    }

    private void cell(String text) {
        out.startCell(1, 1);
        out.paragraph(text, 0);
        out.endCell();
    }
}
