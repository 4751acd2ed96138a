package io.github.jixiao.cli;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Location;
import io.github.jixiao.finding.WaiverUse;
import io.github.jixiao.print.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        place(finding.getLocation()).ifPresent(place -> lines.add(field("finding.place", place)));
        finding.getTrace()
                .filter(trace -> !finding.getMessage().in(words.locale()).contains(arithmetic.formula(trace)))
                .ifPresent(trace -> lines.add(field("finding.arithmetic", arithmetic.spell(trace))));
        finding.getRelated().stream()
                .filter(related -> !related.equals(finding.getLocation()))
                .distinct()
                .forEach(related -> place(related).ifPresent(place -> lines.add(field("finding.related", place))));
        lines.add(field("finding.basis", words.of(finding.getBasis())));
        finding.getWaiver().ifPresent(waiver -> lines.add(field("finding.waived", waived(waiver))));
        return lines;
    }

    /** {@return line, column and quotation of a place, the JSON Pointer where no document shows it, empty for the whole report} */
    Optional<String> place(Location location) {
        if (location.position().isPresent()) {
            String at = location.position().get().line() + ":"
                    + location.position().get().column();
            return Optional.of(
                    location.quote().isEmpty() ? at : at + " " + words.of("quote", Printable.of(location.quote())));
        }
        return Optional.of(Printable.of(location.pointer())).filter(pointer -> !pointer.isEmpty());
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
