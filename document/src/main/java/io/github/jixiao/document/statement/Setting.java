package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.SectionKey;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the place of a paragraph says that its sentences leave open. Immutable.
 *
 * @param year the fiscal year of the report, or 0 where it is unknown
 * @param stage the stage of amounts that name none: executed, or initial in a budget
 * @param scope the scope that a heading above names
 * @param item the item that the heading is about, where it is three public expenses, procurement, running cost or projects
 * @param itemScope the scope that the same heading names
 * @param section what the heading means
 * @param project the project that the whole document is about
 * @param staff whether numbers of staff may be stated here
 * @param aims whether what stands here is aimed at and not stated
 * @param names the full and short names of the department, folded
 */
public record Setting(
        int year,
        Stage stage,
        Optional<Scope> scope,
        Optional<Item> item,
        Optional<Scope> itemScope,
        Optional<SectionKey> section,
        Optional<String> project,
        boolean staff,
        boolean aims,
        Set<String> names) {

    private static final Set<SectionKey> DEEDS = EnumSet.of(
            SectionKey.PERFORMANCE,
            SectionKey.OVERALL_PERFORMANCE,
            SectionKey.SPECIAL_FUND_PERFORMANCE,
            SectionKey.FUNCTIONS,
            SectionKey.PROBLEMS,
            SectionKey.IMPROVEMENTS);

    /** Copies the names, so that the setting cannot change. */
    public Setting {
        names = Set.copyOf(names);
    }

    /** {@return whether the report is that of the department without the units below it: 水务局（本级）} */
    boolean isWithoutUnits() {
        return names.stream().anyMatch(name -> name.contains("本级"));
    }

    /** {@return whether it is told here what the department does or fails to do, so that the money of others may be spoken of} */
    boolean tellsOfDeeds() {
        return section.filter(DEEDS::contains).isPresent();
    }
}
