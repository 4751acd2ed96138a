package io.github.jixiao.validation.structure;

import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headings that are open while the sections of a narrative are gone through in order, and so the level that each has:
 * by its meaning, where it is a part of an open one and its number neither puts it higher nor goes on with the number
 * before it; else by its number.
 */
final class OpenHeadings {

    static final int LEVELS = 5;

    private final @Nullable SectionPlace[] open = new @Nullable SectionPlace[LEVELS + 1];
    private final @Nullable Ordinal[] last = new @Nullable Ordinal[LEVELS + 2];

    /** Opens a heading and closes those that it ends; {@return its level, 0 where it has none} */
    int enter(SectionPlace place, Optional<Ordinal> ordinal) {
        int level = level(place.section(), ordinal);
        if (level < 1 || level > LEVELS) {
            return 0;
        }
        Arrays.fill(open, level, LEVELS + 1, place);
        Arrays.fill(last, level + 1, last.length, null);
        last[level] = ordinal.orElse(last[level]);
        return level;
    }

    /** {@return the open heading that one of a level stands below} */
    Optional<SectionPlace> parent(int level) {
        return Optional.ofNullable(open[level - 1]);
    }

    private int level(Section section, Optional<Ordinal> ordinal) {
        int own = section.getLevel();
        if (own <= LEVELS && ordinal.isPresent() && ordinal.get().follows(last[own])) {
            return own;
        }
        Optional<SectionKey> key = section.getKey();
        Optional<SectionKey> whole = key.isPresent() ? key.get().parent() : Optional.empty();
        for (int level = 1; whole.isPresent() && level < Math.min(own, LEVELS); level++) {
            SectionPlace above = open[level];
            if (above != null && above.section().getKey().equals(whole)) {
                return level + 1;
            }
        }
        return own;
    }
}
