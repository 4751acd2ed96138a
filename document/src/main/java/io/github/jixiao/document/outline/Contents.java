package io.github.jixiao.document.outline;

import io.github.jixiao.document.layout.LayoutBlock;
import io.github.jixiao.document.layout.Passage;
import io.github.jixiao.document.lexis.Fold;
import java.util.List;

/** Finds the table of contents (目录), whose lines are no headings. Stateless. */
final class Contents {

    private static final int SEARCHED = 200;
    private static final int LONGEST = 400;

    private Contents() {}

    /** {@return the index of the block behind the table of contents, 0 where there is none} */
    static int end(String text, List<LayoutBlock> blocks) {
        int limit = Math.min(blocks.size(), SEARCHED);
        for (int i = 0; i + 1 < limit; i++) {
            if (line(text, blocks.get(i)).equals("目录")) {
                return again(text, blocks, i + 1);
            }
        }
        return 0;
    }

    /** {@return the index of the block that repeats the first entry: the contents end in front of it} */
    private static int again(String text, List<LayoutBlock> blocks, int first) {
        String entry = withoutPage(line(text, blocks.get(first)));
        int limit = Math.min(blocks.size(), first + LONGEST);
        for (int i = first + 1; i < limit && entry.length() > 1; i++) {
            if (withoutPage(line(text, blocks.get(i))).equals(entry)) {
                return i;
            }
        }
        return 0;
    }

    private static String line(String text, LayoutBlock block) {
        boolean line = block instanceof Passage && block.span().length() < 200;
        return line ? Fold.text(text, block.span().start(), block.span().end()) : "";
    }

    /** The entry without its dots and page number. */
    private static String withoutPage(String entry) {
        int end = entry.length();
        while (end > 0 && "0123456789.…·-—".indexOf(entry.charAt(end - 1)) >= 0) {
            end--;
        }
        return entry.substring(0, end);
    }
}
