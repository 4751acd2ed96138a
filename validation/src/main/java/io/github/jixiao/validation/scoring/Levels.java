package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.validation.rule.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the level-1 or the level-2 indicators of a sheet. Where a name stands several times with as many weights, they
 * belong together in order; where it has one weight, all its rows do.
 */
final class Levels {

    private final ScoreSheet sheet;
    private final String at;
    private final int number;
    private final List<Level> found = new ArrayList<>();

    private Levels(ScoreSheet sheet, String at, int number) {
        this.sheet = sheet;
        this.at = at;
        this.number = number;
    }

    /** {@return the indicators of a level: those that rows name in the order of the rows, then those that only have a weight} */
    static List<Level> of(ScoreSheet sheet, String at, int number) {
        Levels levels = new Levels(sheet, at, number);
        Map<String, List<Integer>> rows = levels.rows();
        Map<String, List<Integer>> weights = levels.weights();
        for (Map.Entry<String, List<Integer>> each : rows.entrySet()) {
            levels.add(each.getKey(), each.getValue(), weights.getOrDefault(each.getKey(), List.of()));
        }
        for (Map.Entry<String, List<Integer>> each : weights.entrySet()) {
            if (!rows.containsKey(each.getKey())) {
                for (int weight : each.getValue()) {
                    levels.add(each.getKey(), List.of(), weight);
                }
            }
        }
        return Collections.unmodifiableList(levels.found);
    }

    /** {@return the rows of each name, in order; a name is cut to what counts once for all rows that state it alike} */
    private Map<String, List<Integer>> rows() {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        Map<String, List<Integer>> byStated = new HashMap<>();
        List<Indicator> indicators = sheet.getIndicators();
        for (int i = 0; i < indicators.size(); i++) {
            Optional<String> stated = stated(indicators.get(i), number);
            if (stated.isPresent()) {
                List<Integer> known = byStated.get(stated.get());
                if (known == null) {
                    known = rows.computeIfAbsent(Words.level(stated.get()), name -> new ArrayList<>());
                    byStated.put(stated.get(), known);
                }
                known.add(i);
            }
        }
        rows.remove("");
        return rows;
    }

    private static Optional<String> stated(Indicator indicator, int level) {
        return level == 1 ? indicator.getLevel1() : indicator.getLevel2();
    }

    private Map<String, List<Integer>> weights() {
        Map<String, List<Integer>> weights = new LinkedHashMap<>();
        for (int i = 0; i < sheet.getLevelWeights().size(); i++) {
            LevelWeight weight = sheet.getLevelWeights().get(i);
            if (weight.level() == number) {
                weights.computeIfAbsent(Words.level(weight.name()), name -> new ArrayList<>())
                        .add(i);
            }
        }
        return weights;
    }

    private void add(String name, List<Integer> rows, List<Integer> weights) {
        List<List<Integer>> runs = weights.size() < 2 ? List.of() : runs(rows);
        if (weights.size() == 1) {
            add(name, rows, weights.get(0));
        } else if (runs.isEmpty() || runs.size() != weights.size()) {
            found.add(new Level(number, name, rows, Optional.empty(), new Place(at, sheet.getSpan())));
        } else {
            for (int i = 0; i < runs.size(); i++) {
                add(name, runs.get(i), weights.get(i));
            }
        }
    }

    /** {@return the runs of rows one behind another that stand below one level-1 indicator} */
    private List<List<Integer>> runs(List<Integer> rows) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean goesOn = i > 0 && rows.get(i - 1) + 1 == rows.get(i) && isBelowOne(rows.get(i - 1), rows.get(i));
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(rows.get(i));
        }
        return runs;
    }

    private boolean isBelowOne(int row, int other) {
        return above(row).equals(above(other));
    }

    private String above(int row) {
        Optional<String> stated = stated(sheet.getIndicators().get(row), 1);
        return stated.isEmpty() ? "" : Words.level(stated.get());
    }

    private void add(String name, List<Integer> rows, int weight) {
        LevelWeight stated = sheet.getLevelWeights().get(weight);
        Place place = new Place(at + "/levelWeights/" + weight, stated.span());
        found.add(new Level(number, name, rows, Optional.of(stated), place));
    }
}
