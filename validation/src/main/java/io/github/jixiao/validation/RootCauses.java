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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups findings that one wrong value explains. A value explains several findings together only if one change to it
 * would mend them all, and at least one of them is a sum or two are rates: that a value exceeds two limits does not make
 * it wrong. A value of the wrong magnitude (UNT-002) explains every finding that it stands in.
 */
final class RootCauses {

    private static final String MAGNITUDE = "UNT-002";

    private final List<Finding> findings;
    private final Map<Suspect, List<Correction>> suspects = new LinkedHashMap<>();
    private final Map<FigureId, Set<Integer>> byFigure = new HashMap<>();
    private final Map<String, Location> places = new HashMap<>();
    private final Set<Integer> explained = new HashSet<>();
    private final List<RootCause> causes = new ArrayList<>();

    private RootCauses(List<Finding> findings) {
        this.findings = findings;
    }

    static List<RootCause> of(List<Finding> findings) {
        RootCauses causes = new RootCauses(findings);
        for (int i = 0; i < findings.size(); i++) {
            causes.gather(i);
        }
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).getRule().value().equals(MAGNITUDE)) {
                causes.explainByMagnitude(i);
            }
        }
        causes.explainByChange();
        return causes.causes;
    }

    private void gather(int symptom) {
        Finding finding = findings.get(symptom);
        if (finding.getKind() != Finding.Kind.VIOLATION || finding.getTrace().isEmpty()) {
            return;
        }
        finding.getRelated().forEach(place -> places.putIfAbsent(place.pointer(), place));
        places.putIfAbsent(finding.getLocation().pointer(), finding.getLocation());
        Trace trace = finding.getTrace().get();
        List<Operand> operands = trace.operands();
        for (int i = 0; i < operands.size(); i++) {
            Operand operand = operands.get(i);
            add(operand, Correction.of(symptom, trace, operand.sign(), i == 0));
        }
        trace.stated().ifPresent(stated -> add(stated, Correction.of(symptom, trace, 0, false)));
    }

    private void add(Operand operand, Correction correction) {
        Suspect.of(operand).ifPresent(suspect -> {
            suspects.computeIfAbsent(suspect, key -> new ArrayList<>(2)).add(correction);
            byFigure.computeIfAbsent(suspect.id, key -> new HashSet<>(2)).add(correction.symptom());
        });
    }

    private void explainByMagnitude(int index) {
        Finding finding = findings.get(index);
        Optional<FigureId> id = finding.getFigure();
        if (id.isEmpty() || explained.contains(index)) {
            return;
        }
        Set<Integer> symptoms = new TreeSet<>(byFigure.getOrDefault(id.get(), Set.of()));
        symptoms.add(index);
        symptoms.removeAll(explained);
        record(id.get(), finding.getLocation(), symptoms);
    }

    private void explainByChange() {
        Map<Suspect, List<Correction>> mended = new LinkedHashMap<>();
        suspects.forEach((suspect, corrections) -> {
            if (corrections.size() > 1) {
                mended.put(suspect, Correction.together(corrections));
            }
        });
        mended.entrySet().stream()
                .sorted(Comparator.comparing(each -> -each.getValue().size()))
                .forEach(each -> {
                    List<Correction> left = each.getValue().stream()
                            .filter(correction -> !explained.contains(correction.symptom()))
                            .toList();
                    if (isConvincing(left)) {
                        Set<Integer> symptoms = new TreeSet<>();
                        left.forEach(correction -> symptoms.add(correction.symptom()));
                        record(each.getKey().id, each.getKey().place(places), symptoms);
                    }
                });
    }

    private static boolean isConvincing(List<Correction> corrections) {
        long sums = corrections.stream()
                .filter(each -> each.kind() == Correction.Kind.SUM)
                .count();
        long rates = corrections.stream()
                .filter(each -> each.kind() == Correction.Kind.RATE)
                .count();
        return sums > 0 || rates > 1;
    }

    private void record(FigureId id, Location location, Set<Integer> symptoms) {
        if (symptoms.size() > 1) {
            explained.addAll(symptoms);
            causes.add(new RootCause(id, location, List.copyOf(symptoms)));
        }
    }

    /**
     * A value of a figure, wherever it is mentioned; its place is that of the mention that is met first.
     */
    private record Suspect(FigureId id, BigDecimal value, String pointer) implements Comparable<Suspect> {

        static Optional<Suspect> of(Operand operand) {
            return operand.value()
                    .map(value -> new Suspect(operand.id(), value.toBase().stripTrailingZeros(), operand.pointer()));
        }

        Location place(Map<String, Location> places) {
            return places.getOrDefault(pointer, Location.of(pointer));
        }

        // Many figures that share a hash are told apart quickly only where suspects are comparable.
        @Override
        public int compareTo(Suspect other) {
            int byId = id.compareTo(other.id);
            return byId != 0 ? byId : value.compareTo(other.value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Suspect that && id.equals(that.id) && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return 31 * id.hashCode() + value.hashCode();
        }
    }
}
