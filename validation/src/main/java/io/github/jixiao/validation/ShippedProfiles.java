package io.github.jixiao.validation;

import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.performance.GradeScale;
import io.github.jixiao.performance.Schemes;
import io.github.jixiao.performance.ScoringScheme;
import io.github.jixiao.rulebook.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the library itself knows of divisions. A division that it does not know has the rules of the one above. */
final class ShippedProfiles {

    private static final Map<String, Profile> PROFILES = Map.of(
            "430000",
            Profile.builder()
                    .id("430000")
                    .division(AdministrativeDivision.of("430000"))
                    .scoringScheme(Schemes.NATIONAL)
                    .build(),
            "420000",
            Profile.builder()
                    .id("420000")
                    .division(AdministrativeDivision.of("420000"))
                    .scoringScheme(Schemes.HUBEI_DEPARTMENT)
                    .gradeScale(Schemes.HUBEI_GRADES)
                    .build());

    private ShippedProfiles() {}

    /** {@return the profiles that a division inherits, the highest first, then its own} */
    static List<Profile> of(int fiscalYear, Optional<AdministrativeDivision> division) {
        List<Profile> chain = new ArrayList<>();
        for (Optional<AdministrativeDivision> each = division;
                each.isPresent();
                each = each.get().parent()) {
            Profile profile = PROFILES.get(each.get().code());
            if (profile != null && applies(profile, fiscalYear)) {
                chain.add(profile);
            }
        }
        Collections.reverse(chain);
        return chain;
    }

    static Optional<ScoringScheme> scoringScheme(int fiscalYear) {
        return Optional.of(Schemes.NATIONAL).filter(scheme -> scheme.appliesTo(fiscalYear));
    }

    static GradeScale gradeScale() {
        return Schemes.NATIONAL_GRADES;
    }

    private static boolean applies(Profile profile, int fiscalYear) {
        return profile.getSinceYear().orElse(fiscalYear) <= fiscalYear
                && fiscalYear <= profile.getLastYear().orElse(fiscalYear);
    }
}
