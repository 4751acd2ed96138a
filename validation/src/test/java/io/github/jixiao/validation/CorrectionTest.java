package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Trace;
import io.github.jixiao.figure.Trace.Operation;
import io.github.jixiao.validation.Correction.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What change of a figure would mend a finding, and which findings one change mends. */
class CorrectionTest {

    private static final BigDecimal FAR = new BigDecimal("1e30");

    private static Trace trace(Operation operation, String difference) {
        return new Trace(
                List.of(),
                operation,
                "万元",
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(difference).map(BigDecimal::new),
                Optional.of(new BigDecimal("0.01")));
    }

    @Test
    void a_part_of_a_sum_that_is_too_large_must_lose_what_is_too_much() {
        Correction part = Correction.of(3, trace(Operation.SUM, "0.50"), 1, true);

        assertThat(part.symptom()).isEqualTo(3);
        assertThat(part.kind()).isEqualTo(Kind.SUM);
        assertThat(part.low()).isEqualByComparingTo("-5100");
        assertThat(part.high()).isEqualByComparingTo("-4900");
    }

    @Test
    void what_is_subtracted_and_the_total_must_gain_it() {
        for (int role : new int[] {-1, 0}) {
            Correction other = Correction.of(3, trace(Operation.SUM, "0.50"), role, false);

            assertThat(other.low()).isEqualByComparingTo("4900");
            assertThat(other.high()).isEqualByComparingTo("5100");
        }
    }

    @Test
    void what_exceeds_a_limit_must_fall_and_the_limit_must_rise() {
        Correction value = Correction.of(0, trace(Operation.COMPARISON, "0.50"), 1, true);
        Correction limit = Correction.of(0, trace(Operation.COMPARISON, "0.50"), 1, false);

        assertThat(value.kind()).isEqualTo(Kind.LIMIT);
        assertThat(value.low()).isLessThan(FAR.negate());
        assertThat(value.high()).isEqualByComparingTo("-4900");
        assertThat(limit.low()).isEqualByComparingTo("4900");
        assertThat(limit.high()).isGreaterThan(FAR);
    }

    @Test
    void a_comparison_without_a_difference_and_a_rate_may_be_mended_by_any_change() {
        for (Correction any : List.of(
                Correction.of(0, trace(Operation.COMPARISON, null), 1, true),
                Correction.of(0, trace(Operation.RATIO, "0.50"), 1, true),
                Correction.of(0, trace(Operation.GROWTH, "0.50"), 1, true))) {
            assertThat(any.low()).isLessThan(FAR.negate());
            assertThat(any.high()).isGreaterThan(FAR);
        }
        assertThat(Correction.of(0, trace(Operation.RATIO, "0.50"), 1, true).kind())
                .isEqualTo(Kind.RATE);
    }

    @Property
    void no_change_mends_more_than_those_that_are_chosen(@ForAll("corrections") List<Correction> corrections) {
        List<Correction> chosen = Correction.together(corrections);

        assertThat(chosen).isNotEmpty().isSubsetOf(corrections).isSortedAccordingTo(bySymptom());
        BigDecimal least = chosen.stream()
                .map(Correction::low)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal greatest = chosen.stream()
                .map(Correction::high)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(least).isLessThanOrEqualTo(greatest);
        assertThat(corrections.stream().filter(each -> mends(least, each))).hasSameSizeAs(chosen);

        long most = corrections.stream()
                .flatMap(each -> Stream.of(each.low(), each.high()))
                .mapToLong(change ->
                        corrections.stream().filter(each -> mends(change, each)).count())
                .max()
                .orElseThrow();
        assertThat(chosen).hasSize((int) most);
    }

    @Provide
    Arbitrary<List<Correction>> corrections() {
        Arbitrary<BigDecimal> edges = Arbitraries.integers().between(-6, 6).map(BigDecimal::valueOf);
        return Combinators.combine(edges, Arbitraries.integers().between(0, 4))
                .as((low, width) -> new Correction(0, low, low.add(BigDecimal.valueOf(width)), Kind.SUM))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(CorrectionTest::numberedBackwards);
    }

    private static List<Correction> numberedBackwards(List<Correction> corrections) {
        List<Correction> numbered = new ArrayList<>();
        for (Correction each : corrections) {
            numbered.add(new Correction(corrections.size() - numbered.size(), each.low(), each.high(), each.kind()));
        }
        return numbered;
    }

    private static boolean mends(BigDecimal change, Correction correction) {
        return correction.low().compareTo(change) <= 0 && correction.high().compareTo(change) >= 0;
    }

    private static Comparator<Correction> bySymptom() {
        return Comparator.comparingInt(Correction::symptom);
    }
}
