package io.github.jixiao.validation.project;

import io.github.jixiao.validation.objective.StatedObjective;
import io.github.jixiao.validation.wording.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The objectives that belong to no project by name, by the words of them that names of projects have, some of each word. */
final class FreeObjectives {

    private static final int MAX_POSTINGS = 50;

    private final Terms wanted;
    private final Map<Long, List<StatedObjective>> byWord = new HashMap<>();
    /** How many words of the name at hand each objective shares; all 0 between two names. */
    private final int[] shared;

    /** Of at most {@code objectives}, of which {@code wanted} are the words that count. */
    FreeObjectives(int objectives, Terms wanted) {
        this.shared = new int[objectives];
        this.wanted = wanted;
    }

    void add(StatedObjective objective, Terms words) {
        words.forEach(word -> {
            if (wanted.has(word)) {
                List<StatedObjective> postings = byWord.computeIfAbsent(word, key -> new ArrayList<>());
                if (postings.size() < MAX_POSTINGS) {
                    postings.add(objective);
                }
            }
        });
    }

    /** {@return the objectives that share {@code least} of the words of a name, one at least} */
    List<StatedObjective> sharing(Terms name, int least) {
        List<StatedObjective> found = new ArrayList<>();
        name.forEach(word -> {
            for (StatedObjective each : byWord.getOrDefault(word, List.of())) {
                if (++shared[each.number()] == least) {
                    found.add(each);
                }
            }
        });
        name.forEach(word -> {
            for (StatedObjective each : byWord.getOrDefault(word, List.of())) {
                shared[each.number()] = 0;
            }
        });
        return found;
    }

    /** {@return whether an objective shares a word of a name} */
    boolean isAnySharing(Terms name) {
        boolean[] any = new boolean[1];
        name.forEach(word -> any[0] |= byWord.containsKey(word));
        return any[0];
    }
}
