package io.github.jixiao.validation.scoring;

import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A rule that is checked on every score sheet by itself, and perhaps on what is said of scores elsewhere. */
abstract class SheetRule implements Rule {

    private final RuleDefinition definition;

    SheetRule(String id) {
        this.definition = Catalogue.definition(id);
    }

    @Override
    public final RuleDefinition definition() {
        return definition;
    }

    @Override
    public final List<Verdict> check(RuleContext context) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Sheet> sheets = Sheets.of(context).all();
        for (int i = 0; i < sheets.size(); i++) {
            check(sheets.get(i), context, verdicts);
        }
        checkWords(context, verdicts);
        return verdicts;
    }

    abstract void check(Sheet sheet, RuleContext context, List<Verdict> verdicts);

    /** Checks what the report says outside of its sheets, which for most rules is nothing. */
    void checkWords(RuleContext context, List<Verdict> verdicts) {}
}
