package io.github.jixiao.document.assembly;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.outline.Chunk;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the narrative of a report says came of its objectives. A number counts as the outcome of a target only where both
 * measure the same in the same unit; a passage tells of an objective only where it repeats its words.
 */
final class Accomplishments {

    private static final int MOST = 3000;
    private static final int MOST_FOR_ONE = 4;
    private static final int SHORTEST_MEASURE = 3;
    private static final int SHARED = 5;
    private static final int READ_AT_MOST = 200_000;

    private final String source;
    private final Map<String, List<Actual>> actuals = new HashMap<>();
    private final List<Span> sentences = new ArrayList<>();
    private final Map<String, Span> phrases = new HashMap<>();
    private boolean phrased;
    private int count;

    private record Actual(String measure, Quantity value, Span sentence) {}

    Accomplishments(String source, Sections sections) {
        this.source = source;
        int read = 0;
        for (Chunk.Prose prose : sections.prose(SectionKey.PERFORMANCE)) {
            if (read < READ_AT_MOST && prose.span().length() < READ_AT_MOST) {
                read += prose.span().length();
                for (Span sentence : Sentences.of(source, List.of(prose), true)) {
                    sentence(sentence);
                }
            }
        }
    }

    private void sentence(Span sentence) {
        List<Token> label = new ArrayList<>();
        for (Token token : Lexer.tokens(source, sentence.start(), sentence.end())) {
            if (token instanceof Token.Number number && Objectives.isTarget(number)) {
                Optional<String> measure = Objectives.measure(source, label);
                if (measure.isPresent() && count++ < MOST) {
                    Quantity value = new Quantity(number.value(), number.unit().symbol(), number.bound());
                    actuals.computeIfAbsent(value.baseUnit(), unit -> new ArrayList<>())
                            .add(new Actual(measure.get(), value, sentence));
                }
                label.clear();
            } else if (token instanceof Token.Mark mark && ",;。:、".indexOf(mark.symbol()) >= 0) {
                label.clear();
            } else {
                label.add(token);
            }
        }
        sentences.add(sentence);
    }

    /** {@return what came of a target: numbers of the same measure in the same unit} */
    List<Evidence> of(String measure, Quantity target) {
        List<Evidence> evidence = new ArrayList<>();
        for (Actual actual : actuals.getOrDefault(target.baseUnit(), List.of())) {
            boolean same = Math.min(measure.length(), actual.measure.length()) >= SHORTEST_MEASURE
                    && (measure.contains(actual.measure) || actual.measure.contains(measure));
            if (same && evidence.size() < MOST_FOR_ONE) {
                evidence.add(evidence(actual.sentence, Optional.of(actual.value)));
            }
        }
        return evidence;
    }

    /** {@return passages that tell what came of an objective: those of its targets, or one that repeats its words} */
    List<Evidence> of(Span objective, List<Target> targets) {
        for (Target target : targets) {
            if (!target.getEvidence().isEmpty()) {
                return target.getEvidence();
            }
        }
        if (!phrased) {
            phrased = true;
            for (Span sentence : sentences) {
                phrases(sentence).forEach(phrase -> phrases.putIfAbsent(phrase, sentence));
            }
        }
        List<String> names = quoted(objective);
        if (!names.isEmpty()) {
            Optional<Span> sentence = Optional.empty();
            for (String name : names) {
                Span found = phrases.get(name.length() > SHARED ? name.substring(0, SHARED) : name);
                if (found == null) {
                    return List.of();
                }
                sentence = Optional.of(sentence.orElse(found));
            }
            return sentence.map(span -> List.of(evidence(span, Optional.empty())))
                    .orElse(List.of());
        }
        for (String phrase : new HashSet<>(phrases(objective))) {
            Span sentence = phrases.get(phrase);
            if (sentence != null) {
                return List.of(evidence(sentence, Optional.empty()));
            }
        }
        return List.of();
    }

    private Evidence evidence(Span sentence, Optional<Quantity> actual) {
        return new Evidence(Title.joined(source, sentence.start(), sentence.end()), actual, Optional.of(sentence));
    }

    /** {@return what stands in quotation marks in the stretch, folded} */
    private List<String> quoted(Span span) {
        List<String> names = new ArrayList<>();
        int open = -1;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            if (c == '“' || c == '《') {
                open = i + 1;
            } else if ((c == '”' || c == '》') && open >= 0) {
                String name = Fold.text(source, open, i);
                if (name.length() >= 4) {
                    names.add(name);
                }
                open = -1;
            }
        }
        return names;
    }

    /** {@return the runs of five characters without a mark among them} */
    private List<String> phrases(Span span) {
        List<String> found = new ArrayList<>();
        String text = Fold.text(source, span.start(), span.end());
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) >= 0x4E00 && text.charAt(i) <= 0x9FFF ? run + 1 : 0;
            if (run >= SHARED) {
                found.add(text.substring(i + 1 - SHARED, i + 1));
            }
        }
        return found;
    }
}
