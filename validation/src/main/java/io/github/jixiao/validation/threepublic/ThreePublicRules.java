package io.github.jixiao.validation.threepublic;

import io.github.jixiao.figure.Item;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.CeilingRule;
import io.github.jixiao.validation.rule.Identity;
import io.github.jixiao.validation.rule.IdentityRule;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.Term;
import io.github.jixiao.validation.rule.Term.Need;
import java.util.List;

/** The rules on the three public expenses. */
public final class ThreePublicRules {

    private ThreePublicRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                new ThreePublicSum(),
                IdentityRule.of(
                        Catalogue.definition("TPE-002"),
                        Identity.of(
                                Item.THREE_PUBLIC_VEHICLES,
                                Term.of(Item.THREE_PUBLIC_VEHICLES_PURCHASE).needed(Need.OPTIONAL),
                                Term.of(Item.THREE_PUBLIC_VEHICLES_OPERATION).needed(Need.OPTIONAL))),
                CeilingRule.of(
                        Catalogue.definition("TPE-003"),
                        Item.THREE_PUBLIC,
                        ThreePublicFigures::isExecutedTotal,
                        CeilingRule.budget()),
                new NotAboveLastYear(),
                new ThreePublicChangeRate(),
                new ThreePublicDisclosed(),
                CountExplainsCost.vehiclesOfOperation(),
                new ReceptionsExplainHospitality(),
                new PriceOfVehicles(),
                CountExplainsCost.groupsOfTravel());
    }
}
