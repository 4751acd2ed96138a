package io.github.jixiao.validation.rule;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.SourceDocument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that what the reader of a document may notice is not there (阅读提示): a lost unit, a placeholder, a broken line.
 * Its messages have the id and the kind as key, such as {@code UNT-001.UNIT_MISSING}, and are given the text as it stands
 * and what the note says of it. A report from no document has nothing to check. Immutable and thread-safe.
 */
public final class NoteRule implements Rule {

    private static final int MAX_RELATED = 20;
    private static final int MAX_QUOTE = 40;

    private final RuleDefinition definition;
    private final Words words;
    private final Set<ReadingNote.Kind> kinds;
    private final boolean together;
    private final boolean quietWhereBlank;

    private NoteRule(
            RuleDefinition definition,
            Words words,
            Set<ReadingNote.Kind> kinds,
            boolean together,
            boolean quietWhereBlank) {
        this.definition = definition;
        this.words = words;
        this.kinds = kinds;
        this.together = together;
        this.quietWhereBlank = quietWhereBlank;
    }

    /** The messages of a family. */
    @FunctionalInterface
    public interface Words {

        /** {@return the message of {@code key} with its arguments filled in} */
        Text text(String key, Object... arguments);
    }

    /** {@return the rule that there is no note of {@code kinds}, with one finding for each} */
    public static NoteRule each(RuleDefinition definition, Words words, ReadingNote.Kind... kinds) {
        return new NoteRule(definition, words, EnumSet.copyOf(List.of(kinds)), false, false);
    }

    /** {@return the rule that there is no note of a kind, with one finding for all of them, whose message is also given their number} */
    public static NoteRule together(RuleDefinition definition, Words words, ReadingNote.Kind kind) {
        return new NoteRule(definition, words, EnumSet.of(kind), true, false);
    }

    /** {@return the same, only remarking on what is not visible, such as a blank of another width; the key of that message ends in {@code .blank}} */
    public NoteRule quietWhereBlank() {
        return new NoteRule(definition, words, kinds, together, true);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Optional<SourceDocument> source = context.report().getSource();
        if (source.isEmpty()) {
            return List.of(Verdict.notApplicable("", Messages.text("noDocument")));
        }
        List<ReadingNote> all = context.report().getReadingNotes();
        List<Integer> noted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (kinds.contains(all.get(i).kind())) {
                noted.add(i);
            }
        }
        if (noted.isEmpty()) {
            return List.of(Verdict.pass(""));
        }
        return together
                ? List.of(Verdict.fail(observeAll(noted, all, source.get())))
                : noted.stream()
                        .map(i -> Verdict.fail(observe(i, all.get(i), source.get())))
                        .toList();
    }

    private Observation observe(int index, ReadingNote note, SourceDocument source) {
        String quote = quote(note, source);
        String key = definition.id() + "." + note.kind();
        if (quietWhereBlank && isBlank(quote)) {
            return Observation.violation(words.text(definition.id() + ".blank", codePoints(quote)), place(index, note))
                    .weighing(Severity.INFO);
        }
        return Observation.violation(words.text(key, quote, note.detail()), place(index, note));
    }

    private Observation observeAll(List<Integer> noted, List<ReadingNote> all, SourceDocument source) {
        int first = noted.get(0);
        ReadingNote note = all.get(first);
        String key = definition.id() + "." + note.kind();
        String[] quotes = noted.stream()
                .limit(MAX_RELATED)
                .map(i -> quote(all.get(i), source))
                .toArray(String[]::new);
        return Observation.violation(words.text(key, quotes[0], note.detail(), noted.size()), place(first, note))
                .relatedTo(noted.stream()
                        .skip(1)
                        .limit(MAX_RELATED)
                        .map(i -> place(i, all.get(i)))
                        .toList())
                .restingOn(quotes);
    }

    private static Place place(int index, ReadingNote note) {
        return Place.of("/readingNotes/" + index, note.span());
    }

    private static String quote(ReadingNote note, SourceDocument source) {
        String quote = source.quote(note.span());
        return quote.codePointCount(0, quote.length()) <= MAX_QUOTE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, MAX_QUOTE)) + "…";
    }

    private static boolean isBlank(String quote) {
        return quote.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static String codePoints(String quote) {
        return quote.isEmpty() ? "" : String.format("U+%04X", quote.codePointAt(0));
    }
}
