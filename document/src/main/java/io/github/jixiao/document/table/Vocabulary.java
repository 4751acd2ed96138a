package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Trie;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.MoneyUnit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that headers and labels are made of, from {@code phrases.tsv}. Immutable. */
final class Vocabulary {

    private static final Trie<Word> WORDS = load();

    private Vocabulary() {}

    /** {@return the longest word that begins at {@code i}, or null}. */
    static @Nullable Word longest(String text, int i) {
        return WORDS.longest(text, i);
    }

    private static Trie<Word> load() {
        Trie<Word> words = new Trie<>();
        try (InputStream in = Vocabulary.class.getResourceAsStream("phrases.tsv")) {
            if (in == null) {
                throw new IllegalStateException("phrases.tsv is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    for (String text : line.substring(0, tab).split(" ")) {
                        words.put(text, Word.of(text, line.substring(tab + 1)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A word and what it says; see {@link Phrase}. */
    record Word(
            String text,
            Role role,
            String pair,
            @Nullable Item item,
            boolean weak,
            boolean part,
            @Nullable Scope scope,
            @Nullable Stage stage,
            boolean plain,
            int year,
            @Nullable MoneyUnit unit,
            boolean total,
            boolean sheet,
            boolean fill) {

        static Word of(String text, String features) {
            Map<String, String> said = new HashMap<>();
            for (String feature : features.split(" ")) {
                int equals = feature.indexOf('=');
                said.put(equals < 0 ? feature : feature.substring(0, equals), feature.substring(equals + 1));
            }
            String item = said.getOrDefault("item", said.get("part"));
            String scope = said.get("scope");
            String stage = said.get("stage");
            String unit = said.get("unit");
            return new Word(
                    text,
                    Role.valueOf(said.getOrDefault("role", "NONE")),
                    said.getOrDefault("pair", ""),
                    item == null ? null : Item.of(item),
                    said.containsKey("weak"),
                    said.containsKey("part"),
                    scope == null ? null : Scope.ofToken(scope).orElseThrow(),
                    stage == null ? null : Stage.ofToken(stage).orElseThrow(),
                    said.containsKey("plain"),
                    said.containsKey("year") ? Integer.parseInt(said.get("year")) : Phrase.NO_YEAR,
                    unit == null ? null : unit.equals("wan") ? MoneyUnit.WAN_YUAN : MoneyUnit.YUAN,
                    said.containsKey("total"),
                    said.containsKey("sheet"),
                    said.containsKey("fill"));
        }
    }
}
