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
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import io.github.jixiao.validation.wording.WordList;
import java.util.List;
import java.util.Optional;

/** The three public expenses are disclosed, be it as none (三公必须披露), wherever the expenditure of the whole department is stated. */
final class ThreePublicDisclosed implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("TPE-006");
    private static final Names NONE = WordList.load(
                    "words.txt", name -> ThreePublicMessages.class.getResourceAsStream(name))
            .names("three.public.none");
    private static final Item[] ITEMS = {
        Item.THREE_PUBLIC,
        Item.THREE_PUBLIC_ABROAD,
        Item.THREE_PUBLIC_VEHICLES,
        Item.THREE_PUBLIC_VEHICLES_PURCHASE,
        Item.THREE_PUBLIC_VEHICLES_OPERATION,
        Item.THREE_PUBLIC_RECEPTION
    };

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Optional<Figure> spending = context.groups().first(Item.EXPENDITURE, id -> true);
        return spending.isPresent() ? List.of(check(spending.get(), context)) : List.of();
    }

    private static Verdict check(Figure spending, RuleContext context) {
        for (Item item : ITEMS) {
            Optional<Figure> stated = context.groups().first(item, id -> true);
            if (stated.isPresent()) {
                return Verdict.pass(stated.get().pointer());
            }
        }
        if (context.section(SectionKey.THREE_PUBLIC_EXPENSES).isPresent()) {
            int index = context.section(SectionKey.THREE_PUBLIC_EXPENSES).getAsInt();
            Section section = context.report().getNarrative().getSections().get(index);
            if (!section.getContent().isBlank()) {
                return Verdict.pass("/narrative/sections/" + index);
            }
        }
        Optional<Passage> none = Passages.of(context).first(NONE);
        if (none.isPresent()) {
            return Verdict.pass(none.get().pointer());
        }
        return Verdict.fail(Observation.violation(ThreePublicMessages.text("TPE-006.missing"), Place.REPORT)
                .about(spending.id().withItem(Item.THREE_PUBLIC)));
    }
}
