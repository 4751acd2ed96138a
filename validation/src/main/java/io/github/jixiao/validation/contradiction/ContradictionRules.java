package io.github.jixiao.validation.contradiction;

import io.github.jixiao.narrative.ReadingNote.Kind;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.NoteRule;
import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on contradictions within a report. */
public final class ContradictionRules {

    private ContradictionRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                new ProblemsNoneDespiteFindings(),
                new MeasuresMatchProblems(),
                new BudgetKeptAsClaimed(),
                new UseNeedsMeasures(),
                new YearConsistent(),
                NoteRule.each(Catalogue.definition("CON-006"), ContradictionMessages::text, Kind.PLACEHOLDER),
                NoteRule.each(Catalogue.definition("CON-007"), ContradictionMessages::text, Kind.UNCHOSEN_ALTERNATIVE),
                new NameConsistent(),
                new PurposeFitsItem(),
                new TimeDefined(),
                new OwnDepartmentsPlausible());
    }
}
