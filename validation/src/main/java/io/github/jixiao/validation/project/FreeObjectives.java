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
    private final int[] counts;

    /** None yet of {@code objectives}, of which {@code words} are those that count. */
    FreeObjectives(List<StatedObjective> objectives, TermIndex words) {
        this.objectives = objectives;
        this.words = words;
        this.postings = new int[words.places()][];
        Arrays.fill(postings, NONE);
        this.sizes = new int[words.places()];
        this.counts = new int[objectives.size()];
    }

    /** Adds an objective by the words of a text; the objectives are added in the order of their numbers. */
    void add(StatedObjective objective, String text) {
        words.forEachTerm(text, word -> add(objective.number(), word));
    }

    private void add(int objective, int word) {
        int size = sizes[word];
        boolean known = size > 0 && postings[word][size - 1] == objective;
        if (!known && size < MAX_POSTINGS) {
            if (size == postings[word].length) {
                postings[word] = Arrays.copyOf(postings[word], 2 * size + 1);
            }
            postings[word][size] = objective;
            sizes[word]++;
        }
    }

    /** {@return whether an objective shares a word of the name of a project} */
    boolean isAnySharing(Terms name) {
        return shared(name) > 0;
    }

    /** {@return how many words of a name any objective has} */
    private int shared(Terms name) {
        int count = 0;
        for (int i = 0; i < name.size(); i++) {
            count += sizes[words.place(name.piece(i))] > 0 ? 1 : 0;
        }
        return count;
    }

    /** {@return whether an objective that shares half of the words of the name of a project is told of} */
    boolean isAnyTold(Terms name, Told told) {
        int half = (name.size() + 1) / 2;
        if (shared(name) < half) {
            return false;
        }
        boolean any = false;
        for (int i = 0; i < name.size(); i++) {
            int word = words.place(name.piece(i));
            for (int j = 0; j < sizes[word]; j++) {
                int number = postings[word][j];
                any |= ++counts[number] == half && told.isOf(objectives.get(number));
            }
        }
        for (int i = 0; i < name.size(); i++) {
            for (int number : postings[words.place(name.piece(i))]) {
                counts[number] = 0;
            }
        }
        return any;
    }
}
