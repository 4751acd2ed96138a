package io.github.jixiao.document.assembly;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.document.outline.Outline;
import java.util.Arrays;
import java.util.Optional;

/** Whose money the heading above a place names. Immutable. */
final class ScopeIndex {

    private final int[] starts;
    private final Settings settings;

    ScopeIndex(Outline outline, Settings settings) {
        this.starts = outline.parts().stream()
                .mapToInt(part -> part.headingSpan().start())
                .toArray();
        this.settings = settings;
    }

    Optional<Scope> at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return settings.of(Math.max(0, found >= 0 ? found : -found - 2)).scope();
    }
}
