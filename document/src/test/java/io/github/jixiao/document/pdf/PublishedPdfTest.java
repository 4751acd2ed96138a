package io.github.jixiao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.format.DocumentLayouts;
import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBlock;
import io.github.jixiao.document.layout.LayoutInvariants;
import io.github.jixiao.document.layout.Passage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Final accounts as departments publish them, where the folder with them is there. */
class PublishedPdfTest {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    @Test
    void every_stated_amount_stands_in_a_whole_sentence_or_a_row_of_a_table() throws IOException {
        Path folder = folder();
        Layout layout = read(folder.resolve("guihua-2024-final-accounts.pdf"));
        List<String> whole = layout.blocks().stream()
                .filter(block -> block instanceof Grid || isSentence(layout, block))
                .map(block -> layout.source().quote(block.span()))
                .toList();

        for (String line : Files.readAllLines(folder.resolve("guihua-2024-final-accounts.must-contain.tsv"))) {
            String amount =
                    new BigDecimal(line.split("\t")[1]).divide(WAN).setScale(2).toPlainString();
            assertThat(whole).as(line).anyMatch(text -> text.contains(amount));
        }
    }

    @Test
    void no_sentence_is_broken_and_tables_have_their_columns() throws IOException {
        for (String name : List.of("guihua-2024-final-accounts.pdf", "caizheng-2024-planted-errors.pdf")) {
            Layout layout = read(folder().resolve(name));
            List<Grid> grids = layout.blocks().stream()
                    .filter(Grid.class::isInstance)
                    .map(Grid.class::cast)
                    .toList();

            assertThat(layout.blocks())
                    .filteredOn(Passage.class::isInstance)
                    .extracting(block -> layout.source().quote(block.span()))
                    .noneMatch(text -> text.endsWith("，") || text.endsWith("、") || text.endsWith("（"));
            assertThat(grids).hasSizeGreaterThanOrEqualTo(8).allSatisfy(PublishedPdfTest::everyRowIsAsWide);
            LayoutInvariants.check(layout);
        }
    }

    private static boolean isSentence(Layout layout, LayoutBlock block) {
        String text = layout.source().quote(block.span());
        return text.endsWith("。") || text.endsWith("：");
    }

    private static void everyRowIsAsWide(Grid grid) {
        int rows = grid.rows().size();
        int[] widths = new int[rows];
        for (int r = 0; r < rows; r++) {
            for (Grid.Cell cell : grid.rows().get(r)) {
                for (int covered = r; covered < r + cell.rowSpan(); covered++) {
                    widths[covered] += cell.columnSpan();
                }
            }
        }
        assertThat(widths).containsOnly(widths[0]);
    }

    private static Layout read(Path file) throws IOException {
        return DocumentLayouts.read(Files.readAllBytes(file));
    }

    private static Path folder() {
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        Path folder = root.resolve("../shared/reports/pdf").normalize();
        Assumptions.assumeTrue(Files.isDirectory(folder), "no folder with published reports beside the project");
        return folder;
    }
}
