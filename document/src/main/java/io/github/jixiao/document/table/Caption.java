package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines above a table, and what they say of all of it. */
final class Caption {

    private static final int MAX_LINES = 4;
    private static final int MAX_LENGTH = 80;

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
        MoneyUnit unit = nearest(Caption::unit);
        return unit == null ? held : unit;
    }

    static @Nullable MoneyUnit unit(String line) {
        int at = line.indexOf("单位:");
        String rest = at < 0 ? "" : line.substring(at + 3);
        if (rest.startsWith("人民币")) {
            rest = rest.substring(3);
        }
        if (isMixed(rest)) {
            return null;
        }
        if (rest.startsWith("万元") || line.endsWith("(万元)") || line.contains("(单位万元)")) {
            return MoneyUnit.WAN_YUAN;
        }
        if (rest.startsWith("亿元")) {
            return MoneyUnit.YI_YUAN;
        }
        return rest.startsWith("元") || line.endsWith("(元)") ? MoneyUnit.YUAN : null;
    }

    /** {@return whether more than one unit is named, so that none holds for all} */
    private static boolean isMixed(String units) {
        int first = units.indexOf('元');
        return first >= 0
                && first + 1 < units.length()
                && "、,/和或及".indexOf(units.charAt(first + 1)) >= 0
                && units.indexOf('元', first + 1) > 0;
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

    /** {@return the item that rows and columns leave unnamed}. */
    Optional<Item> topic() {
        return Optional.ofNullable(nearest(Caption::topic));
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
        return text.contains("支出") ? Item.EXPENDITURE : text.contains("收入") ? Item.REVENUE : null;
    }
}
