package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.validation.rule.Rule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Each rule has been asked by a test and has passed, failed and not applied. Runs the tests of the families for it. */
class EveryOutcomeIsTestedTest {

    private static final Set<Outcome> NEEDED = Set.of(Outcome.PASS, Outcome.FAIL, Outcome.NOT_APPLICABLE);

    /** Every report has a title, a unit and a date to state, and types that demand something of its values. */
    private static final Set<RuleId> ALWAYS_APPLY = Set.of(RuleId.of("FRM-001"), RuleId.of("STR-007"));

    @Test
    void each_rule_has_a_passing_a_failing_and_a_not_applicable_case() {
        LauncherDiscoveryRequest families = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectPackage(getClass().getPackageName()))
                .filters(
                        includeEngines("junit-jupiter"),
                        excludeClassNamePatterns(
                                getClass().getName(),
                                LargeReportTest.class.getName(),
                                SharedValidatorTest.class.getName()))
                .build();
        LauncherFactory.create().execute(families);
        Map<RuleId, Set<Outcome>> missing = new TreeMap<>();
        for (Rule each : ShippedRules.all()) {
            RuleId rule = each.definition().id();
            Set<Outcome> open = new TreeSet<>(NEEDED);
            open.removeAll(AskedRules.answers(rule));
            if (ALWAYS_APPLY.contains(rule)) {
                open.remove(Outcome.NOT_APPLICABLE);
            }
            if (!open.isEmpty()) {
                missing.put(rule, open);
            }
        }
        assertThat(missing).isEmpty();
    }
}
