package io.github.jixiao.validation;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.WaiverStatus;
import io.github.jixiao.finding.WaiverStatus.State;
import io.github.jixiao.finding.WaiverUse;
import io.github.jixiao.message.Text;
import io.github.jixiao.rulebook.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks the findings that waivers accept, and says what became of each waiver. Immutable. */
final class Waivers {

    static final Waivers NONE = new Waivers(List.of(), LocalDate.EPOCH);

    private final List<Waiver> waivers;
    private final LocalDate today;

    Waivers(List<Waiver> waivers, LocalDate today) {
        this.waivers = List.copyOf(waivers);
        this.today = today;
    }

    /** The findings with their waivers, and the state of each waiver. */
    record Applied(List<Finding> findings, List<WaiverStatus> statuses) {}

    Applied apply(List<Finding> findings) {
        if (waivers.isEmpty()) {
            return new Applied(findings, List.of());
        }
        Map<Target, Set<Integer>> byTarget = index(findings);
        List<Finding> marked = new ArrayList<>(findings);
        List<WaiverStatus> statuses = new ArrayList<>();
        for (Waiver waiver : waivers) {
            Set<Integer> candidates = byTarget.getOrDefault(new Target(waiver.rule(), waiver.target()), Set.of());
            statuses.add(apply(waiver, candidates, marked));
        }
        return new Applied(marked, statuses);
    }

    private WaiverStatus apply(Waiver waiver, Set<Integer> candidates, List<Finding> marked) {
        List<Integer> same = candidates.stream()
                .filter(i -> marked.get(i).getValueHash().equals(waiver.valueHash()))
                .toList();
        if (candidates.isEmpty()) {
            return status(waiver, State.UNMATCHED, EngineMessages.text("waiverUnmatched"));
        }
        if (same.isEmpty()) {
            return status(waiver, State.VALUE_CHANGED, EngineMessages.text("waiverChanged"));
        }
        if (waiver.expires().filter(today::isAfter).isPresent()) {
            return status(
                    waiver,
                    State.EXPIRED,
                    EngineMessages.text("waiverExpired", waiver.expires().get()));
        }
        WaiverUse use = new WaiverUse(waiver.reason(), waiver.approver(), waiver.expires());
        for (int i : same) {
            marked.set(i, Finding.builder().from(marked.get(i)).waiver(use).build());
        }
        return status(waiver, State.APPLIED, EngineMessages.text("waiverApplied", same.size()));
    }

    private static WaiverStatus status(Waiver waiver, State state, Text message) {
        return new WaiverStatus(waiver.rule(), waiver.target(), state, message);
    }

    private static Map<Target, Set<Integer>> index(List<Finding> findings) {
        Map<Target, Set<Integer>> index = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            int at = i;
            add(index, new Target(finding.getRule(), finding.getLocation().pointer()), at);
            finding.getFigure().ifPresent(id -> add(index, new Target(finding.getRule(), id.toString()), at));
        }
        return index;
    }

    private static void add(Map<Target, Set<Integer>> index, Target target, int at) {
        index.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(at);
    }

    /** A rule and the figure or place at which it is waived. */
    private record Target(RuleId rule, String target) implements Comparable<Target> {

        // Many targets that share a hash are told apart quickly only where they are comparable.
        @Override
        public int compareTo(Target other) {
            int byTarget = target.compareTo(other.target);
            return byTarget != 0 ? byTarget : rule.compareTo(other.rule);
        }
    }
}
