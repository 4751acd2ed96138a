package io.github.jixiao.document.pdf;

import io.github.jixiao.document.pdf.PageBlocks.Block;
import io.github.jixiao.document.pdf.PageBlocks.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the page numbers, and the headers and footers that stand on page after page. Confined to one reading. */
final class RunningLines {

    /** How far from the edge of a page they stand at most, in hundredths of its height. */
    private static final int MARGIN = 12;

    private static final int AT_LEAST_PAGES = 3;
    private static final int LONGEST_NUMBER = 16;
    private static final String AROUND_NUMBERS = "-—–－─~·.・/|第共页頁, \t";

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int pages;

    RunningLines(List<PageBlocks> pages) {
        this.pages = pages.size();
        for (PageBlocks page : pages) {
            for (Block block : page.blocks()) {
                if (block instanceof Line line && isInMargin(line.line(), page)) {
                    pagesWith.merge(key(line.line()), 1, Integer::sum);
                }
            }
        }
    }

    /** {@return the blocks of a page without them} */
    List<Block> strip(PageBlocks page) {
        List<Block> kept = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (!(block instanceof Line line && isRunning(line.line(), page))) {
                kept.add(block);
            }
        }
        return kept;
    }

    private boolean isRunning(TextLine line, PageBlocks page) {
        if (!isInMargin(line, page)) {
            return false;
        }
        int count = pagesWith.getOrDefault(key(line), 0);
        return isPageNumber(line.text()) || count >= AT_LEAST_PAGES && 5 * count >= 2 * pages;
    }

    private static boolean isInMargin(TextLine line, PageBlocks page) {
        long place = 100L * line.y();
        return place < (long) MARGIN * page.height() || place > (100L - MARGIN) * page.height();
    }

    private static boolean isPageNumber(String text) {
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits = true;
            } else if (AROUND_NUMBERS.indexOf(c) < 0) {
                return false;
            }
        }
        return digits && text.length() <= LONGEST_NUMBER;
    }

    private static String key(TextLine line) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            key.append(Character.isDigit(c) ? '#' : c);
        }
        return key.toString();
    }
}
