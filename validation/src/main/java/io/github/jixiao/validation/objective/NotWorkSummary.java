package io.github.jixiao.validation.objective;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Passage;
import java.util.List;
import java.util.Optional;

/** The part on performance evaluates and is no summary of the year's work (自评非工作总结); the first such word is found. */
final class NotWorkSummary implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-010");
    private static final int MAX_CLAUSE = 30;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Told told = Told.of(context);
        List<Passage> passages = told.passages();
        if (passages.isEmpty()) {
            return List.of();
        }
        boolean mayBeIn = !told.pairs().among(Words.SUMMARY_WORDS).isEmpty();
        for (int i = 0; mayBeIn && i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Optional<Names.Hit> hit = Words.SUMMARY.first(passage.text());
            if (hit.isPresent()) {
                String word = hit.get().name();
                return List.of(Verdict.fail(Observation.violation(
                                ObjectiveMessages.text("OBJ-010.summary", word),
                                passage.place(
                                        hit.get().start(),
                                        endOfClause(passage.text(), hit.get().end())))
                        .restingOn(word)));
            }
        }
        return List.of(Verdict.pass(passages.get(0).pointer()));
    }

    private static int endOfClause(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < MAX_CLAUSE && "：:，,。；;\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
