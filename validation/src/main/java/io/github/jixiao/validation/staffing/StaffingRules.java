package io.github.jixiao.validation.staffing;

import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.MentionsRule;
import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on staff. */
public final class StaffingRules {

    private StaffingRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                new StaffingWithinEstablishment(),
                new ControlRateRecomputes(),
                new EstablishmentBreakdown(),
                new HeadcountBreakdown(),
                new OffEstablishmentExplained(),
                new OffEstablishmentConsistent(),
                new EstablishmentIsNoHeadcount(),
                new StaffAtYearEnd(),
                new PersonnelCostPerPerson(),
                MentionsRule.of(
                        Catalogue.definition("STF-010"),
                        item -> item.kind() == Item.Kind.PERSONS,
                        (figure, values) -> StaffingMessages.text("STF-010.differ", figure, values)));
    }
}
