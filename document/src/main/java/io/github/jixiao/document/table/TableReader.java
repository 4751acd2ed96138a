package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.LayoutBlock;
import io.github.jixiao.narrative.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the tables of a document, and the sentences on scores that belong to them. Stateless. */
public final class TableReader {

    private TableReader() {}

    /**
     * {@return the facts of all tables among the blocks}
     *
     * @param source the decoded text
     * @param blocks the passages and tables in document order, tables of plain text already recognised
     * @param context what the rest of the document says
     */
    public static TableFacts read(SourceDocument source, List<LayoutBlock> blocks, TableContext context) {
        return new TableFacts(
                List.of(),
                0,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** {@return the fiscal year that the headers of the tables name (2022年决算数), if they do} */
    public static OptionalInt fiscalYear(SourceDocument source, List<LayoutBlock> blocks) {
        return OptionalInt.empty();
    }
}
