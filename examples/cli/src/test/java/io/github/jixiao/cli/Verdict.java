package io.github.jixiao.cli;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A line of expected or found verdicts: {@code RULE<TAB>verdict[<TAB>place]}. A verdict is fail, undecidable, coarse,
 * lastDigit, rounding, pass or notApplicable; a place is a text that the finding quotes, or the JSON Pointer of the
 * finding or outcome.
 */
record Verdict(RuleId rule, String verdict, Optional<String> place) {

    private static final List<String> GRAVEST_FIRST =
            List.of("fail", "undecidable", "coarse", "lastDigit", "rounding", "pass", "notApplicable");

    /** Reads a line. */
    static Verdict parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 2 || columns.length > 3 || !GRAVEST_FIRST.contains(columns[1])) {
            throw new IllegalArgumentException("'" + line + "' is no RULE<TAB>verdict[<TAB>place]");
        }
        Optional<String> place = columns.length == 3 ? Optional.of(columns[2]) : Optional.empty();
        return new Verdict(RuleId.of(columns[0]), columns[1], place);
    }

    /** The gravest verdict on a rule, or empty where the rule was not considered at all. */
    static Optional<String> gravest(AuditResult result, RuleId rule) {
        return found(result, rule).stream().map(Verdict::verdict).min(Comparator.comparingInt(GRAVEST_FIRST::indexOf));
    }

    /** Every rule that an audit considered. */
    static List<RuleId> rules(AuditResult result) {
        TreeSet<RuleId> rules = new TreeSet<>();
        result.getFindings().forEach(finding -> rules.add(finding.getRule()));
        result.getOutcomes().forEach(outcome -> rules.add(outcome.rule()));
        return List.copyOf(rules);
    }

    /** The verdicts on a rule: a line for each finding, and for each outcome that none of them tells. */
    static List<Verdict> found(AuditResult result, RuleId rule) {
        List<Verdict> found = new ArrayList<>();
        for (Finding finding : result.findings(rule)) {
            String quote = finding.getLocation().quote().replace("\n", "⏎").replace('\t', ' ');
            String place = quote.isEmpty() ? finding.getLocation().pointer() : quote;
            found.add(new Verdict(rule, kind(finding), Optional.of(place).filter(text -> !text.isEmpty())));
        }
        for (RuleOutcome outcome : result.outcomes(rule)) {
            if (outcome.outcome() != Outcome.FAIL) {
                found.add(new Verdict(
                        rule,
                        camelCase(outcome.outcome().name()),
                        Optional.of(outcome.at()).filter(text -> !text.isEmpty())));
            }
        }
        return found;
    }

    /** Whether this expected line is borne out: by a verdict with the place, or without one by the gravest verdict. */
    boolean holds(AuditResult result) {
        return place.isEmpty()
                ? gravest(result, rule).filter(verdict::equals).isPresent()
                : found(result, rule).stream()
                        .anyMatch(found -> found.verdict.equals(verdict)
                                && found.place
                                        .filter(text -> text.equals(place.get()) || text.contains(place.get()))
                                        .isPresent());
    }

    @Override
    public String toString() {
        return rule + "\t" + verdict + place.map(text -> "\t" + text).orElse("");
    }

    private static String kind(Finding finding) {
        return switch (finding.getKind()) {
            case VIOLATION -> "fail";
            case ROUNDING -> "rounding";
            case COARSE -> "coarse";
            case LAST_DIGIT -> "lastDigit";
        };
    }

    private static String camelCase(String constant) {
        String lower = constant.toLowerCase(Locale.ROOT);
        int line = lower.indexOf('_');
        return line < 0
                ? lower
                : lower.substring(0, line) + Character.toUpperCase(lower.charAt(line + 1)) + lower.substring(line + 2);
    }
}
