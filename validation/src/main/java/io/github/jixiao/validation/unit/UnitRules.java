package io.github.jixiao.validation.unit;

import io.github.jixiao.narrative.ReadingNote.Kind;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.NoteRule;
import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on units and the form of numbers. */
public final class UnitRules {

    private UnitRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                NoteRule.each(
                        Catalogue.definition("UNT-001"), UnitMessages::text, Kind.UNIT_TRUNCATED, Kind.UNIT_MISSING),
                new MagnitudePlausible(),
                new OneUnitInASum(),
                new DecimalsConsistent(),
                new PercentagesWhole(),
                new MoneyExact(),
                NoteRule.each(
                                Catalogue.definition("UNT-007"),
                                UnitMessages::text,
                                Kind.DAMAGED_NUMBER,
                                Kind.DAMAGED_TEXT,
                                Kind.NUMBER_OUT_OF_RANGE)
                        .quietWhereBlank());
    }
}
