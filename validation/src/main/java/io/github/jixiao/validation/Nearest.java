package io.github.jixiao.validation;

import java.util.Collection;
import java.util.Optional;

/** Finds the known name that somebody probably meant. */
final class Nearest {

    private static final int MAX_LENGTH = 60;

    private Nearest() {}

    /** {@return the known name with the fewest edits to {@code name}, if they are few beside its length} */
    static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String each : known) {
            int edits = edits(name, each);
            if (edits < least) {
                least = edits;
                best = each;
            }
        }
        return least <= Math.max(2, name.length() / 2) ? Optional.of(best) : Optional.empty();
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
