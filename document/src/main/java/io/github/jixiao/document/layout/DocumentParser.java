package io.github.jixiao.document.layout;

import java.io.IOException;

/** Parses documents of one format. Stateless and thread-safe. */
public interface DocumentParser {

    /**
     * Parses a document.
     *
     * @param content its bytes
     * @param out takes its paragraphs and tables
     * @param budget what it may cost
     * @throws IOException if it is malformed; so does any runtime exception of the libraries behind
     * @throws io.github.jixiao.report.UnreadableReportException if it is protected, too large or takes too long
     * @throws LimitReachedException if it has more than is kept
     */
    void parse(byte[] content, LayoutBuilder out, ReadingBudget budget) throws IOException;
}
