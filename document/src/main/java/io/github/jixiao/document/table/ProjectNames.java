package io.github.jixiao.document.table;

import io.github.jixiao.document.lexis.Fold;

/** Names of projects, without codes, numerals and the words that only say that it is one. Stateless. */
final class ProjectNames {

    private static final int MAX_LENGTH = 80;
    private static final int MIN_CODE = 5;

    /** What forms print behind the names of their rows to say how to fill them in. */
    private static final String[] ASIDES = {"(一个项目一行)", "(一个专项一行)", "(一项一行)"};

    private ProjectNames() {}

    /** {@return the name in a cell, or an empty string where it holds none} */
    static String inCell(CharSequence text) {
        if (text.length() > 2 * MAX_LENGTH) {
            return "";
        }
        String name = withoutCode(Fold.text(text).replace("\"", ""));
        int numeral = name.isEmpty() ? 0 : LineFront.numeral(name);
        name = name.substring(numeral);
        for (String front : LineFront.WORDS) {
            name = name.startsWith(front) ? name.substring(front.length()) : name;
        }
        while (name.endsWith(":") || name.endsWith(";")) {
            name = name.substring(0, name.length() - 1);
        }
        for (String aside : ASIDES) {
            name = name.replace(aside, "");
        }
        for (String tail : new String[] {"项目支出", "支出"}) {
            if (name.endsWith(tail) && name.length() > tail.length() + 1) {
                name = name.substring(0, name.length() - tail.length());
                break;
            }
        }
        return name.length() > MAX_LENGTH || name.length() < 2 || name.indexOf('[') >= 0 || name.indexOf(']') >= 0
                ? ""
                : name;
    }

    private static String withoutCode(String text) {
        int end = 0;
        int digits = 0;
        while (end < text.length() && isCode(text.charAt(end))) {
            digits += text.charAt(end) >= '0' && text.charAt(end) <= '9' ? 1 : 0;
            end++;
        }
        boolean coded = digits >= MIN_CODE && end < text.length();
        if (!coded) {
            return text;
        }
        int from = end;
        while (from < text.length() && "-—_:".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    private static boolean isCode(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** {@return the name between the year and 项目 in a title such as 2020年度某某项目绩效自评表, or an empty string} */
    static String inTitle(String title) {
        int from = 0;
        for (int i = 0; i < title.length(); i++) {
            int year = LineFront.year(title, i);
            if (year > 0) {
                from = year;
                break;
            }
        }
        int to = title.indexOf("项目", from);
        String name = from == 0 || to < 0 ? "" : title.substring(from, to);
        boolean named = name.length() >= 2
                && !name.contains("部门")
                && !name.contains("预算")
                && !name.contains("单位")
                && !name.endsWith("局");
        return named ? inCell(name) : "";
    }
}
