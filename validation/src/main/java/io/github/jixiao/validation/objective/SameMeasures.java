package io.github.jixiao.validation.objective;

import io.github.jixiao.validation.attainment.StatedIndicator;
import io.github.jixiao.validation.objective.SameMeasure.Namesakes;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Pairs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For whatever targets measure the indicators that measure the same: one name is the other or, if it has three letters,
 * stands in it.
 */
final class SameMeasures {

    /** The shortest name that is looked for in others. */
    static final int SHORTEST = 3;

    private final Map<String, SameMeasure> byMeasure = new HashMap<>();
    private final SameMeasure none = new SameMeasure();

    /** Finds the indicators for {@code measures}, which have no blanks around them. */
    SameMeasures(List<String> measures, List<StatedIndicator> rows) {
        List<String> names = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            names.add(rows.get(i).indicator().getName().strip());
        }
        // Most names stand in no measure, nor a measure in them, and their pairs of letters tell.
        Pairs ofMeasures = Pairs.of(measures);
        Names inNames = longEnough(Pairs.of(names).among(measures));
        Map<String, Namesakes> byName = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String name = names.get(i);
            if (ofMeasures.mayHold(name) || inNames.isIn(name)) {
                byName.computeIfAbsent(name, key -> new Namesakes()).add(rows.get(i));
            }
        }
        if (!byName.isEmpty()) {
            addHolders(inNames, byName);
            addHeld(new HashSet<>(measures), longEnough(byName.keySet()), byName);
        }
    }

    /** Links measures with the names that they stand in. */
    private void addHolders(Names measures, Map<String, Namesakes> byName) {
        byName.forEach((name, namesakes) -> {
            for (String measure : measures.namesIn(name)) {
                add(measure, namesakes);
            }
        });
    }

    /** Links measures with the names that stand in them, and with their own. */
    private void addHeld(Set<String> measures, Names names, Map<String, Namesakes> byName) {
        for (String measure : measures) {
            Namesakes own = byName.get(measure);
            if (own != null) {
                add(measure, own);
            }
            for (String name : names.namesIn(measure)) {
                add(measure, byName.get(name));
            }
        }
    }

    private void add(String measure, Namesakes namesakes) {
        byMeasure.computeIfAbsent(measure, key -> new SameMeasure()).add(namesakes);
    }

    private static Names longEnough(Collection<String> names) {
        List<String> found = new ArrayList<>(names.size());
        for (String name : names) {
            if (name.length() >= SHORTEST) {
                found.add(name);
            }
        }
        return Names.of(found);
    }

    /** {@return the indicators that measure the same as {@code measure}} */
    SameMeasure of(String measure) {
        return byMeasure.getOrDefault(measure, none);
    }
}
