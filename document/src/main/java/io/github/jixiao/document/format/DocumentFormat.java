package io.github.jixiao.document.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The family that some content belongs to, told by its first bytes alone. */
public enum DocumentFormat {
    /** Text without markup, JSON included. */
    PLAIN_TEXT,
    /** A web page. */
    HTML,
    /** A PDF file. */
    PDF,
    /** A zip archive, such as Office documents of the XML formats are. */
    ZIP,
    /** A compound file, such as Office documents of the binary formats and all protected ones are. */
    COMPOUND_FILE,
    /** Rich text. */
    RTF,
    /** Anything else: an image, a program. */
    OTHER;

    private static final int HEAD = 8192;
    private static final int PDF_WITHIN = 1024;
    private static final String[] PAGE_BEGINNINGS = {
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<meta",
        "<title",
        "<div",
        "<p>",
        "<p ",
        "<table",
        "<span",
        "<style",
        "<script",
        "<link",
        "<center",
        "<font",
        "<h1",
        "<h2",
        "<h3",
        "<article",
        "<section",
        "<main",
        "<br"
    };

    /** {@return the family of some content} */
    public static DocumentFormat of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return COMPOUND_FILE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf == 0) {
            return PDF;
        }
        if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
            boolean little = head.charAt(0) == '\u00FF';
            String text = new String(
                    content,
                    2,
                    Math.min(content.length, HEAD) - 2,
                    little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
            return isPage(text) ? HTML : PLAIN_TEXT;
        }
        if (isBinary(head)) {
            return pdf > 0 && pdf < PDF_WITHIN ? PDF : OTHER;
        }
        if (pdf > 0 && pdf < PDF_WITHIN && head.substring(0, pdf).isBlank()) {
            return PDF;
        }
        return isPage(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head) ? HTML : PLAIN_TEXT;
    }

    private static boolean isPage(String head) {
        String text = head;
        while (true) {
            text = text.stripLeading();
            String end = text.startsWith("<!--") ? "-->" : text.startsWith("<?xml") ? "?>" : "";
            if (end.isEmpty()) {
                break;
            }
            int at = text.indexOf(end);
            if (at < 0) {
                return end.equals("-->");
            }
            text = text.substring(at + end.length());
        }
        String lower = text.substring(0, Math.min(text.length(), 32)).toLowerCase(Locale.ROOT);
        for (String beginning : PAGE_BEGINNINGS) {
            if (lower.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Zero bytes on one side only are the letters of a text in UTF-16 that has no byte-order mark. */
    private static boolean isBinary(String head) {
        int controls = 0;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == 0) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            } else if (c < ' ' && !(c >= '\t' && c <= '\r') && c != 0x1A && c != 0x1B) {
                controls++;
            }
        }
        return (even > 0 && odd > 0) || controls > head.length() / 50;
    }
}
