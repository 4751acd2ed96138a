package io.github.jixiao.validation.rule;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    /** {@return the first letters of a name, at most {@code most} and no half of one} */
    public static String shortened(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most);
    }

    /** {@return the full name: scope, item, stage and, where it is not the report's own, year} */
    public static Text full(FigureId id) {
        return Text.of(language -> name(id, language, true, true, id.year().isPresent()));
    }

    /** {@return what a figure and its parts have in common, to stand in front of a formula: {@code 一般公共预算决算：}; empty for staff, scores and rates of the report's own year} */
    static Text heading(FigureId id) {
        return id.year().isEmpty() && id.scope().isEmpty() ? Text.same("") : Text.of(language -> heading(id, language));
    }

    private static String heading(FigureId id, Locale language) {
        boolean english = language == Locale.ENGLISH;
        StringBuilder heading = new StringBuilder();
        if (id.year().isPresent()) {
            heading.append(id.year().getAsInt()).append(english ? "" : "年");
        }
        if (id.scope().isPresent() && id.stage().isPresent()) {
            Scope scope = id.scope().get();
            Stage stage = id.stage().get();
            heading.append(english && !heading.isEmpty() ? " " : "")
                    .append(english ? scope.english() + ", " + stage.english() : scope.chinese() + stage.chinese());
        }
        return heading.append(english ? ": " : "：").toString();
    }

    /** {@return the name of a figure beside another, with what differs between the two} */
    public static Text beside(FigureId id, FigureId other) {
        boolean scope = !id.scope().equals(other.scope());
        boolean stage = !id.stage().equals(other.stage());
        boolean year = !id.year().equals(other.year());
        return scope || stage || year ? Text.of(language -> name(id, language, scope, stage, year)) : item(id.item());
    }

    private static String name(FigureId id, Locale language, boolean withScope, boolean withStage, boolean withYear) {
        boolean english = language == Locale.ENGLISH;
        String name = item(id.item()).in(language);
        if (withScope && id.scope().isPresent()) {
            Scope scope = id.scope().get();
            name = english ? scope.english() + " " + name : scope.chinese() + name;
        }
        if (withStage && id.stage().isPresent()) {
            Stage stage = id.stage().get();
            name += english ? ", " + stage.english() : stage.chinese();
        }
        if (withYear) {
            boolean own = id.year().isEmpty();
            name = english
                    ? name + ", " + (own ? "this year" : id.year().getAsInt())
                    : (own ? "本年" : id.year().getAsInt() + "年") + name;
        }
        return name;
    }

    /** {@return the names of {@code ids} beside a figure, in a row, at most five of them} */
    public static Text list(List<FigureId> ids, FigureId other) {
        int more = Math.max(0, ids.size() - MAX_LISTED);
        List<Text> names = new ArrayList<>(ids.size() - more);
        for (int i = 0; i < ids.size() - more; i++) {
            names.add(beside(ids.get(i), other));
        }
        return Text.of(language -> list(names, more, language));
    }

    private static String list(List<Text> names, int more, Locale language) {
        boolean english = language == Locale.ENGLISH;
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            list.append(i == 0 ? "" : english ? ", " : "、").append(names.get(i).in(language));
        }
        if (more > 0) {
            list.append(english ? " and " + more + " more" : "等" + (names.size() + more) + "项");
        }
        return list.toString();
    }
}
