package io.github.jixiao.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.validation.ReportFixture;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold of every rule that recomputes a stated rate, whatever the numbers and however many decimals the rate has. */
class RatePropertiesTest {

    private static final String EXPENDITURE = "all.expenditure.";
    private static final String BASIC = "all.expenditure.basic.executed";
    private static final String THREE_PUBLIC = "all.threepublic.initial";

    /** The rules that recompute a rate, each with a report that states one. */
    enum Rate {
        SHARE("ARI-014"),
        GROWTH("ARI-017"),
        EXECUTION("BUD-004"),
        COMPLETION("BUD-008"),
        CONTROL("STF-002"),
        THREE_PUBLIC_CHANGE("TPE-005");

        private final String rule;

        Rate(String rule) {
            this.rule = rule;
        }

        ReportFixture report(int part, int whole, String rate) {
            ReportFixture report = ReportFixture.report();
            String first = wan(part);
            String second = wan(whole);
            return switch (this) {
                case SHARE ->
                    report.line(EXPENDITURE + "executed " + second, BASIC + " " + first)
                            .share(BASIC, first, EXPENDITURE + "executed", rate);
                case GROWTH ->
                    report.line(BASIC + " " + first, BASIC + "@2020 " + second).comparison(BASIC, "", "", rate);
                case EXECUTION ->
                    report.line(EXPENDITURE + "final " + second, EXPENDITURE + "executed " + first)
                            .line("rate.execution " + rate);
                case COMPLETION ->
                    report.line(EXPENDITURE + "final " + second, EXPENDITURE + "executed " + first)
                            .with(each -> each.addCompletions(new Completion(
                                    FigureId.parse(EXPENDITURE + "executed"),
                                    FigureId.parse(EXPENDITURE + "final"),
                                    Optional.of(Percentage.of(rate)),
                                    Optional.empty(),
                                    0,
                                    Optional.empty())));
                case CONTROL ->
                    report.line(
                            "staff.inpost " + part + "人",
                            "staff.establishment " + whole + "人",
                            "rate.staffing " + rate);
                case THREE_PUBLIC_CHANGE ->
                    report.line(THREE_PUBLIC + " " + first, THREE_PUBLIC + "@2020 " + second)
                            .comparison(THREE_PUBLIC, "", "", rate);
            };
        }

        private boolean isChange() {
            return this == GROWTH || this == THREE_PUBLIC_CHANGE;
        }

        BigDecimal percent(int part, int whole, int decimals) {
            return BigDecimal.valueOf(isChange() ? Math.abs(part - whole) : part)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
        }

        private static String wan(int hundredths) {
            return BigDecimal.valueOf(hundredths, 2).toPlainString() + "万元";
        }
    }

    @Property
    void a_rate_that_is_rounded_to_any_decimals_passes_without_a_remark(
            @ForAll Rate rate,
            @ForAll @IntRange(min = 1, max = 99_999) int part,
            @ForAll @IntRange(min = 1, max = 99_999) int whole,
            @ForAll @IntRange(max = 4) int decimals) {
        ReportFixture report =
                rate.report(part, whole, rate.percent(part, whole, decimals).toPlainString() + "%");
        assertThat(report.outcomes(rate.rule)).containsExactly(Outcome.PASS);
        assertThat(report.findings(rate.rule)).isEmpty();
    }

    @Property
    void a_rate_that_is_off_by_two_of_its_last_digit_or_more_fails(
            @ForAll Rate rate,
            @ForAll @IntRange(min = 1, max = 99_999) int part,
            @ForAll @IntRange(min = 1, max = 99_999) int whole,
            @ForAll @IntRange(max = 4) int decimals,
            @ForAll @IntRange(min = 2, max = 500) int off) {
        BigDecimal wrong = rate.percent(part, whole, decimals).add(BigDecimal.valueOf(off, decimals));
        List<Finding> findings =
                rate.report(part, whole, wrong.toPlainString() + "%").findings(rate.rule);
        assertThat(findings)
                .singleElement()
                .satisfies(each -> assertThat(each.getKind()).isEqualTo(Finding.Kind.VIOLATION));
    }
}
