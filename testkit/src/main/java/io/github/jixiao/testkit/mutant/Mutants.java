package io.github.jixiao.testkit.mutant;

import io.github.jixiao.finding.RuleId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One mutant for each rule of the catalogue (变异集). Stateless. */
public final class Mutants {

    private static final Map<RuleId, Mutant> BY_RULE = byRule();

    private Mutants() {}

    /** {@return all mutants, by rule} */
    public static Collection<Mutant> all() {
        return List.copyOf(BY_RULE.values());
    }

    /**
     * {@return the mutant that breaks a rule, such as {@code ARI-002}}
     *
     * @throws IllegalArgumentException if the catalogue has no such rule
     */
    public static Mutant breaking(String rule) {
        return breaking(RuleId.of(rule));
    }

    /**
     * {@return the mutant that breaks {@code rule}}
     *
     * @throws IllegalArgumentException if the catalogue has no such rule
     */
    public static Mutant breaking(RuleId rule) {
        Mutant mutant = BY_RULE.get(rule);
        if (mutant == null) {
            throw new IllegalArgumentException("rule: there is no mutant that breaks " + rule);
        }
        return mutant;
    }

    private static Map<RuleId, Mutant> byRule() {
        Map<RuleId, Mutant> mutants = new TreeMap<>();
        Stream.of(
                        SumMutants.all(),
                        ChangeMutants.all(),
                        ExecutionMutants.all(),
                        CarryOverMutants.all(),
                        ThreePublicMutants.all(),
                        StaffMutants.all(),
                        FundMutants.all(),
                        ProjectMutants.all(),
                        ObjectiveMutants.all(),
                        WeightMutants.all(),
                        ScoreMutants.all(),
                        ContradictionMutants.all(),
                        FormMutants.all(),
                        NoteMutants.all())
                .flatMap(List::stream)
                .forEach(mutant -> {
                    if (mutants.put(mutant.getRule(), mutant) != null) {
                        throw new IllegalStateException("two mutants break " + mutant);
                    }
                });
        return mutants;
    }
}
