package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Item;
import org.jspecify.annotations.Nullable;

/** What the words of a line above a table, widths folded, say of all of it. Stateless. */
final class CaptionWords {

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

    private CaptionWords() {}

    static boolean isOfDistrict(String line) {
        for (String word : DISTRICTS) {
            if (line.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean isOfProjects(String line) {
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

    static @Nullable Scope scope(String line) {
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

    static @Nullable Stage stage(String line) {
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

    static @Nullable Integer year(String line) {
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

    static boolean isTitle(String line) {
        return line.endsWith("报告");
    }

    static @Nullable Item topic(String line) {
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
