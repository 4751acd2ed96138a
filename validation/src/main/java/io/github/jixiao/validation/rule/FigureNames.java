package io.github.jixiao.validation.rule;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of figures in messages, in both languages: {@code 一般公共预算 支出（决算）}. */
public final class FigureNames {

    private static final Map<Item, Text> NAMES =
            names(MessageBundle.load("items", name -> FigureNames.class.getResourceAsStream(name)));
    private static final int MAX_LISTED = 5;

    private FigureNames() {}

    /** The key of an item is its path, that of a known class its path, a point and its code. */
    private static Map<Item, Text> names(MessageBundle items) {
        Map<Item, Text> names = new HashMap<>();
        for (String key : items.keys()) {
            int point = key.lastIndexOf('.');
            boolean coded = Character.isDigit(key.charAt(point + 1));
            Item item = coded ? new Item(key.substring(0, point), key.substring(point + 1)) : Item.of(key);
            names.put(item, items.text(key));
        }
        return names;
    }

    /** {@return the name of an item alone, such as {@code 人员经费}; that of a project or class is its own, unless the code is known} */
    public static Text item(Item item) {
        Text known = NAMES.get(item);
        if (known != null) {
            return known;
        }
        return Text.same(item.name().isEmpty() ? item.path() : item.name());
    }

    /** {@return the full name: scope, item, stage and, where it is not the report's own, year} */
    public static Text full(FigureId id) {
        Text item = item(id.item());
        String zh = item.zh();
        String en = item.en();
        if (id.scope().isPresent()) {
            Scope scope = id.scope().get();
            Stage stage = id.stage().orElseThrow();
            zh = scope.chinese() + zh + stage.chinese();
            en = scope.english() + " " + en + ", " + stage.english();
        }
        if (id.year().isPresent()) {
            int year = id.year().getAsInt();
            zh = year + "年" + zh;
            en = en + ", " + year;
        }
        return new Text(zh, en);
    }

    /** {@return what a figure and its parts have in common, to stand in front of a formula: {@code 一般公共预算决算：}; empty for staff, scores and rates of the report's own year} */
    static Text heading(FigureId id) {
        String zh = id.year().isPresent() ? id.year().getAsInt() + "年" : "";
        String en = id.year().isPresent() ? String.valueOf(id.year().getAsInt()) : "";
        if (id.scope().isPresent() && id.stage().isPresent()) {
            zh += id.scope().get().chinese() + id.stage().get().chinese();
            en += (en.isEmpty() ? "" : " ") + id.scope().get().english() + ", "
                    + id.stage().get().english();
        }
        return zh.isEmpty() ? Text.same("") : new Text(zh + "：", en + ": ");
    }

    /** {@return the name of a figure beside another, with what differs between the two} */
    public static Text beside(FigureId id, FigureId other) {
        if (id.scope().equals(other.scope())
                && id.stage().equals(other.stage())
                && id.year().equals(other.year())) {
            return item(id.item());
        }
        Text item = item(id.item());
        String zh = item.zh();
        String en = item.en();
        if (!id.scope().equals(other.scope()) && id.scope().isPresent()) {
            zh = id.scope().get().chinese() + zh;
            en = id.scope().get().english() + " " + en;
        }
        if (!id.stage().equals(other.stage()) && id.stage().isPresent()) {
            zh += id.stage().get().chinese();
            en += ", " + id.stage().get().english();
        }
        if (!id.year().equals(other.year())) {
            if (id.year().isPresent()) {
                zh = id.year().getAsInt() + "年" + zh;
                en += ", " + id.year().getAsInt();
            } else {
                zh = "本年" + zh;
                en += ", this year";
            }
        }
        return new Text(zh, en);
    }

    /** {@return the names of {@code ids} beside a figure, in a row, at most five of them} */
    public static Text list(List<FigureId> ids, FigureId other) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (int i = 0; i < Math.min(ids.size(), MAX_LISTED); i++) {
            Text name = beside(ids.get(i), other);
            zh.append(i == 0 ? "" : "、").append(name.zh());
            en.append(i == 0 ? "" : ", ").append(name.en());
        }
        if (ids.size() > MAX_LISTED) {
            zh.append("等").append(ids.size()).append("项");
            en.append(" and ").append(ids.size() - MAX_LISTED).append(" more");
        }
        return new Text(zh.toString(), en.toString());
    }
}
