package io.github.jixiao.document.outline;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutBlock;
import io.github.jixiao.document.layout.Passage;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as its parts in order, the text before the first heading first. Takes time linear in the text. Immutable.
 *
 * @param parts the parts; never empty
 */
public record Outline(List<Part> parts) {

    /** Copies the parts, so that the outline cannot change. */
    public Outline {
        parts = List.copyOf(parts);
    }

    /** {@return the outline of a document, its tables already recognised} */
    public static Outline of(Layout layout) {
        Reader reader = new Reader(layout.source().getText());
        List<LayoutBlock> blocks = layout.blocks();
        int behindContents = Contents.end(layout.source().getText(), blocks);
        for (int i = 0; i < blocks.size(); i++) {
            LayoutBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            if (blocks.get(i) instanceof Grid grid) {
                reader.grid(grid);
            } else if (i < behindContents) {
                reader.plain((Passage) blocks.get(i));
            } else if (reader.line((Passage) blocks.get(i), next)) {
                i++;
            }
        }
        return reader.end();
    }

    /** Gathers the parts line by line. */
    private static final class Reader implements Heading.Above {

        private static final int LONGEST_TAIL = 12;
        private static final int SHORTEST_BROKEN = 15;
        private static final int LONGEST_TITLE = 160;
        private static final int LONGEST_LABEL = 8;
        private static final int LEVELS = 6;
        private static final int NO_GLOSSARY = Integer.MIN_VALUE;

        private final String text;
        private final List<Part> parts = new ArrayList<>();
        private final int[] open = new int[LEVELS];
        private List<Chunk> chunks = new ArrayList<>();
        private @Nullable Heading heading;
        private int headingEnd;
        private int paragraph = -1;
        private int paragraphEnd;
        private int body;
        private int ordinal;
        private int glossary = NO_GLOSSARY;

        Reader(String text) {
            this.text = text;
            Arrays.fill(open, -1);
        }

        /** Takes a line; returns whether it took the next one too. */
        boolean line(Passage line, @Nullable LayoutBlock next) {
            boolean closed = paragraph < 0 || isClosed();
            if (!closed && continues(line) && !endsTitle(line)) {
                paragraphEnd =
                        Lines.trimEnd(text, line.span().start(), line.span().end());
                return false;
            }
            Heading found = Heading.of(text, line, this, heading != null);
            if (found == null) {
                closeParagraph();
                openParagraph(line);
                return false;
            }
            closeParagraph();
            closePart();
            found = explained(found);
            heading = found;
            headingEnd = found.end();
            int end = Lines.trimEnd(text, line.span().start(), line.span().end());
            if (found.body() < end) {
                paragraph = found.body();
                body = found.body();
                paragraphEnd = end;
                ordinal = 0;
            } else if (next instanceof Passage tail && completes(found, tail)) {
                headingEnd =
                        Lines.trimEnd(text, tail.span().start(), tail.span().end());
                String words = Heading.meaning(text, found.start(), headingEnd);
                Optional<SectionKey> key = HeadingWords.key(words, key(found.level()));
                heading = new Heading(key, found.numeral(), found.level(), found.start(), headingEnd, headingEnd);
                return true;
            }
            return false;
        }

        /** In an explanation of terms (名词解释) headings are the terms and mean no sections. */
        private Heading explained(Heading found) {
            Numeral numeral = found.numeral();
            boolean divides = numeral != null && numeral.part();
            if (divides || found.level() <= glossary) {
                glossary = NO_GLOSSARY;
            }
            if (Fold.text(text, found.start(), found.end()).endsWith("名词解释")) {
                glossary = divides ? 0 : found.level();
                return found;
            }
            return glossary == NO_GLOSSARY ? found : found.withoutKey();
        }

        /** Takes a line of which nothing is to be told, such as one of the table of contents. */
        void plain(Passage line) {
            closeParagraph();
            openParagraph(line);
            closeParagraph();
        }

        void grid(Grid grid) {
            closeParagraph();
            chunks.add(new Chunk.Sheet(grid));
        }

        Outline end() {
            closeParagraph();
            closePart();
            return new Outline(parts);
        }

        /** Whether the next line is the rest of a heading broken by the line end. */
        private boolean completes(Heading found, Passage tail) {
            int start = tail.span().start();
            int end = Lines.trimEnd(text, start, tail.span().end());
            if (end - start > LONGEST_TAIL * 2 || Numeral.at(text, start, end) != null) {
                return false;
            }
            String words = Heading.meaning(text, found.start(), found.end());
            String more = Fold.text(text, start, end);
            return more.length() <= LONGEST_TAIL
                    && !Heading.endsAsHeading(words)
                    && Heading.endsAsHeading(words + more)
                    && HeadingWords.key(words + more, key(found.level())).isPresent();
        }

        private boolean isClosed() {
            return Lines.isFinal(text.charAt(paragraphEnd - 1))
                    || paragraphEnd - paragraph < SHORTEST_BROKEN && !endsOpen(text.charAt(paragraphEnd - 1));
        }

        /** Whether the lines so far are the title of the document, which only a remark in brackets goes on with. */
        private boolean endsTitle(Passage next) {
            if (heading != null || paragraphEnd - paragraph > LONGEST_TITLE) {
                return false;
            }
            int start = Lines.skipBlanks(text, next.span().start(), next.span().end());
            boolean remark = start < text.length() && "(（[〔【".indexOf(text.charAt(start)) >= 0;
            return !remark && HeadingWords.endsAsTitle(Fold.text(text, paragraph, paragraphEnd));
        }

        private static boolean endsOpen(char c) {
            return c == ',' || c == '，' || c == '、' || c == '(' || c == '（';
        }

        private boolean continues(Passage line) {
            int start = Lines.skipBlanks(text, line.span().start(), line.span().end());
            return line.headingLevel() == 0
                    && Numeral.at(text, start, line.span().end()) == null
                    && !(heading == null && isLabelled(start, line.span().end()))
                    && !text.startsWith("目标", start)
                    && !text.startsWith("附件", start)
                    && !text.startsWith("附表", start)
                    && !text.startsWith("备注", start);
        }

        /** Whether a line is an entry of the front matter, such as 填报日期：2022年3月12日. */
        private boolean isLabelled(int start, int end) {
            int i = start;
            while (i < end && i - start <= LONGEST_LABEL && Character.isLetter(text.charAt(i))) {
                i++;
            }
            return i > start && i < end && (text.charAt(i) == '：' || text.charAt(i) == ':');
        }

        private void openParagraph(Passage line) {
            int end = Lines.trimEnd(text, line.span().start(), line.span().end());
            int start = Lines.skipBlanks(text, line.span().start(), end);
            if (start >= end) {
                return;
            }
            Numeral numeral = Numeral.at(text, start, end);
            paragraph = start;
            paragraphEnd = end;
            body = numeral == null ? start : numeral.end();
            ordinal = numeral == null ? 0 : numeral.level();
        }

        private void closeParagraph() {
            if (paragraph >= 0) {
                chunks.add(new Chunk.Prose(new Span(paragraph, paragraphEnd), Math.min(body, paragraphEnd), ordinal));
                paragraph = -1;
            }
        }

        private void closePart() {
            Heading found = heading;
            if (found == null) {
                parts.add(new Part(Optional.empty(), 0, Optional.empty(), new Span(0, 0), -1, false, chunks));
            } else {
                Numeral numeral = found.numeral();
                int level = found.level();
                parts.add(new Part(
                        found.key(),
                        level,
                        numeral == null ? Optional.empty() : Optional.of(numeral(numeral)),
                        new Span(found.start(), headingEnd),
                        parent(level),
                        numeral != null && numeral.part(),
                        chunks));
                open[level] = parts.size() - 1;
                Arrays.fill(open, level + 1, LEVELS, -1);
            }
            chunks = new ArrayList<>();
        }

        private Span numeral(Numeral numeral) {
            return new Span(numeral.start(), Lines.trimEnd(text, numeral.start(), numeral.end()));
        }

        private int parent(int level) {
            for (int above = level - 1; above > 0; above--) {
                if (open[above] >= 0) {
                    return open[above];
                }
            }
            return -1;
        }

        @Override
        public int level() {
            return heading == null ? 0 : heading.level();
        }

        @Override
        public Optional<SectionKey> key(int level) {
            if (heading != null && heading.level() < level) {
                return heading.key();
            }
            int above = parent(level);
            return above < 0 ? Optional.empty() : parts.get(above).key();
        }
    }
}
