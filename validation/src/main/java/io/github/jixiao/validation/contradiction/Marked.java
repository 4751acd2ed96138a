package io.github.jixiao.validation.contradiction;

import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A passage with words in it that rules look for in the whole narrative, which is gone through once for all of them.
 * Immutable.
 *
 * @param passage the passage
 * @param marks the words of {@link Words#MARKS} in it, one at least
 */
record Marked(Passage passage, List<Names.Hit> marks) {

    /** {@return the marked passages of the report, in order} */
    static List<Marked> of(RuleContext context) {
        return context.view(All.class, () -> new All(in(Passages.of(context).known())))
                .passages();
    }

    private record All(List<Marked> passages) {}

    private static List<Marked> in(List<Passage> passages) {
        List<Marked> marked = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<Names.Hit> marks = Words.MARKS.in(passage.text());
            if (!marks.isEmpty()) {
                marked.add(new Marked(passage, Collections.unmodifiableList(marks)));
            }
        }
        return Collections.unmodifiableList(marked);
    }
}
