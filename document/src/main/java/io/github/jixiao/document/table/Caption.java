package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines above a table, and what they say of all of it. */
final class Caption {

    private static final int MAX_LINES = 4;
    private static final int MAX_LENGTH = 80;

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
            Set<MoneyUnit> stated = CaptionUnits.of(line);
            return stated.isEmpty() ? null : stated;
        });
        return nearest == null ? Set.of() : nearest;
    }

    static @Nullable MoneyUnit unit(String line) {
        return only(CaptionUnits.of(line));
    }

    private static @Nullable MoneyUnit only(Set<MoneyUnit> stated) {
        return stated.size() == 1 ? stated.iterator().next() : null;
    }

    /** {@return whether the amounts below are those of a whole district (全县一般公共预算收支情况表), not of a department}. */
    boolean isOfDistrict() {
        return lines.stream().anyMatch(line -> !line.endsWith("报告") && CaptionWords.isOfDistrict(line));
    }

    /** {@return whether the rows below are projects: 项目支出明细表, 四、项目执行一览}. */
    boolean isOfProjects() {
        return lines.stream().anyMatch(CaptionWords::isOfProjects);
    }

    @Nullable
    Scope scope() {
        return nearest(CaptionWords::scope);
    }

    /** {@return the stage of amounts that name none}. */
    @Nullable
    Stage stage() {
        return nearest(CaptionWords::stage);
    }

    /** {@return the year that the nearest line with a year names, or {@link Phrase#NO_YEAR}}. */
    int year() {
        Integer year = nearest(CaptionWords::year);
        return year == null ? Phrase.NO_YEAR : year;
    }

    /** {@return the item that rows and columns leave unnamed}; the title of the report names none. */
    Optional<Item> topic() {
        return Optional.ofNullable(nearest(line -> CaptionWords.isTitle(line) ? null : CaptionWords.topic(line)));
    }

    /** {@return the item that the title of the report names, for tables of its units}. */
    Optional<Item> topicOfTitle() {
        return Optional.ofNullable(nearest(line -> CaptionWords.isTitle(line) ? CaptionWords.topic(line) : null));
    }
}
