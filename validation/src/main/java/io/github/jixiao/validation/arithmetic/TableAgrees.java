package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.narrative.Table;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Agreement;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the text says of a figure is what the table says of it (文字与表格一致), within the coarser half unit. Scores and rates
 * belong to the sheet that states them, and are left out.
 */
final class TableAgrees implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("ARI-021");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        TreeMap<Integer, Integer> tables = tables(context);
        List<Verdict> verdicts = new ArrayList<>();
        if (tables.isEmpty()) {
            return verdicts;
        }
        List<FigureId> ids = context.groups().ids();
        for (int i = 0; i < ids.size(); i++) {
            FigureId id = ids.get(i);
            List<Figure> inTables = new ArrayList<>();
            List<Figure> inText = new ArrayList<>();
            for (Figure mention : context.figures().mentions(id)) {
                mention.span().ifPresent(span -> (isWithin(span, tables) ? inTables : inText).add(mention));
            }
            boolean own = id.scope().isPresent() || id.item().path().startsWith("staff.");
            if (own && !inTables.isEmpty() && !inText.isEmpty()) {
                verdicts.add(compare(id, inText, inTables));
            }
        }
        return verdicts;
    }

    private static Verdict compare(FigureId id, List<Figure> inText, List<Figure> inTables) {
        Figure table = inTables.get(0);
        boolean clear = inTables.stream().allMatch(each -> Agreement.agree(each.value(), table.value()));
        if (!clear) {
            return Verdict.undecidable(
                    table.pointer(), ArithmeticMessages.text("ARI-021.tables", FigureNames.full(id)));
        }
        Optional<Figure> wrong = inText.stream()
                .filter(each -> !Agreement.agree(each.value(), table.value()))
                .findFirst();
        if (wrong.isEmpty()) {
            return Verdict.pass(inText.get(0).pointer());
        }
        return Verdict.fail(Observation.violation(
                        ArithmeticMessages.text(
                                "ARI-021.differ",
                                FigureNames.full(id),
                                wrong.get().value(),
                                table.value()),
                        Place.of(wrong.get()))
                .about(id)
                .relatedTo(List.of(Place.of(table)))
                .restingOn(wrong.get().value().toString(), table.value().toString()));
    }

    /** {@return where the tables of the report begin and end} */
    private static TreeMap<Integer, Integer> tables(RuleContext context) {
        TreeMap<Integer, Integer> tables = new TreeMap<>();
        for (Section section : context.report().getNarrative().getSections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Table table) {
                    table.span().ifPresent(span -> tables.put(span.start(), span.end()));
                }
            }
        }
        return tables;
    }

    private static boolean isWithin(Span span, TreeMap<Integer, Integer> tables) {
        Map.Entry<Integer, Integer> table = tables.floorEntry(span.start());
        return table != null && span.end() <= table.getValue();
    }
}
