package io.github.jixiao.validation.threepublic;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** The three public expenses are disclosed, be it as none (三公必须披露), wherever the expenditure of the whole department is stated. */
final class ThreePublicDisclosed implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("TPE-006");
    private static final List<Item> ITEMS = List.of(
            Item.THREE_PUBLIC,
            Item.THREE_PUBLIC_ABROAD,
            Item.THREE_PUBLIC_VEHICLES,
            Item.THREE_PUBLIC_VEHICLES_PURCHASE,
            Item.THREE_PUBLIC_VEHICLES_OPERATION,
            Item.THREE_PUBLIC_RECEPTION);

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Optional<Figure> spending = context.groups().ids(Item.EXPENDITURE).stream()
                .flatMap(id -> context.figures().first(id).stream())
                .findFirst();
        return spending.map(figure -> List.of(check(figure, context))).orElse(List.of());
    }

    private static Verdict check(Figure spending, RuleContext context) {
        Optional<Figure> stated = ITEMS.stream()
                .flatMap(item -> context.groups().ids(item).stream())
                .flatMap(id -> context.figures().first(id).stream())
                .findFirst();
        if (stated.isPresent()) {
            return Verdict.pass(stated.get().pointer());
        }
        if (context.section(SectionKey.THREE_PUBLIC_EXPENSES).isPresent()) {
            int index = context.section(SectionKey.THREE_PUBLIC_EXPENSES).getAsInt();
            Section section = context.report().getNarrative().getSections().get(index);
            if (!section.getContent().isBlank()) {
                return Verdict.pass("/narrative/sections/" + index);
            }
        }
        return Verdict.fail(Observation.violation(ThreePublicMessages.text("TPE-006.missing"), Place.REPORT)
                .about(spending.id().withItem(Item.THREE_PUBLIC)));
    }
}
