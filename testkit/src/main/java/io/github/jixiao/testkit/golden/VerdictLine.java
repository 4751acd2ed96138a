package io.github.jixiao.testkit.golden;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.print.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A line of expected or found verdicts: {@code RULE<TAB>verdict[<TAB>place]}. */
record VerdictLine(RuleId rule, String verdict, Optional<String> place) {

    private static final List<String> GRAVEST_FIRST =
            List.of("fail", "undecidable", "coarse", "lastDigit", "rounding", "pass", "notApplicable");

    /**
     * {@return the verdict that a line says}
     *
     * @throws IllegalArgumentException if it has another form
     */
    static VerdictLine parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 2 || columns.length > 3 || !GRAVEST_FIRST.contains(columns[1])) {
            throw new IllegalArgumentException("'" + line + "' is no RULE<TAB>verdict[<TAB>place]");
        }
        Optional<String> place = columns.length == 3 ? Optional.of(columns[2]) : Optional.empty();
        return new VerdictLine(RuleId.of(columns[0]), columns[1], place);
    }

    /** {@return a line for each finding of a rule, and for each outcome that none of them tells} */
    static List<VerdictLine> found(AuditResult result, RuleId rule) {
        List<VerdictLine> found = new ArrayList<>();
        result.findings(rule).forEach(finding -> found.add(of(finding)));
        for (RuleOutcome outcome : result.outcomes(rule)) {
            if (outcome.outcome() != Outcome.FAIL) {
                found.add(new VerdictLine(rule, word(outcome.outcome()), place(outcome.at())));
            }
        }
        return found;
    }

    /** {@return a line for each violation of a rule} */
    static List<VerdictLine> violations(AuditResult result, RuleId rule) {
        return result.findings(rule).stream()
                .filter(finding -> finding.getKind() == Finding.Kind.VIOLATION)
                .map(VerdictLine::of)
                .toList();
    }

    /** {@return whether it is borne out: by a verdict with the place, or without one by the gravest verdict on the rule} */
    boolean holds(AuditResult result) {
        List<VerdictLine> found = found(result, rule);
        return place.isEmpty()
                ? found.stream()
                        .map(VerdictLine::verdict)
                        .min(Comparator.comparingInt(GRAVEST_FIRST::indexOf))
                        .filter(verdict::equals)
                        .isPresent()
                : found.stream()
                        .anyMatch(each -> each.verdict.equals(verdict)
                                && each.place
                                        .filter(text -> text.contains(place.get()))
                                        .isPresent());
    }

    @Override
    public String toString() {
        return rule + "\t" + verdict + place.map(text -> "\t" + text).orElse("");
    }

    private static VerdictLine of(Finding finding) {
        String quote = Printable.of(finding.getLocation().quote());
        return new VerdictLine(
                finding.getRule(),
                word(finding.getKind()),
                place(quote.isEmpty() ? finding.getLocation().pointer() : quote));
    }

    private static Optional<String> place(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static String word(Finding.Kind kind) {
        return switch (kind) {
            case VIOLATION -> "fail";
            case ROUNDING -> "rounding";
            case COARSE -> "coarse";
            case LAST_DIGIT -> "lastDigit";
        };
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "pass";
            case FAIL -> "fail";
            case NOT_APPLICABLE -> "notApplicable";
            case UNDECIDABLE -> "undecidable";
        };
    }
}
