package io.github.jixiao.document.assembly;

import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A set of places that tells quickly whether another overlaps one of them. Immutable. */
final class Spans {

    private final List<Span> merged = new ArrayList<>();

    Spans(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        Collections.sort(sorted);
        for (Span span : sorted) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.start() < last.end()) {
                merged.set(merged.size() - 1, last.union(span));
            } else {
                merged.add(span);
            }
        }
    }

    boolean overlaps(Span span) {
        int low = 0;
        int high = merged.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span each = merged.get(middle);
            if (each.end() <= span.start()) {
                low = middle + 1;
            } else if (each.start() >= span.end()) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
