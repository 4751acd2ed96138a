package io.github.jixiao.validation.project;

import io.github.jixiao.validation.objective.StatedObjective;
import io.github.jixiao.validation.objective.Told;
import io.github.jixiao.validation.wording.TermIndex;
import io.github.jixiao.validation.wording.Terms;
import java.util.Arrays;
import java.util.List;

/** The objectives that belong to no project by name, by the words of them that names of projects have. */
final class FreeObjectives {

    /** So many objectives are kept of a word. */
    private static final int MAX_POSTINGS = 50;

    private static final int[] NONE = {};

    private final List<StatedObjective> objectives;
    private final TermIndex words;
    /** By the place of a word: the numbers of the objectives that have it, and behind them room for more. */
    private final int[][] postings;

    private final int[] sizes;
    /** How many words of the name at hand each objective shares; all 0 between two names. */
    private final int[] shared;

    /** None yet of {@code objectives}, of which {@code words} are those that count. */
    FreeObjectives(List<StatedObjective> objectives, TermIndex words) {
        this.objectives = objectives;
        this.words = words;
        this.postings = new int[words.places()][];
        Arrays.fill(postings, NONE);
        this.sizes = new int[words.places()];
        this.shared = new int[objectives.size()];
    }

    void add(StatedObjective objective, Terms terms) {
        terms.forEach(term -> {
            int word = words.place(term);
            if (word >= 0 && sizes[word] < MAX_POSTINGS) {
                if (sizes[word] == postings[word].length) {
                    postings[word] = Arrays.copyOf(postings[word], 2 * sizes[word] + 1);
                }
                postings[word][sizes[word]++] = objective.number();
            }
        });
    }

    /** {@return whether an objective shares a word of the name of a project} */
    boolean isAnySharing(Terms name) {
        boolean[] any = new boolean[1];
        name.forEach(term -> any[0] |= sizes[words.place(term)] > 0);
        return any[0];
    }

    /** {@return whether an objective that shares half of the words of the name of a project is told of} */
    boolean isAnyTold(Terms name, Told told) {
        int half = (name.size() + 1) / 2;
        boolean[] any = new boolean[1];
        name.forEach(term -> {
            int word = words.place(term);
            for (int i = 0; i < sizes[word]; i++) {
                int number = postings[word][i];
                any[0] |= ++shared[number] == half && told.isOf(objectives.get(number));
            }
        });
        name.forEach(term -> {
            for (int number : postings[words.place(term)]) {
                shared[number] = 0;
            }
        });
        return any[0];
    }
}
