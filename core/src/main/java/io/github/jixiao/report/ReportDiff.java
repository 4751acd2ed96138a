package io.github.jixiao.report;

import io.github.jixiao.shape.Differences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two reports, or between those of two years. Immutable.
 *
 * <p>Numbers are compared by value: 90.5万元, 90.50万元 and 905000元 are the same. Projects, classes, years, units, score
 * sheets and indicators are recognised by their names, whatever their order, and other lists are compared in order. An
 * object that only one report has is a change of its own, with an empty text, before those of its values. Where in a
 * document a value was read (its span and group, the source text, the reading notes) is not compared.
 *
 * @param changes the changes, in the order of the report's fields
 */
public record ReportDiff(List<Change> changes) {

    /** Copies the changes, so that the difference cannot change. */
    public ReportDiff {
        changes = List.copyOf(changes);
    }

    /** {@return what differs between {@code before} and {@code after}} */
    public static ReportDiff between(PerformanceReport before, PerformanceReport after) {
        List<Change> changes = new ArrayList<>();
        Differences.between(
                ReportShapes.REPORT,
                before,
                after,
                (pointer, left, right) -> changes.add(new Change(pointer, left, right)));
        return new ReportDiff(changes);
    }

    /** {@return whether nothing differs} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** {@return the change at a JSON Pointer, or empty where nothing differs} */
    public Optional<Change> at(String pointer) {
        return changes.stream()
                .filter(change -> change.pointer().equals(pointer))
                .findFirst();
    }
}
