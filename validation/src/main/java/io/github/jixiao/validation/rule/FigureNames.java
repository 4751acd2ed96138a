package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;
import java.util.List;

/** The names of figures in messages, in both languages: {@code 一般公共预算 支出（决算）}. */
public final class FigureNames {

    private static final MessageBundle ITEMS = MessageBundle.load("items", FigureNames.class::getResourceAsStream);
    private static final int MAX_LISTED = 5;

    private FigureNames() {}

    /** {@return the name of an item alone, such as {@code 人员经费}; that of a project or class is its own, unless the code is known} */
    public static Text item(Item item) {
        if (!item.name().isEmpty()) {
            String coded = item.path() + "." + item.name();
            return ITEMS.has(coded) ? ITEMS.text(coded) : Text.same(item.name());
        }
        return ITEMS.has(item.path()) ? ITEMS.text(item.path()) : Text.same(item.path());
    }

    /** {@return the full name: scope, item, stage and, where it is not the report's own, year} */
    public static Text full(FigureId id) {
        Text item = item(id.item());
        String zh = id.year().isPresent() ? id.year().getAsInt() + "年" : "";
        String en = "";
        if (id.scope().isPresent()) {
            zh += id.scope().get().chinese();
            en += id.scope().get().english() + " ";
        }
        zh += item.zh();
        en += item.en();
        if (id.stage().isPresent()) {
            zh += id.stage().get().chinese();
            en += ", " + id.stage().get().english();
        }
        if (id.year().isPresent()) {
            en += ", " + id.year().getAsInt();
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
