package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found at one place. The engine makes a finding of it and adds the rule's severity and legal basis, line and
 * column, and the fingerprint of the values. Immutable.
 *
 * @param kind what kind of finding it is
 * @param message the message in both languages
 * @param place where it is
 * @param related other places that it concerns, such as those of the operands, in order
 * @param figure the figure that it is about, if it is about one
 * @param trace the arithmetic, if there is any
 * @param values what it rests on beside the trace, for the fingerprint: a changed value makes a waiver lapse
 * @param severity another severity than the rule's own, unless a profile sets that
 */
public record Observation(
        Finding.Kind kind,
        Text message,
        Place place,
        List<Place> related,
        Optional<FigureId> figure,
        Optional<Trace> trace,
        List<String> values,
        Optional<Severity> severity) {

    /** Copies the lists, so that the observation cannot change. */
    public Observation {
        related = List.copyOf(related);
        values = List.copyOf(values);
    }

    /** {@return a violation at a place} */
    public static Observation violation(Text message, Place place) {
        return of(Finding.Kind.VIOLATION, message, place);
    }

    /** {@return an observation of a kind at a place} */
    public static Observation of(Finding.Kind kind, Text message, Place place) {
        return new Observation(
                kind, message, place, List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** {@return the same, about a figure} */
    public Observation about(FigureId id) {
        return new Observation(kind, message, place, related, Optional.of(id), trace, values, severity);
    }

    /** {@return the same, with its arithmetic} */
    public Observation traced(Trace arithmetic) {
        return new Observation(kind, message, place, related, figure, Optional.of(arithmetic), values, severity);
    }

    /** {@return the same, with other places that it concerns; what stands in another document has no place in this one} */
    public Observation relatedTo(List<Place> places) {
        List<Place> here = places.contains(Place.REPORT)
                ? places.stream().filter(each -> !each.equals(Place.REPORT)).toList()
                : places;
        return new Observation(kind, message, place, here, figure, trace, values, severity);
    }

    /** {@return the same, resting on {@code values}} */
    public Observation restingOn(String... values) {
        return new Observation(kind, message, place, related, figure, trace, List.of(values), severity);
    }

    /** {@return the same, of another severity than the rule's own} */
    public Observation weighing(Severity other) {
        return new Observation(kind, message, place, related, figure, trace, values, Optional.of(other));
    }
}
