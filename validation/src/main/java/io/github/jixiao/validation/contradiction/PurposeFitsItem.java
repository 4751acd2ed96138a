package io.github.jixiao.validation.contradiction;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an item of expenditure is used for fits its name (用途与科目不符). Only a sentence that names one known item, says what it is
 * for, and there names the purpose of another item and not its own, is found.
 */
final class PurposeFitsItem implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("CON-009");
    private static final Map<String, Names> PURPOSES = purposes();
    private static final Names ITEMS = Names.of(PURPOSES.keySet());

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Marked marked : Marked.of(context)) {
            if (!marked.passage().heading() && Words.FOR.isIn(marked.passage().text())) {
                for (Clause sentence : Clause.sentences(marked.passage())) {
                    check(sentence).ifPresent(verdicts::add);
                }
            }
        }
        return verdicts;
    }

    /** {@return the verdict on a sentence, empty where it says nothing of the purpose of one known item} */
    static Optional<Verdict> check(Clause sentence) {
        Optional<Names.Hit> use = Words.FOR.first(sentence.text());
        if (use.isEmpty()) {
            return Optional.empty();
        }
        List<String> items =
                List.copyOf(ITEMS.namesIn(sentence.text().substring(0, use.get().start())));
        if (items.size() != 1) {
            return Optional.empty();
        }
        String item = items.get(0);
        String purpose = sentence.text().substring(use.get().end());
        if (PURPOSES.get(item).isIn(purpose)) {
            return Optional.of(Verdict.pass(sentence.passage().pointer()));
        }
        return PURPOSES.values().stream()
                .map(each -> each.first(purpose))
                .flatMap(Optional::stream)
                .findFirst()
                .map(hit -> Verdict.fail(
                        sentence.passage().pointer(),
                        Observation.violation(
                                        ContradictionMessages.text("CON-009.other", item, hit.name()), sentence.place())
                                .restingOn(item, hit.name())));
    }

    private static Map<String, Names> purposes() {
        Map<String, Names> purposes = new LinkedHashMap<>();
        for (String line : Words.PURPOSE) {
            int equals = line.indexOf('=');
            purposes.put(line.substring(0, equals), Names.of(words(line.substring(equals + 1))));
        }
        return purposes;
    }

    private static List<String> words(String joined) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = joined.indexOf(','); at >= 0; at = joined.indexOf(',', from)) {
            words.add(joined.substring(from, at));
            from = at + 1;
        }
        words.add(joined.substring(from));
        return words;
    }
}
