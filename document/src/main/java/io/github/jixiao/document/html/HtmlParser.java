package io.github.jixiao.document.html;

import io.github.jixiao.document.layout.DocumentParser;
import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.ReadingBudget;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads web pages. Scripts, styles, hidden elements and ruby text are left out; nothing that a page points to is fetched.
 */
public final class HtmlParser implements DocumentParser {

    private static final int MAX_DEPTH = 512;

    /** Makes a parser. */
    public HtmlParser() {}

    @Override
    public void parse(byte[] content, LayoutBuilder out, ReadingBudget budget) {
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(HtmlCharset.decode(content), "");
        budget.checkTime();
        PageWalk walk = new PageWalk(out, budget);
        page.filter(walk);
        walk.end();
    }
}
