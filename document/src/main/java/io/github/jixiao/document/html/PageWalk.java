package io.github.jixiao.document.html;

import io.github.jixiao.document.layout.LayoutBuilder;
import io.github.jixiao.document.layout.ParagraphText;
import io.github.jixiao.document.layout.ReadingBudget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A walk through a page that hands its paragraphs and tables to a builder. */
final class PageWalk implements NodeFilter {

    private static final Set<String> LEFT_OUT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "select",
            "option",
            "datalist",
            "button",
            "textarea",
            "input",
            "title");
    private static final Set<String> RUBY = Set.of("rt", "rp", "rtc");
    private static final Set<String> MORE_BLOCKS =
            Set.of("table", "tr", "td", "th", "caption", "tbody", "thead", "tfoot", "center", "dt", "dd", "option");

    private final LayoutBuilder out;
    private final ReadingBudget budget;
    private final ParagraphText text = new ParagraphText();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private int headingLevel;
    private int preformatted;

    PageWalk(LayoutBuilder out, ReadingBudget budget) {
        this.out = out;
        this.budget = budget;
    }

    void end() {
        flush();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        budget.checkTime();
        if (node instanceof TextNode piece) {
            text(piece.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (LEFT_OUT.contains(name) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (RUBY.contains(name)) {
            if (!name.equals("rp")) {
                text.leaveOut(element.text());
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br") || isBlock(element, name)) {
            flush();
            open(element, name);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element, element.normalName())) {
            flush();
            close(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element, String name) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headingLevel = name.charAt(1) - '0';
            case "pre" -> preformatted++;
            case "ol" -> lists.push(new int[] {number(element.attr("start"), 1, 0, 9999), isDecimal(element) ? 1 : 0});
            case "ul" -> lists.push(new int[2]);
            case "li" -> label();
            case "table" -> out.startTable();
            case "tr" -> out.startRow();
            case "td", "th" -> {
                int rows = number(element.attr("rowspan"), 1, 0, 65_534);
                out.startCell(rows == 0 ? Integer.MAX_VALUE : rows, number(element.attr("colspan"), 1, 1, 1000));
            }
            default -> {
                // A block that only ends the paragraph before it.
            }
        }
    }

    private void close(String name) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> headingLevel = 0;
            case "pre" -> preformatted--;
            case "ol", "ul" -> lists.poll();
            case "table" -> out.endTable();
            case "td", "th" -> out.endCell();
            default -> {
                // Nothing was opened.
            }
        }
    }

    private void label() {
        int[] list = lists.peek();
        if (list != null && list[1] == 1) {
            text.append(list[0]++ + ".");
        }
    }

    private void text(String piece) {
        if (preformatted == 0) {
            text.appendFolded(piece);
            return;
        }
        int from = 0;
        for (int end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
            text.append(piece.substring(from, end));
            flush();
            from = end + 1;
        }
        text.append(piece.substring(from));
    }

    private void flush() {
        text.flush(out, headingLevel);
    }

    private static boolean isBlock(Element element, String name) {
        return element.isBlock() || MORE_BLOCKS.contains(name);
    }

    private static boolean isDecimal(Element list) {
        String type = list.attr("type");
        return type.isEmpty() || type.equals("1");
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }

    private static int number(String value, int otherwise, int least, int most) {
        String digits = value.strip();
        if (digits.isEmpty() || digits.length() > 9) {
            return digits.isEmpty() ? otherwise : most;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return otherwise;
            }
            number = 10 * number + c - '0';
        }
        return number < least ? otherwise : Math.min(number, most);
    }
}
