package io.github.jixiao.validation.contradiction;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Location;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report that declares no problems has none on its budget, projects, objectives and scores (存在问题为无但有异常). Remarks, and
 * sums that hold within their rounding, are no problems.
 */
final class ProblemsNoneDespiteFindings implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("CON-001");
    private static final Set<String> FAMILIES = Set.of("BUD", "PRJ", "OBJ", "SCR");
    private static final int MAX_RELATED = 20;
    private static final int MAX_NAMED = 5;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        var stated = context.report().getNarrative().getProblems();
        if (stated.isEmpty() && context.section(SectionKey.PROBLEMS).isEmpty()) {
            return List.of();
        }
        Place place = SectionPlaces.of(SectionKey.PROBLEMS, "/narrative/problems", context);
        if (!SectionPlaces.isNone(SectionKey.PROBLEMS, stated.map(Disclosure::isDeclaredNone), context)) {
            boolean unsaid = stated.map(Disclosure::isBlank)
                    .orElseGet(() -> SectionPlaces.isBlank(SectionKey.PROBLEMS, context));
            String key = unsaid ? "CON-001.unsaid" : "CON-001.admitted";
            return List.of(Verdict.notApplicable(place.pointer(), ContradictionMessages.text(key)));
        }
        List<Finding> grave = context.findings().stream()
                .filter(ProblemsNoneDespiteFindings::isGrave)
                .toList();
        return List.of(grave.isEmpty() ? Verdict.pass(place.pointer()) : Verdict.fail(observe(place, grave, context)));
    }

    private static boolean isGrave(Finding finding) {
        return FAMILIES.contains(finding.getRule().family())
                && finding.getSeverity() != Severity.INFO
                && finding.getKind() == Finding.Kind.VIOLATION;
    }

    private static Observation observe(Place place, List<Finding> grave, RuleContext context) {
        Set<String> rules = new TreeSet<>();
        grave.stream().map(Finding::getRule).map(RuleId::value).forEach(rules::add);
        List<Place> related = new ArrayList<>();
        if (context.section(SectionKey.IMPROVEMENTS).isPresent()) {
            related.add(SectionPlaces.of(SectionKey.IMPROVEMENTS, "/narrative/improvements", context));
        }
        for (Finding finding : grave) {
            Location at = finding.getLocation();
            if (related.size() < MAX_RELATED) {
                related.add(new Place(at.pointer(), at.span()));
            }
        }
        List<String> named = rules.stream().limit(MAX_NAMED).toList();
        String key = rules.size() > MAX_NAMED ? "CON-001.more" : "CON-001.findings";
        return Observation.violation(ContradictionMessages.text(key, String.join(", ", named), grave.size()), place)
                .relatedTo(related)
                .restingOn(rules.toArray(String[]::new));
    }
}
