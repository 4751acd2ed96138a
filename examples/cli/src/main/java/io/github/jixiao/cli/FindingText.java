package io.github.jixiao.cli;

import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Location;
import io.github.jixiao.finding.WaiverUse;
import io.github.jixiao.print.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A finding in words for people: rule and message, place, arithmetic, basis. */
final class FindingText {

    private static final String INDENT = "    ";

    private final Words words;
    private final Colour colour;
    private final Arithmetic arithmetic;

    FindingText(Words words, Colour colour) {
        this.words = words;
        this.colour = colour;
        this.arithmetic = new Arithmetic(words);
    }

    /** {@return the lines of {@code finding}} */
    List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        String kind = finding.getKind() == Finding.Kind.VIOLATION ? "" : " " + finding.getKind();
        lines.add("  " + colour.of(finding.getSeverity(), finding.getRule() + kind) + "  "
                + Printable.of(finding.getMessage().in(words.locale())));
        place(lines, "finding.place", finding.getLocation());
        if (finding.getTrace().isPresent()) {
            Trace trace = finding.getTrace().get();
            if (!finding.getMessage().in(words.locale()).contains(arithmetic.formula(trace))) {
                lines.add(field("finding.arithmetic", arithmetic.spell(trace)));
            }
        }
        Set<Location> told = new HashSet<>(Set.of(finding.getLocation()));
        for (Location related : finding.getRelated()) {
            if (told.add(related)) {
                place(lines, "finding.related", related);
            }
        }
        lines.add(field("finding.basis", words.of(finding.getBasis())));
        if (finding.getWaiver().isPresent()) {
            lines.add(field("finding.waived", waived(finding.getWaiver().get())));
        }
        return lines;
    }

    private void place(List<String> lines, String key, Location location) {
        Optional<String> place = place(location);
        if (place.isPresent()) {
            lines.add(field(key, place.get()));
        }
    }

    /** {@return line, column and quotation of a place, the JSON Pointer where no document shows it, empty for the whole report} */
    Optional<String> place(Location location) {
        if (location.position().isPresent()) {
            String at = location.position().get().line() + ":"
                    + location.position().get().column();
            return Optional.of(
                    location.quote().isEmpty() ? at : at + " " + words.of("quote", Printable.of(location.quote())));
        }
        String pointer = Printable.of(location.pointer());
        return pointer.isEmpty() ? Optional.empty() : Optional.of(pointer);
    }

    private String field(String key, String value) {
        return INDENT + words.of(key) + " " + value;
    }

    private String waived(WaiverUse waiver) {
        String reason = words.of("waiver.use", Printable.of(waiver.reason()), Printable.of(waiver.approver()));
        return waiver.expires()
                .map(day -> words.of("waiver.until", reason, day))
                .orElse(reason);
    }
}
