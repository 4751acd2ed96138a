package io.github.jixiao.document.lexis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The terms of the field, from the resource {@code lexicon.tsv}: a line a kind and value with the words that mean it, all
 * separated by tabs and blanks. Immutable.
 */
final class Lexicon {

    static final Trie<Term> TERMS = load();

    private Lexicon() {}

    private static Trie<Term> load() {
        Trie<Term> terms = new Trie<>();
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.tsv")) {
            if (in == null) {
                throw new IllegalStateException("lexicon.tsv is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    add(terms, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon.tsv", e);
        }
        return terms;
    }

    private static void add(Trie<Term> terms, String line) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        Term.Kind kind = Term.Kind.valueOf(line.substring(0, first));
        String value = line.substring(first + 1, second);
        for (String word : line.substring(second + 1).trim().split(" ")) {
            String folded = Fold.text(word);
            if (terms.contains(folded)) {
                throw new IllegalStateException("lexicon.tsv has '" + word + "' twice");
            }
            terms.put(folded, new Term(folded, kind, value));
        }
    }
}
