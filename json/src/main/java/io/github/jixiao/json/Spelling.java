package io.github.jixiao.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt one is nearest to. */
final class Spelling {

    private static final int MAX_LENGTH = 40;

    private Spelling() {}

    static Optional<String> nearest(String name, List<String> known) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = plain(name);
        int best = Math.max(1, (plain.length() + 1) / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String each : known) {
            int distance = distance(plain, plain(each));
            if (distance < best) {
                best = distance;
                nearest = Optional.of(each);
            }
        }
        return nearest;
    }

    /** Snake case and kebab case are no spelling mistakes. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
