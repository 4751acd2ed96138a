package io.github.jixiao.testkit.assertj;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.message.Text;
import io.github.jixiao.print.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a failed assertion says: what was expected, the findings with their arithmetic, the outcomes that are no finding, and
 * what was examined at all.
 *
 * @param result the result that the assertion is about
 * @param locale the language
 */
record FailureText(AuditResult result, Locale locale) {

    private static final int MAX_LISTED = 10;

    /** {@return the text of a failure on account of findings} */
    String of(Text expectation, List<Finding> findings) {
        return of(expectation, findings, List.of());
    }

    /** {@return the text of a failure on account of findings and outcomes, the first ten of each} */
    String of(Text expectation, List<Finding> findings, List<RuleOutcome> outcomes) {
        List<String> lines = new ArrayList<>();
        lines.add(expectation.in(locale));
        FindingText text = new FindingText(locale);
        for (Finding finding : listed(findings)) {
            lines.add("");
            lines.addAll(text.lines(finding));
        }
        addRest(findings, lines);
        List<RuleOutcome> told = outcomes.stream()
                .filter(outcome -> outcome.outcome() != Outcome.FAIL)
                .toList();
        if (!told.isEmpty()) {
            lines.add("");
            listed(told).forEach(outcome -> lines.add("  " + line(outcome)));
            addRest(told, lines);
        }
        lines.add("");
        lines.add(counts().in(locale));
        return String.join("\n", lines);
    }

    /** {@return the ids of the rules in a row} */
    static Text list(List<RuleId> rules) {
        Text separator = Messages.text("list");
        List<String> ids = rules.stream().map(RuleId::value).distinct().toList();
        return new Text(String.join(separator.zh(), ids), String.join(separator.en(), ids));
    }

    private static <T> List<T> listed(List<T> all) {
        return all.subList(0, Math.min(all.size(), MAX_LISTED));
    }

    private void addRest(List<?> all, List<String> lines) {
        if (all.size() > MAX_LISTED) {
            lines.add("");
            lines.add("  " + Messages.text("more", all.size() - MAX_LISTED).in(locale));
        }
    }

    private String line(RuleOutcome outcome) {
        Text words = Outcomes.words(outcome.outcome());
        Text placed = outcome.at().isEmpty()
                ? Messages.text("outcome", words)
                : Messages.text("outcome.at", words, Printable.of(outcome.at()));
        Text line = outcome.reason()
                .map(reason -> Messages.text("outcome.reason", placed, reason))
                .orElse(placed);
        return outcome.rule() + "  " + Printable.of(line.in(locale));
    }

    private Text counts() {
        return Messages.text(
                "counts",
                result.getRuleBook().id(),
                result.count(Outcome.PASS),
                result.count(Outcome.FAIL),
                result.count(Outcome.UNDECIDABLE),
                result.count(Outcome.NOT_APPLICABLE));
    }
}
