package io.github.jixiao.document.lexis;

/** Folds the widths and variants of single characters, so that vocabularies need one form only. */
public final class Fold {

    /** Stands for characters that are no text: controls, zero-width characters, byte-order marks. */
    static final char NOTHING = 0;

    // Traditional forms in pairs with the simplified ones, of the characters that terms of the field are written with.
    private static final String VARIANTS = "萬万億亿總总計计財财預预運运環环費费購购辦办單单職职編编製制實实務务員员離离業业經经營营貼贴資资產产進进"
            + "轉转結结餘余額额執执決决調调撥拨項项類类國国會会險险農农屬属機机關关構构數数稱称價价績绩標标評评開开區区縣县個个場场"
            + "輛辆臺台設设備备護护車车維维張张過过為为無无間间長长減减較较與与後后還还應应當当佔占達达報报稅税債债損损壹一貳二參参";

    private static final char[] SIMPLE = table();

    private Fold() {}

    /** {@return the text with widths and variants folded, without blanks, line ends and control characters} */
    public static String text(CharSequence source, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = fold(source.charAt(i));
            if (c != NOTHING && c != ' ' && c != '\n' && c != '\t') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** {@return the text with widths and variants folded, without blanks, line ends and control characters} */
    public static String text(CharSequence source) {
        return text(source, 0, source.length());
    }

    /**
     * {@return the offset behind {@code word}, in folded form without quotation marks, where the source has it at
     * {@code start}, with or without them; else -1}
     */
    public static int behind(CharSequence source, int start, String word) {
        int at = 0;
        int i = start;
        for (int read = 0; at < word.length() && i < source.length() && read < 2 * word.length() + 8; read++, i++) {
            char c = fold(source.charAt(i));
            if (c == NOTHING || c == ' ' || c == '\n' || c == '\t' || c == '"') {
                continue;
            }
            if (c != word.charAt(at)) {
                return -1;
            }
            at++;
        }
        return at == word.length() ? i : -1;
    }

    /** {@return the folded form: a blank for any blank but the tab, a line feed for any line end, 0 for what is no text} */
    static char fold(char c) {
        if (c < 0x80) {
            return c > ' ' && c != 0x7F ? c : control(c);
        }
        char simple = SIMPLE[c];
        return simple == NOTHING ? c : simple == 1 ? NOTHING : simple;
    }

    private static char control(char c) {
        return switch (c) {
            case ' ' -> ' ';
            case '\t' -> '\t';
            case '\n', '\r', 0x0B, '\f' -> '\n';
            default -> NOTHING;
        };
    }

    private static char[] table() {
        char[] table = new char[0x10000];
        for (char c = 0xFF01; c <= 0xFF5E; c++) {
            table[c] = (char) (c - 0xFEE0);
        }
        for (char c = 0x80; c < 0xA0; c++) {
            table[c] = 1;
        }
        for (char c = 0x2000; c <= 0x200A; c++) {
            table[c] = ' ';
        }
        for (char c = 0x200B; c <= 0x200F; c++) {
            table[c] = 1;
        }
        for (char c = 0x202A; c <= 0x202E; c++) {
            table[c] = 1;
        }
        for (char c = 0x2060; c <= 0x2064; c++) {
            table[c] = 1;
        }
        put(table, "\u0085\u2028\u2029", '\n');
        put(table, "\u00A0\u202F\u205F\u3000", ' ');
        put(table, "\uFEFF\u00AD\uFFFE\uFFFF", (char) 1);
        put(table, "“”„‟＂「」『』〝〞", '"');
        put(table, "‘’‚‛＇", '\'');
        put(table, "【〔［〖", '[');
        put(table, "】〕］〗", ']');
        put(table, "﹙⁽", '(');
        put(table, "﹚⁾", ')');
        put(table, "－−﹣‐‑–", '-');
        put(table, "﹪٪", '%');
        put(table, "﹐", ',');
        put(table, "﹔", ';');
        put(table, "﹕∶", ':');
        put(table, "﹒．", '.');
        put(table, "｡", '。');
        put(table, "､", '、');
        put(table, "≧⩾", '≥');
        put(table, "≦⩽", '≤');
        put(table, "○", '〇');
        for (int i = 0; i < VARIANTS.length(); i += 2) {
            table[VARIANTS.charAt(i)] = VARIANTS.charAt(i + 1);
        }
        return table;
    }

    private static void put(char[] table, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            table[from.charAt(i)] = to;
        }
    }
}
