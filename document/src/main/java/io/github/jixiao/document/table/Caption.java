package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.MoneyUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines above a table, and what they say of all of it. */
final class Caption {

    private static final int MAX_LINES = 4;
    private static final int MAX_LENGTH = 80;
    private static final int MAX_UNIT = 4;

    /** What may stand between two units. */
    private static final String LINKS = "、,/和或及(";

    private static final String SEPARATORS = LINKS + ") ";

    private static final String[] PROJECTS = {
        "项目支出情况", "项目支出明细", "项目支出一览", "项目执行", "项目资金", "项目预算", "项目安排", "项目经费", "项目明细", "项目一览", "项目清单", "各项目"
    };

    /** What is spent on, so that a sum is not the whole expenditure. */
    private static final String[] PURPOSES = {
        "会议", "培训", "差旅", "接待", "用车", "工资", "工程", "专项", "办公", "设备", "资本性", "商品和服务", "补助", "扶贫"
    };

    private static final String[] DISTRICTS = {"全县", "全区", "全市", "全省", "全镇", "全乡", "全街道"};

    /** What a table of other rows than projects is named by. */
    private static final String[] NO_PROJECTS = {"基本支出", "收入", "收支", "整体", "科目", "采购", "。"};

    private static final String[] SCOPES = {"一般公共预算", "政府性基金", "国有资本经营", "社会保险基金"};
    private static final Scope[] SCOPES_OF = {
        Scope.GENERAL, Scope.GOVERNMENT_FUND, Scope.STATE_CAPITAL, Scope.SOCIAL_INSURANCE
    };

    private final List<String> lines = new ArrayList<>();
    private @Nullable MoneyUnit held;

    /** Takes a line of text above whatever comes; {@return whether it can be a caption}. */
    boolean add(CharSequence text) {
        if (text.length() > 2 * MAX_LENGTH) {
            lines.clear();
            return false;
        }
        String folded = Fold.text(text);
        if (folded.isEmpty()) {
            return false;
        }
        if (folded.length() > MAX_LENGTH || folded.indexOf('。') >= 0 || folded.indexOf(';') >= 0) {
            lines.clear();
            return false;
        }
        if (lines.size() == MAX_LINES) {
            lines.remove(0);
        }
        lines.add(folded);
        return true;
    }

    /** Forgets the lines behind a table; their unit holds for the next one if nothing stands between. */
    void clear() {
        held = unit();
        lines.clear();
    }

    /** Takes note that text stands behind the last table. */
    void apart() {
        held = null;
    }

    private <T> @Nullable T nearest(Function<String, @Nullable T> find) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            T found = find.apply(lines.get(i));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    boolean says(String word) {
        return lines.stream().anyMatch(line -> line.contains(word));
    }

    @Nullable
    MoneyUnit unit() {
        Set<MoneyUnit> stated = units();
        return stated.isEmpty() ? held : only(stated);
    }

    /** {@return whether the nearest line with units names several of money (万元、元), so that none holds for all}. */
    boolean isMixed() {
        return units().size() > 1;
    }

    private Set<MoneyUnit> units() {
        Set<MoneyUnit> nearest = nearest(line -> {
            Set<MoneyUnit> stated = units(line);
            return stated.isEmpty() ? null : stated;
        });
        return nearest == null ? Set.of() : nearest;
    }

    static @Nullable MoneyUnit unit(String line) {
        return only(units(line));
    }

    private static @Nullable MoneyUnit only(Set<MoneyUnit> stated) {
        return stated.size() == 1 ? stated.iterator().next() : null;
    }

    private static Set<MoneyUnit> units(String line) {
        Set<MoneyUnit> stated = behindLabel(line);
        if (!stated.isEmpty()) {
            return stated;
        }
        if (line.endsWith("(万元)") || line.contains("(单位万元)")) {
            return EnumSet.of(MoneyUnit.WAN_YUAN);
        }
        return line.endsWith("(元)") ? EnumSet.of(MoneyUnit.YUAN) : stated;
    }

    /** {@return the units of money behind 单位： in a line, among which others may stand: 单位：人、万元}. */
    private static Set<MoneyUnit> behindLabel(String line) {
        Set<MoneyUnit> units = EnumSet.noneOf(MoneyUnit.class);
        int at = line.indexOf("单位:");
        int from = at + 3;
        boolean more = at >= 0;
        while (more) {
            from += line.startsWith("人民币", from) ? 3 : 0;
            int to = from;
            while (to < line.length() && to - from <= MAX_UNIT && SEPARATORS.indexOf(line.charAt(to)) < 0) {
                to++;
            }
            String symbol = line.substring(from, to);
            for (MoneyUnit unit : MoneyUnit.values()) {
                if (symbol.startsWith(unit.symbol())) {
                    units.add(unit);
                }
            }
            more = to < line.length() && to - from <= MAX_UNIT && LINKS.indexOf(line.charAt(to)) >= 0;
            from = to + 1;
        }
        return units;
    }

    /** {@return whether the amounts below are those of a whole district (全县一般公共预算收支情况表), not of a department}. */
    boolean isOfDistrict() {
        return lines.stream().anyMatch(line -> !line.endsWith("报告") && isOfDistrict(line));
    }

    private static boolean isOfDistrict(String line) {
        for (String word : DISTRICTS) {
            if (line.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the rows below are projects: 项目支出明细表, 四、项目执行一览}. */
    boolean isOfProjects() {
        return lines.stream().anyMatch(Caption::isOfProjects);
    }

    private static boolean isOfProjects(String line) {
        for (String other : NO_PROJECTS) {
            if (line.contains(other)) {
                return false;
            }
        }
        for (String list : PROJECTS) {
            if (line.contains(list)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Scope scope() {
        return nearest(Caption::scope);
    }

    private static @Nullable Scope scope(String line) {
        Scope found = null;
        for (int i = 0; i < SCOPES.length; i++) {
            if (line.contains(SCOPES[i])) {
                if (found != null) {
                    return null;
                }
                found = SCOPES_OF[i];
            }
        }
        return found != null ? found : line.contains("财政拨款") ? Scope.GRANT : null;
    }

    /** {@return the stage of amounts that name none}. */
    @Nullable
    Stage stage() {
        return nearest(Caption::stage);
    }

    private static @Nullable Stage stage(String line) {
        String rest = line;
        for (String scope : SCOPES) {
            rest = rest.replace(scope + "预算", "").replace(scope, "");
        }
        boolean executed = rest.contains("决算") || rest.contains("执行");
        boolean budget = rest.contains("预算") && !rest.contains("预算执行");
        if (executed == budget) {
            return null;
        }
        return executed ? Stage.EXECUTED : Stage.INITIAL;
    }

    /** {@return the year that the nearest line with a year names, or {@link Phrase#NO_YEAR}}. */
    int year() {
        Integer year = nearest(Caption::year);
        return year == null ? Phrase.NO_YEAR : year;
    }

    private static @Nullable Integer year(String line) {
        if (line.indexOf('月') >= 0 || line.contains("日期")) {
            return null;
        }
        for (int i = 0; i < line.length(); i++) {
            if (LineFront.year(line, i) > 0) {
                return Integer.valueOf(line.substring(i, i + 4));
            }
        }
        return null;
    }

    /** {@return the item that rows and columns leave unnamed}; the title of the report names none. */
    Optional<Item> topic() {
        return Optional.ofNullable(nearest(line -> isTitle(line) ? null : topic(line)));
    }

    /** {@return the item that the title of the report names, for tables of its units}. */
    Optional<Item> topicOfTitle() {
        return Optional.ofNullable(nearest(line -> isTitle(line) ? topic(line) : null));
    }

    private static boolean isTitle(String line) {
        return line.endsWith("报告");
    }

    private static @Nullable Item topic(String line) {
        String text = line.replace("\"", "");
        if (text.contains("三公")) {
            return Item.THREE_PUBLIC;
        }
        if (text.contains("政府采购")) {
            return Item.PROCUREMENT;
        }
        if (text.contains("收入支出") || text.contains("收支")) {
            return null;
        }
        if (text.contains("基本支出")) {
            return text.contains("项目支出") ? Item.EXPENDITURE : Item.EXPENDITURE_BASIC;
        }
        if (text.contains("项目支出")) {
            return Item.EXPENDITURE_PROJECT;
        }
        if (text.contains("收入") && text.contains("支出")) {
            return null;
        }
        if (text.contains("支出")) {
            return spent(text);
        }
        return text.contains("收入") ? Item.REVENUE : null;
    }

    /** {@return what a line that names expenditure alone speaks of, or null where it is that of some purpose} */
    private static @Nullable Item spent(String text) {
        boolean personnel = text.contains("人员经费");
        boolean operating = text.contains("公用经费");
        if (personnel || operating) {
            return personnel && operating
                    ? Item.EXPENDITURE_BASIC
                    : personnel ? Item.EXPENDITURE_BASIC_PERSONNEL : Item.EXPENDITURE_BASIC_OPERATING;
        }
        if (text.contains("机关运行")) {
            return Item.RUNNING_COST;
        }
        for (String purpose : PURPOSES) {
            if (text.contains(purpose)) {
                return null;
            }
        }
        return Item.EXPENDITURE;
    }
}
