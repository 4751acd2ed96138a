package io.github.jixiao.validation;

import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Location;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.ValueHash;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import java.util.List;
import java.util.Optional;

/** Makes complete findings of what rules observe. */
final class FindingWriter {

    private static final int MAX_QUOTE = 80;
    private static final int QUOTE_HEAD = 50;
    private static final int QUOTE_TAIL = 25;
    private static final int HASH_DIGITS = 16;

    private final Optional<SourceDocument> source;
    private final ProjectSheets projectSheets;

    FindingWriter(PerformanceReport report) {
        this.source = report.getSource();
        this.projectSheets = new ProjectSheets(report);
    }

    Finding write(RuleEntry entry, Observation observation) {
        Location location = location(observation.place());
        Finding.Builder finding = Finding.builder();
        finding.rule(entry.definition().id())
                .severity(severity(entry, observation))
                .kind(observation.kind())
                .message(observation.message())
                .location(location)
                .figure(observation.figure())
                .trace(observation.trace())
                .basis(projectSheets.at(location.pointer(), entry.definition().basis()))
                .valueHash(ValueHash.of(() -> fingerprint(entry.definition().id(), observation, location)));
        List<Place> related = observation.related();
        for (int i = 0; i < related.size(); i++) {
            finding.addRelated(location(related.get(i)));
        }
        return finding.build();
    }

    private static Severity severity(RuleEntry entry, Observation observation) {
        return switch (observation.kind()) {
            case ROUNDING, LAST_DIGIT -> Severity.INFO;
            case COARSE -> Severity.WARNING;
            case VIOLATION ->
                entry.severity()
                        .or(observation::severity)
                        .orElse(entry.definition().severity());
        };
    }

    private Location location(Place place) {
        if (source.isPresent()
                && place.span().isPresent()
                && source.get().contains(place.span().get())) {
            Span span = place.span().get();
            return new Location(
                    place.pointer(),
                    place.span(),
                    Optional.of(source.get().positionOf(span.start())),
                    shortened(source.get().quote(span)));
        }
        return new Location(place.pointer(), place.span(), Optional.empty(), "");
    }

    private static String shortened(String quote) {
        if (quote.length() <= MAX_QUOTE) {
            return quote;
        }
        int head = Character.isHighSurrogate(quote.charAt(QUOTE_HEAD - 1)) ? QUOTE_HEAD - 1 : QUOTE_HEAD;
        int tail = quote.length() - QUOTE_TAIL;
        int from = Character.isLowSurrogate(quote.charAt(tail)) ? tail + 1 : tail;
        return quote.substring(0, head) + "…" + quote.substring(from);
    }

    private static String fingerprint(RuleId rule, Observation observation, Location location) {
        return Hash.sha256(values(rule, observation, location)).substring(0, HASH_DIGITS);
    }

    private static String values(RuleId rule, Observation observation, Location location) {
        StringBuilder values = new StringBuilder(rule.value());
        if (observation.figure().isPresent()) {
            values.append('\n').append(observation.figure().get());
        }
        if (observation.trace().isPresent()) {
            Trace trace = observation.trace().get();
            for (Operand operand : trace.operands()) {
                append(operand, values);
            }
            if (trace.stated().isPresent()) {
                values.append("\n=");
                append(trace.stated().get(), values);
            }
        }
        for (String value : observation.values()) {
            values.append('\n').append(value);
        }
        if (observation.trace().isEmpty() && observation.values().isEmpty()) {
            values.append('\n')
                    .append(location.quote().isEmpty() ? observation.message().zh() : location.quote());
        }
        return values.toString();
    }

    private static void append(Operand operand, StringBuilder values) {
        values.append('\n')
                .append(operand.sign())
                .append(' ')
                .append(operand.id())
                .append(' ')
                .append(operand.value().isPresent() ? operand.value().get() : "?");
    }
}
