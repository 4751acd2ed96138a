package io.github.jixiao.document.assembly;

import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Token;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the title of a document says. Immutable.
 *
 * @param text the title as written, its lines joined
 * @param year the year that it names
 * @param department the name in front of the year
 * @param project the project that the document is about
 * @param stage the stage of amounts that name none
 */
record Title(
        Optional<String> text, OptionalInt year, Optional<String> department, Optional<String> project, Stage stage) {

    static final Title NONE =
            new Title(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), Stage.EXECUTED);

    private static final int LONGEST = 80;
    private static final String[] KINDS = {"报告", "说明", "自评表", "评价表", "公开", "数据表", "情况表", "材料", "公告", "公示"};
    private static final String[] YEARLY_RESULTS = {"决算", "自评", "评价", "执行", "完成", "总结", "评分"};

    /** {@return the title that the stretch is, or empty where it is none} */
    static Optional<Title> of(String source, int start, int end) {
        if (end - start > 2 * LONGEST) {
            return Optional.empty();
        }
        String folded = Fold.text(source, start, end);
        boolean fits = folded.length() >= 4
                && folded.length() <= LONGEST
                && (containsAny(folded, KINDS) || isOfAccounts(folded))
                && "。;:,".indexOf(folded.charAt(folded.length() - 1)) < 0
                && !folded.contains("。");
        return fits ? Optional.of(read(source, start, end, folded)) : Optional.empty();
    }

    /** {@return whether a line names final accounts or a budget, and more than their year as the header of a column does} */
    private static boolean isOfAccounts(String folded) {
        if (!folded.endsWith("决算") && !folded.endsWith("预算")) {
            return false;
        }
        String rest = folded.substring(0, folded.length() - 2);
        return rest.chars().anyMatch(c -> "0123456789年度初".indexOf(c) < 0);
    }

    /** {@return the title with the name in the lines above it, where it has none of its own} */
    Title below(String lines) {
        boolean named = lines.length() >= 4
                && "局委办院会心校馆站所处队厅部室府镇道学".indexOf(lines.charAt(lines.length() - 1)) >= 0
                && lines.chars().noneMatch(c -> c < 0x80);
        return department.isPresent() || !named ? this : new Title(text, year, Optional.of(lines), project, stage);
    }

    private static Title read(String source, int start, int end, String folded) {
        Token.Day year = null;
        for (Token token : Lexer.tokens(source, start, end)) {
            if (token instanceof Token.Day day && day.year() > 0 && day.month() == 0) {
                year = day;
                break;
            }
        }
        boolean yearBehind = year != null && containsAny(Fold.text(source, start, year.start()), KINDS);
        int from = year == null || yearBehind ? start : year.end();
        Optional<String> front =
                year == null || yearBehind ? Optional.empty() : department(source, start, year.start());
        Optional<String> subject = front.filter(Title::isProjectName);
        Optional<String> department = subject.isPresent() ? Optional.empty() : front;
        boolean result = containsAny(folded, YEARLY_RESULTS);
        return new Title(
                Optional.of(joined(source, start, end)),
                year == null ? OptionalInt.empty() : OptionalInt.of(year.year()),
                department,
                subject.map(Title::withoutKind).or(() -> project(source, from, end, folded)),
                folded.contains("预算") && !result ? Stage.INITIAL : Stage.EXECUTED);
    }

    /** Whether the words in front of the year name a project and no department. */
    private static boolean isProjectName(String name) {
        return containsAny(name.substring(name.length() - 2), "项目", "专项", "资金", "经费", "工程");
    }

    private static String withoutKind(String name) {
        return name.endsWith("项目") && name.length() > 4 ? name.substring(0, name.length() - 2) : name;
    }

    private static Optional<String> department(String source, int start, int end) {
        String name = Fold.text(source, start, end);
        if (name.startsWith("关于")) {
            name = name.substring(2);
        }
        while (!name.isEmpty() && "(\"的".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1);
        }
        boolean plain =
                name.length() >= 4 && name.indexOf(':') < 0 && !containsAny(name, KINDS) && !name.startsWith("附件");
        return plain ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> project(String source, int from, int end, String folded) {
        if (folded.contains("整体") || folded.contains("部门绩效") || folded.contains("单位绩效")) {
            return Optional.empty();
        }
        String rest = Fold.text(source, from, end);
        int at = rest.indexOf("项目");
        boolean scored = rest.contains("自评") || rest.contains("评价");
        if (at < 0) {
            int performance = rest.indexOf("绩效");
            at = performance > 2 && isProjectName(rest.substring(0, performance)) ? performance : -1;
        }
        if (at < 0 || !scored) {
            return Optional.empty();
        }
        String name = rest.substring(0, at);
        boolean named =
                name.length() >= 2 && name.length() <= 40 && !containsAny(name, "部门", "单位", "预算", "附件", "专项资金和", "表");
        return named ? Optional.of(name.replace("\"", "")) : Optional.empty();
    }

    /** {@return whether the document is about a project, named or not} */
    boolean isProject() {
        String title = text.orElse("");
        return project.isPresent() || title.contains("项目") && !title.contains("整体") && title.contains("自评");
    }

    private static boolean containsAny(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static String joined(String source, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        boolean skip = true;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r') {
                skip = true;
            } else if (!skip || !(Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                skip = false;
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
