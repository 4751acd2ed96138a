package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** No unit stands where its number is missing (金额数字缺失). One outcome for a document, or one for each gap. */
final class NumbersNotMissing implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-023");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> gaps = new ArrayList<>();
        List<ReadingNote> notes = context.report().getReadingNotes();
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).kind() == ReadingNote.Kind.NUMBER_MISSING) {
                gaps.add(Verdict.fail(Observation.violation(
                        ArithmeticMessages.text("ARI-023.gap"),
                        Place.of("/readingNotes/" + i, notes.get(i).span()))));
            }
        }
        boolean document = context.report().getSource().isPresent();
        return gaps.isEmpty() && document ? List.of(Verdict.pass("")) : gaps;
    }
}
