package io.github.jixiao.cli;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.print.Printable;
import io.github.jixiao.validation.rule.FigureNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** The names of figures in one language. */
final class FigureLabels {

    private final Words words;

    FigureLabels(Words words) {
        this.words = words;
    }

    /** {@return the name of an item, or of a group of items: that of a project or class as stated} */
    String of(Item item) {
        String group = "group." + item.path();
        return item.name().isEmpty() && words.has(group)
                ? words.of(group)
                : Printable.of(FigureNames.item(item).in(words.locale()));
    }

    /** {@return the name of a scope} */
    String of(Scope scope) {
        return words.isChinese() ? scope.chinese() : scope.english();
    }

    /** {@return the name of a stage} */
    String of(Stage stage) {
        return words.isChinese() ? stage.chinese() : stage.english();
    }

    /** {@return the name of a figure among others: its item, and of scope, stage and year what tells it from them} */
    String among(Collection<FigureId> others, FigureId id) {
        List<String> marks = new ArrayList<>(3);
        if (differ(others, FigureId::scope)) {
            id.scope().map(this::of).ifPresent(marks::add);
        }
        if (differ(others, FigureId::year)) {
            id.year().ifPresent(year -> marks.add(Integer.toString(year)));
        }
        if (differ(others, FigureId::stage)) {
            id.stage().map(this::of).ifPresent(marks::add);
        }
        String name = of(id.item());
        return marks.isEmpty() ? name : words.of("figure.marked", name, String.join(words.of("list.separator"), marks));
    }

    private static boolean differ(Collection<FigureId> ids, Function<FigureId, Object> part) {
        return ids.stream().map(part).distinct().limit(2).count() > 1;
    }
}
