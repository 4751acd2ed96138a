package io.github.jixiao.validation.unit;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fiscal amounts are exact (资金金额不得用约数): figures of money, and amounts that the reader noted. A ceiling (不超过) is no
 * estimate. What is both a figure and noted is found once.
 */
final class MoneyExact implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("UNT-006");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean money = false;
        List<Figure> all = context.figures().all();
        for (int i = 0; i < all.size(); i++) {
            Figure figure = all.get(i);
            if (figure.id().item().kind() == Item.Kind.MONEY) {
                money = true;
                if (figure.value().bound() == Bound.ABOUT || figure.value().bound() == Bound.AT_LEAST) {
                    verdicts.add(Verdict.fail(Observation.violation(
                                    UnitMessages.text("UNT-006.figure", FigureNames.full(figure.id()), figure.value()),
                                    Place.of(figure))
                            .about(figure.id())
                            .restingOn(figure.value().toString())));
                }
            }
        }
        addNotes(context, verdicts);
        return verdicts.isEmpty() && money ? List.of(Verdict.pass("")) : verdicts;
    }

    private static void addNotes(RuleContext context, List<Verdict> verdicts) {
        List<ReadingNote> notes = context.report().getReadingNotes();
        Set<Integer> starts =
                notes.isEmpty() ? Set.of() : starts(context.figures().all());
        for (int i = 0; i < notes.size(); i++) {
            ReadingNote note = notes.get(i);
            if (note.kind() == ReadingNote.Kind.APPROXIMATE_MONEY
                    && !starts.contains(note.span().start())) {
                verdicts.add(Verdict.fail(Observation.violation(
                        UnitMessages.text("UNT-006.note", quote(context, note)),
                        Place.of("/readingNotes/" + i, note.span()))));
            }
        }
    }

    /** {@return where figures of money stand} */
    private static Set<Integer> starts(List<Figure> figures) {
        Set<Integer> starts = new HashSet<>();
        for (Figure figure : figures) {
            if (figure.id().item().kind() == Item.Kind.MONEY && figure.span().isPresent()) {
                starts.add(figure.span().get().start());
            }
        }
        return starts;
    }

    private static String quote(RuleContext context, ReadingNote note) {
        return context.report()
                .getSource()
                .filter(source -> source.contains(note.span()))
                .map((SourceDocument source) -> source.quote(note.span()))
                .orElse(note.detail());
    }
}
