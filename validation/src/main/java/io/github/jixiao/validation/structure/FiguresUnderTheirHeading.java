package io.github.jixiao.validation.structure;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.FigureNames;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Under the heading of basic expenditure stand no totals and no projects (数据放错标题). What the reader noted elsewhere is
 * found too. Without a document nobody knows what stands where.
 */
final class FiguresUnderTheirHeading implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STR-008");
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        if (context.report().getSource().isEmpty()) {
            return List.of(Verdict.notApplicable("", StructureMessages.text("noDocument")));
        }
        List<Section> sections = context.report().getNarrative().getSections();
        TreeMap<Integer, Integer> starts = new TreeMap<>();
        for (int i = 0; i < sections.size(); i++) {
            int index = i;
            sections.get(i).getHeadingSpan().ifPresent(span -> starts.put(span.start(), index));
        }
        int[] basic = basic(sections);
        Map<Integer, List<Figure>> strangers = new TreeMap<>();
        for (Figure figure : context.figures().all()) {
            if (isStranger(figure)) {
                heading(figure, starts)
                        .map(index -> basic[index])
                        .filter(index -> index >= 0)
                        .ifPresent(index -> strangers
                                .computeIfAbsent(index, key -> new ArrayList<>())
                                .add(figure));
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i)
                    .getKey()
                    .filter(SectionKey.BASIC_EXPENDITURE::equals)
                    .isPresent()) {
                SectionPlace place = new SectionPlace(i, sections.get(i));
                List<Figure> found = strangers.get(i);
                verdicts.add(
                        found == null ? Verdict.pass(place.place().pointer()) : Verdict.fail(observe(place, found)));
            }
        }
        noted(context, strangers, starts, basic, verdicts);
        return verdicts;
    }

    private static boolean isStranger(Figure figure) {
        Item item = figure.id().item();
        return item.equals(Item.EXPENDITURE)
                || item.equals(Item.EXPENDITURE_TOTAL)
                || item.equals(Item.EXPENDITURE_PROJECT)
                || item.isProject();
    }

    private static Optional<Integer> heading(Figure figure, TreeMap<Integer, Integer> starts) {
        return figure.span().map(Span::start).map(starts::floorEntry).map(Map.Entry::getValue);
    }

    /** {@return for each section the index of the heading of basic expenditure that it stands under, or -1} */
    private static int[] basic(List<Section> sections) {
        int[] basic = new int[sections.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < basic.length; i++) {
            Section section = sections.get(i);
            while (!open.isEmpty() && sections.get(open.peek()).getLevel() >= section.getLevel()) {
                open.pop();
            }
            if (section.getKey().isPresent()) {
                basic[i] = section.getKey().get() == SectionKey.BASIC_EXPENDITURE ? i : -1;
            } else {
                basic[i] = open.isEmpty() ? -1 : basic[open.peek()];
            }
            open.push(i);
        }
        return basic;
    }

    private static Observation observe(SectionPlace place, List<Figure> figures) {
        Figure first = figures.get(0);
        return Observation.violation(
                        StructureMessages.text(
                                "STR-008.basic", place.name(), FigureNames.full(first.id()), first.value()),
                        place.place())
                .relatedTo(figures.stream().limit(MAX_RELATED).map(Place::of).toList())
                .restingOn(figures.stream()
                        .limit(MAX_RELATED)
                        .map(figure -> figure.id() + " " + figure.value())
                        .toArray(String[]::new));
    }

    private static void noted(
            RuleContext context,
            Map<Integer, List<Figure>> strangers,
            TreeMap<Integer, Integer> starts,
            int[] basic,
            List<Verdict> verdicts) {
        List<ReadingNote> notes = context.report().getReadingNotes();
        for (int i = 0; i < notes.size(); i++) {
            ReadingNote note = notes.get(i);
            if (note.kind() == ReadingNote.Kind.FIGURE_UNDER_OTHER_HEADING) {
                Map.Entry<Integer, Integer> above =
                        starts.floorEntry(note.span().start());
                boolean known = above != null && strangers.containsKey(basic[above.getValue()]);
                if (!known) {
                    String quote = context.report().getSource().orElseThrow().quote(note.span());
                    verdicts.add(Verdict.fail(Observation.violation(
                            StructureMessages.text("STR-008.noted", quote),
                            Place.of("/readingNotes/" + i, note.span()))));
                }
            }
        }
    }
}
