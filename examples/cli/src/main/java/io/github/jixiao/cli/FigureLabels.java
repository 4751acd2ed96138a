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
        boolean scopes = false;
        boolean years = false;
        boolean stages = false;
        FigureId first = others.isEmpty() ? id : others.iterator().next();
        for (FigureId other : others) {
            scopes |= !other.scope().equals(first.scope());
            years |= !other.year().equals(first.year());
            stages |= !other.stage().equals(first.stage());
        }
        if (scopes && id.scope().isPresent()) {
            marks.add(of(id.scope().get()));
        }
        if (years && id.year().isPresent()) {
            marks.add(Integer.toString(id.year().getAsInt()));
        }
        if (stages && id.stage().isPresent()) {
            marks.add(of(id.stage().get()));
        }
        String name = of(id.item());
        return marks.isEmpty() ? name : words.of("figure.marked", name, String.join(words.of("list.separator"), marks));
    }
}
