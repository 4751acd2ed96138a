package io.github.jixiao.validation.contradiction;

import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Where the sections stand that contradict each other. */
final class SectionPlaces {

    private SectionPlaces() {}

    /** {@return the heading of a section, or {@code pointer} alone where the report has none} */
    static Place of(SectionKey key, String pointer, RuleContext context) {
        OptionalInt index = context.section(key);
        if (index.isEmpty()) {
            return Place.of(pointer);
        }
        Section section = context.report().getNarrative().getSections().get(index.getAsInt());
        return new Place("/narrative/sections/" + index.getAsInt(), section.getHeadingSpan());
    }

    /** {@return whether a section says that there is none} */
    static boolean isNone(SectionKey key, Optional<Boolean> stated, RuleContext context) {
        return stated.orElse(false) || is(key, Disclosure::isDeclaredNone, context);
    }

    /** {@return whether a section is there and says nothing} */
    static boolean isBlank(SectionKey key, RuleContext context) {
        return is(key, Disclosure::isBlank, context);
    }

    private static boolean is(SectionKey key, Predicate<Disclosure<Section.Content>> disclosed, RuleContext context) {
        OptionalInt index = context.section(key);
        return index.isPresent()
                && disclosed.test(context.report()
                        .getNarrative()
                        .getSections()
                        .get(index.getAsInt())
                        .getContent());
    }
}
