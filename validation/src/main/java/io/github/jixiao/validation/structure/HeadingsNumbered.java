package io.github.jixiao.validation.structure;

import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The headings below one heading are numbered 1 to n without gap or repetition and in one style (标题编号连续). One
 * instance for each heading that has numbered ones below it; the first fault is the place, the others are related.
 */
final class HeadingsNumbered implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STR-002");
    private static final int LEVELS = 5;
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        List<Siblings> groups = new ArrayList<>();
        Siblings[] open = new Siblings[LEVELS + 2];
        String[] parents = new String[LEVELS + 2];
        List<Section> sections = context.report().getNarrative().getSections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int level = section.getLevel();
            if (level < 1 || level > LEVELS) {
                continue;
            }
            for (int deeper = level + 1; deeper <= LEVELS + 1; deeper++) {
                open[deeper] = null;
                parents[deeper] = "/narrative/sections/" + i;
            }
            SectionPlace place = new SectionPlace(i, section);
            Optional<Ordinal> ordinal = section.getNumeral().flatMap(Ordinal::parse);
            if (ordinal.isPresent()) {
                if (open[level] == null) {
                    open[level] = new Siblings(parents[level] == null ? "" : parents[level]);
                    groups.add(open[level]);
                }
                open[level].add(place, ordinal.get());
            }
        }
        return groups.stream().map(Siblings::verdict).toList();
    }

    /** The numbered headings below one heading, while they are read. */
    private static final class Siblings {

        private final String parent;
        private final List<SectionPlace> faulty = new ArrayList<>();
        private Optional<Ordinal> last = Optional.empty();
        private Optional<Ordinal.Style> style = Optional.empty();
        private Optional<Text> message = Optional.empty();
        private int faults;

        Siblings(String parent) {
            this.parent = parent;
        }

        void add(SectionPlace place, Ordinal ordinal) {
            Optional<Text> fault = fault(place, ordinal);
            if (fault.isPresent()) {
                faults++;
                message = message.or(() -> fault);
                if (faulty.size() <= MAX_RELATED) {
                    faulty.add(place);
                }
            }
            style = style.or(() -> Optional.of(ordinal.style()));
            last = Optional.of(ordinal);
        }

        private Optional<Text> fault(SectionPlace place, Ordinal ordinal) {
            int expected = last.map(Ordinal::value).orElse(0) + 1;
            if (style.isPresent() && style.get() != ordinal.style()) {
                return Optional.of(StructureMessages.text(
                        "STR-002.style", place.name(), style.get().sample()));
            }
            if (last.isPresent() && last.get().value() == ordinal.value()) {
                return Optional.of(StructureMessages.text("STR-002.repeated", place.name(), ordinal.value()));
            }
            return ordinal.value() == expected
                    ? Optional.empty()
                    : Optional.of(StructureMessages.text("STR-002.gap", place.name(), ordinal.value(), expected));
        }

        Verdict verdict() {
            if (message.isEmpty()) {
                return Verdict.pass(parent);
            }
            Text text = faults == 1 ? message.get() : StructureMessages.text("STR-002.more", message.get(), faults - 1);
            String[] values = faulty.stream().map(SectionPlace::name).toArray(String[]::new);
            return Verdict.fail(
                    parent,
                    Observation.violation(text, faulty.get(0).place())
                            .relatedTo(faulty.stream()
                                    .skip(1)
                                    .map(SectionPlace::place)
                                    .toList())
                            .restingOn(values));
        }
    }
}
