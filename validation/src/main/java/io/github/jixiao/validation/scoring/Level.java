package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.validation.rule.Place;
import java.util.List;
import java.util.Optional;

/**
 * A level-1 or level-2 indicator of a sheet: the rows under it and the weight that the sheet states of it.
 *
 * @param level 1 or 2
 * @param name the name without what stands in brackets behind it
 * @param rows the indexes of the indicators under it
 * @param weight the stated weight, or empty where none is stated or none can be assigned
 * @param place where the weight stands, or the sheet
 */
record Level(int level, String name, List<Integer> rows, Optional<LevelWeight> weight, Place place) {}
