package io.github.jixiao.validation;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Location;
import io.github.jixiao.finding.RootCause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups findings that one wrong value explains. A figure explains a failed sum by the one change to it that would make
 * the sum hold; it explains several together only if that change is the same in all. A figure whose magnitude is wrong
 * (UNT-002) explains every finding that it stands in.
 */
final class RootCauses {

    private static final String MAGNITUDE = "UNT-002";

    private final List<Finding> findings;
    private final Map<Suspect, Set<Integer>> suspects = new LinkedHashMap<>();
    private final Map<String, Location> places = new HashMap<>();

    private RootCauses(List<Finding> findings) {
        this.findings = findings;
    }

    static List<RootCause> of(List<Finding> findings) {
        RootCauses causes = new RootCauses(findings);
        causes.gather();
        return causes.choose();
    }

    private void gather() {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.getKind() == Finding.Kind.VIOLATION) {
                int symptom = i;
                finding.getTrace().ifPresent(trace -> gather(finding, trace, symptom));
            }
        }
    }

    private void gather(Finding finding, Trace trace, int symptom) {
        finding.getRelated().forEach(place -> places.putIfAbsent(place.pointer(), place));
        places.put(finding.getLocation().pointer(), finding.getLocation());
        BigDecimal difference = trace.difference().orElse(BigDecimal.ZERO);
        boolean sum = trace.operation() == Trace.Operation.SUM;
        for (Operand operand : trace.operands()) {
            if (operand.value().isPresent()) {
                add(operand, sum ? change(trace, operand.sign() > 0 ? difference.negate() : difference) : "", symptom);
            }
        }
        trace.stated().ifPresent(stated -> add(stated, sum ? change(trace, difference) : "", symptom));
    }

    private static String change(Trace trace, BigDecimal difference) {
        return difference.stripTrailingZeros().toPlainString() + trace.unit();
    }

    private void add(Operand operand, String change, int symptom) {
        suspects.computeIfAbsent(new Suspect(operand.id(), operand.pointer(), change), key -> new LinkedHashSet<>())
                .add(symptom);
    }

    private List<RootCause> choose() {
        List<RootCause> causes = new ArrayList<>();
        Set<Integer> explained = new LinkedHashSet<>();
        Set<FigureId> magnitudes = new LinkedHashSet<>();
        findings.stream()
                .filter(finding -> finding.getRule().value().equals(MAGNITUDE))
                .forEach(finding -> finding.getFigure().ifPresent(magnitudes::add));
        magnitudes.forEach(id -> explainAll(id, explained, causes));
        List<Map.Entry<Suspect, Set<Integer>>> ranked = suspects.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .sorted(Comparator.comparing(each -> -each.getValue().size()))
                .toList();
        for (Map.Entry<Suspect, Set<Integer>> each : ranked) {
            Set<Integer> left = new TreeSet<>(each.getValue());
            left.removeAll(explained);
            if (left.size() > 1) {
                explained.addAll(left);
                causes.add(cause(each.getKey(), left));
            }
        }
        return causes;
    }

    private void explainAll(FigureId id, Set<Integer> explained, List<RootCause> causes) {
        Set<Integer> symptoms = new TreeSet<>();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).getFigure().filter(id::equals).isPresent()
                    && findings.get(i).getRule().value().equals(MAGNITUDE)) {
                symptoms.add(i);
            }
        }
        Location location = findings.get(symptoms.iterator().next()).getLocation();
        suspects.forEach((suspect, found) -> {
            if (suspect.id.equals(id)) {
                symptoms.addAll(found);
            }
        });
        symptoms.removeAll(explained);
        if (symptoms.size() > 1) {
            explained.addAll(symptoms);
            causes.add(new RootCause(id, location, List.copyOf(symptoms)));
        }
    }

    private RootCause cause(Suspect suspect, Set<Integer> symptoms) {
        Location location = places.getOrDefault(suspect.pointer, Location.of(suspect.pointer));
        return new RootCause(suspect.id, location, List.copyOf(symptoms));
    }

    /** A figure at a place, and the change to it that would make a sum hold; empty where it is no sum. */
    private record Suspect(FigureId id, String pointer, String change) {}
}
