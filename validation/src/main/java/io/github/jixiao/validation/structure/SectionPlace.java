package io.github.jixiao.validation.structure;

import io.github.jixiao.narrative.Section;
import io.github.jixiao.validation.rule.Place;

/** A section with its index in the narrative. Immutable. */
record SectionPlace(int index, Section section) {

    private static final int MAX_NAME = 40;

    Place place() {
        return new Place("/narrative/sections/" + index, section.getHeadingSpan());
    }

    /** {@return the heading with its number, shortened} */
    String name() {
        String name = section.getNumeral().orElse("") + section.getHeading();
        return name.codePointCount(0, name.length()) <= MAX_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MAX_NAME)) + "…";
    }
}
