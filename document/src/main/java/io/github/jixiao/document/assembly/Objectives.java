package io.github.jixiao.document.assembly;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.lexis.Unit;
import io.github.jixiao.document.outline.Chunk;
import io.github.jixiao.document.outline.Part;
import io.github.jixiao.document.statement.ProjectNames;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the objectives of a report with their targets. */
final class Objectives {

    private static final int MOST = 300;
    private static final int LONGEST_MEASURE = 40;

    private final String source;
    private final Sections sections;
    private final Accomplishments accomplishments;

    Objectives(String source, Sections sections) {
        this.source = source;
        this.sections = sections;
        this.accomplishments = new Accomplishments(source, sections);
    }

    List<ObjectiveBlock> blocks() {
        List<ObjectiveBlock> blocks = new ArrayList<>();
        add(blocks, SectionKey.OVERALL_OBJECTIVES, ObjectiveKind.OVERALL);
        add(blocks, SectionKey.SPECIAL_FUND_OBJECTIVES, ObjectiveKind.SPECIAL_FUND);
        add(blocks, SectionKey.PROJECT_OBJECTIVES, ObjectiveKind.PROJECT);
        List<Part> whole = sections.parts(SectionKey.OBJECTIVES);
        if (!whole.isEmpty()) {
            promised(blocks, whole.get(0));
            Part part = whole.get(0);
            if (!part.chunks().isEmpty() && blocks.stream().noneMatch(block -> block.kind() == ObjectiveKind.OVERALL)) {
                blocks.add(0, block(part, ObjectiveKind.OVERALL));
            }
        }
        blocks.sort((one, other) -> Integer.compare(start(one), start(other)));
        return blocks;
    }

    private static int start(ObjectiveBlock block) {
        return block.span().map(Span::start).orElse(0);
    }

    private void add(List<ObjectiveBlock> blocks, SectionKey key, ObjectiveKind kind) {
        for (Part part : sections.parts(key)) {
            blocks.add(block(part, kind));
        }
    }

    /** A block that the common heading names and that does not follow is blank. */
    private void promised(List<ObjectiveBlock> blocks, Part part) {
        Span heading = part.heading();
        String words = Fold.text(source, heading.start(), heading.end());
        int open = words.indexOf('(');
        int close = words.indexOf(')');
        if (open >= 0 && close > open) {
            words = words.substring(0, open) + words.substring(close + 1);
        }
        promise(blocks, words.contains("整体") && words.contains("专项"), ObjectiveKind.OVERALL, part);
        promise(blocks, words.contains("专项资金") && words.contains("、"), ObjectiveKind.SPECIAL_FUND, part);
        promise(blocks, words.contains("其他项目"), ObjectiveKind.PROJECT, part);
    }

    private static void promise(List<ObjectiveBlock> blocks, boolean promised, ObjectiveKind kind, Part part) {
        if (promised && blocks.stream().noneMatch(block -> block.kind() == kind)) {
            blocks.add(new ObjectiveBlock(kind, Disclosure.blank(), Optional.of(part.headingSpan())));
        }
    }

    private ObjectiveBlock block(Part part, ObjectiveKind kind) {
        List<Chunk.Prose> prose = part.chunks().stream()
                .filter(Chunk.Prose.class::isInstance)
                .map(Chunk.Prose.class::cast)
                .toList();
        Span span = part.headingSpan();
        if (prose.isEmpty()) {
            return new ObjectiveBlock(kind, Disclosure.blank(), Optional.of(span));
        }
        Chunk.Prose last = prose.get(prose.size() - 1);
        Optional<Span> whole = Optional.of(span.union(last.span()));
        if (prose.size() == 1
                && Emptiness.isDeclared(source, last.body(), last.span().end())) {
            return new ObjectiveBlock(kind, Disclosure.none(), whole);
        }
        List<Objective> objectives = new ArrayList<>();
        for (Chunk.Prose each : prose) {
            if (objectives.size() < MOST) {
                paragraph(each, objectives);
            }
        }
        return new ObjectiveBlock(kind, Disclosure.stated(objectives), whole);
    }

    private void paragraph(Chunk.Prose prose, List<Objective> objectives) {
        int start = prose.body();
        int end = prose.span().end();
        List<Integer> marks = numbered(start, end);
        if (marks.isEmpty()) {
            unnumbered(start, end, objectives);
            return;
        }
        for (int i = 0; i < marks.size() && objectives.size() < MOST; i++) {
            int from = marks.get(i);
            int to = i + 1 < marks.size() ? marks.get(i + 1) : end;
            int body = behindNumber(from, to);
            Span entry = Sentences.trimmed(source, body, to);
            if (entry.length() > 0) {
                objectives.add(objective(number(from, body), Optional.empty(), entry));
            }
        }
    }

    /** Takes the sentences of a paragraph, each of the project that it or one before it names in front of a colon. */
    private void unnumbered(int start, int end, List<Objective> objectives) {
        Optional<Span> project = project(start, end);
        int from = project.map(span -> span.end() + 1).orElse(start);
        Chunk.Prose body = new Chunk.Prose(new Span(from, end), from, 0);
        for (Span entry : Sentences.of(source, List.of(body), true)) {
            Optional<Span> next = project(entry.start(), entry.end()).filter(this::endsAsName);
            project = next.isPresent() ? next : project;
            Span told = next.isPresent() ? new Span(next.get().end() + 1, entry.end()) : entry;
            objectives.add(objective(OptionalInt.empty(), project, told));
        }
    }

    private boolean endsAsName(Span words) {
        return ProjectNames.endsAsName(source.substring(words.start(), words.end()));
    }

    /** {@return where 目标1, 目标二 … stand} */
    private List<Integer> numbered(int start, int end) {
        List<Integer> marks = new ArrayList<>();
        for (int i = source.indexOf("目标", start); i >= 0 && i < end; i = source.indexOf("目标", i + 2)) {
            int body = behindNumber(i, end);
            boolean counts = body > i + 3 && (i == start || "。；;，,、 　：:\n".indexOf(source.charAt(i - 1)) >= 0);
            if (counts) {
                marks.add(i);
            }
        }
        return marks;
    }

    private int behindNumber(int from, int to) {
        int i = from + 2;
        while (i < to && i < from + 5 && isNumeral(source.charAt(i))) {
            i++;
        }
        if (i == from + 2 || i >= to || "：:、.．，, ".indexOf(source.charAt(i)) < 0) {
            return from;
        }
        return i + 1;
    }

    private static boolean isNumeral(char c) {
        return Character.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private OptionalInt number(int from, int body) {
        String digits = Fold.text(source, from + 2, body - 1);
        int chinese = "一二三四五六七八九十".indexOf(digits);
        if (digits.length() == 1 && chinese >= 0) {
            return OptionalInt.of(chinese + 1);
        }
        boolean plain =
                !digits.isEmpty() && digits.length() < 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /** {@return the name of a project that stands in front of a colon} */
    private Optional<Span> project(int start, int end) {
        int i = start;
        while (i < end && i - start <= 30 && "：:，,。；;".indexOf(source.charAt(i)) < 0) {
            i++;
        }
        boolean named =
                i > start + 1 && i < end && i - start <= 30 && (source.charAt(i) == '：' || source.charAt(i) == ':');
        return named && !source.substring(start, i).contains("目标") ? Optional.of(new Span(start, i)) : Optional.empty();
    }

    private Objective objective(OptionalInt number, Optional<Span> project, Span span) {
        List<Target> targets = targets(span);
        return Objective.builder()
                .number(number)
                .project(project.map(name -> Title.joined(source, name.start(), name.end())))
                .text(Title.joined(source, span.start(), span.end()))
                .targets(targets)
                .evidence(accomplishments.of(span, targets))
                .span(span)
                .build();
    }

    private List<Target> targets(Span span) {
        List<Target> targets = new ArrayList<>();
        List<Token> label = new ArrayList<>();
        for (Token token : Lexer.tokens(source, span.start(), span.end())) {
            if (token instanceof Token.Number number && isTarget(number)) {
                Optional<String> measure = measure(source, label);
                if (measure.isPresent() && targets.size() < MOST) {
                    Quantity value = new Quantity(number.value(), number.unit().symbol(), number.bound());
                    targets.add(Target.builder()
                            .measure(measure.get())
                            .value(value)
                            .evidence(accomplishments.of(measure.get(), value))
                            .span(number.span())
                            .build());
                }
                label.clear();
            } else if (token instanceof Token.Mark mark && ",;。:".indexOf(mark.symbol()) >= 0) {
                label.clear();
            } else {
                label.add(token);
            }
        }
        return targets;
    }

    static boolean isTarget(Token.Number number) {
        return number.unit().kind() != Unit.Kind.NONE && number.value().precision() < 20;
    }

    /** {@return what the words in front of a number measure, without the words that only lead to the number} */
    static Optional<String> measure(String source, List<Token> label) {
        int from = 0;
        int to = label.size();
        while (from < to && isLead(label.get(from))) {
            from++;
        }
        while (to > from && isLead(label.get(to - 1))) {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        int start = label.get(from).start();
        int end = label.get(to - 1).end();
        String words = end - start > 200 ? "" : Fold.text(source, start, end);
        words = words.startsWith("使") && words.length() > 3 ? words.substring(1) : words;
        boolean fits = words.length() >= 2 && words.length() <= LONGEST_MEASURE;
        return fits ? Optional.of(words) : Optional.empty();
    }

    private static boolean isLead(Token token) {
        return token.isTerm(Term.Kind.FILLER)
                || token.isTerm(Term.Kind.THIS_YEAR)
                || token.isTerm(Term.Kind.SELF)
                || token instanceof Token.Mark
                || token instanceof Token.Day;
    }
}
