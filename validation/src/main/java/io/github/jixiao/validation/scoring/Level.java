package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.validation.rule.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A level-1 or level-2 indicator of a sheet: the rows under it and the weight that the sheet states of it. Where a name
 * stands several times with as many weights, they belong together in order; where it has one weight, all its rows do.
 *
 * @param level 1 or 2
 * @param name the name without what stands in brackets behind it
 * @param rows the indexes of the indicators under it
 * @param weight the stated weight, or empty where none is stated or none can be assigned
 * @param place where the weight stands, or the sheet
 */
record Level(int level, String name, List<Integer> rows, Optional<LevelWeight> weight, Place place) {

    static List<Level> of(ScoreSheet sheet, String at) {
        List<Level> levels = new ArrayList<>();
        List<String> first = names(sheet, Indicator::getLevel1);
        List<String> second = names(sheet, Indicator::getLevel2);
        for (int level = 1; level <= 2; level++) {
            Map<String, List<List<Integer>>> runs = level == 1 ? runs(first, first) : runs(first, second);
            Map<String, List<Integer>> weights = weights(sheet, level);
            for (Map.Entry<String, List<List<Integer>>> each : runs.entrySet()) {
                List<Integer> stated = weights.getOrDefault(each.getKey(), List.of());
                add(sheet, at, level, each.getKey(), each.getValue(), stated, levels);
            }
            for (Map.Entry<String, List<Integer>> each : weights.entrySet()) {
                if (!runs.containsKey(each.getKey())) {
                    for (int weight : each.getValue()) {
                        levels.add(level(sheet, at, level, each.getKey(), List.of(), Optional.of(weight)));
                    }
                }
            }
        }
        return levels;
    }

    private static void add(
            ScoreSheet sheet,
            String at,
            int level,
            String name,
            List<List<Integer>> runs,
            List<Integer> weights,
            List<Level> levels) {
        if (weights.size() == runs.size()) {
            for (int i = 0; i < runs.size(); i++) {
                levels.add(level(sheet, at, level, name, runs.get(i), Optional.of(weights.get(i))));
            }
        } else {
            List<Integer> all = new ArrayList<>();
            runs.forEach(all::addAll);
            Optional<Integer> only = weights.size() == 1 ? Optional.of(weights.get(0)) : Optional.empty();
            levels.add(level(sheet, at, level, name, all, only));
        }
    }

    private static Level level(
            ScoreSheet sheet, String at, int level, String name, List<Integer> rows, Optional<Integer> weight) {
        Place place = weight.map(index -> new Place(
                        at + "/levelWeights/" + index,
                        sheet.getLevelWeights().get(index).span()))
                .orElseGet(() -> new Place(at, sheet.getSpan()));
        return new Level(level, name, List.copyOf(rows), weight.map(sheet.getLevelWeights()::get), place);
    }

    private static List<String> names(ScoreSheet sheet, Function<Indicator, Optional<String>> level) {
        List<String> names = new ArrayList<>(sheet.getIndicators().size());
        for (Indicator indicator : sheet.getIndicators()) {
            Optional<String> stated = level.apply(indicator);
            names.add(stated.isEmpty() ? "" : Words.level(stated.get()));
        }
        return names;
    }

    /** {@return the runs of indicators that stand below one level-1 indicator and have one name, by that name} */
    private static Map<String, List<List<Integer>>> runs(List<String> first, List<String> names) {
        Map<String, List<List<Integer>>> runs = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty()) {
                List<List<Integer>> ofName = runs.computeIfAbsent(name, key -> new ArrayList<>(2));
                boolean goesOn =
                        i > 0 && name.equals(names.get(i - 1)) && first.get(i).equals(first.get(i - 1));
                if (ofName.isEmpty() || !goesOn) {
                    ofName.add(new ArrayList<>());
                }
                ofName.get(ofName.size() - 1).add(i);
            }
        }
        return runs;
    }

    private static Map<String, List<Integer>> weights(ScoreSheet sheet, int level) {
        Map<String, List<Integer>> weights = new LinkedHashMap<>();
        for (int i = 0; i < sheet.getLevelWeights().size(); i++) {
            LevelWeight weight = sheet.getLevelWeights().get(i);
            if (weight.level() == level) {
                weights.computeIfAbsent(Words.level(weight.name()), name -> new ArrayList<>())
                        .add(i);
            }
        }
        return weights;
    }
}
