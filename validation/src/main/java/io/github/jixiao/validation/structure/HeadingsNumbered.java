package io.github.jixiao.validation.structure;

import io.github.jixiao.message.Text;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headings below one heading are numbered 1 to n without gap or repetition and in one style (标题编号连续). One
 * instance for each heading that has numbered ones below it; the first fault is the place, the others are related.
 */
final class HeadingsNumbered implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STR-002");
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Reading reading = new Reading();
        List<Heading> headings = Heading.of(context);
        for (int i = 0; i < headings.size(); i++) {
            reading.add(headings.get(i));
        }
        List<Verdict> verdicts = new ArrayList<>(reading.groups.size());
        for (int i = 0; i < reading.groups.size(); i++) {
            verdicts.add(reading.groups.get(i).verdict());
        }
        return verdicts;
    }

    /** The numbered headings so far, by the heading above them, with those that the next one may continue at each level. */
    private static final class Reading {

        private final List<Siblings> groups = new ArrayList<>();
        private final Siblings[] siblings = new Siblings[OpenHeadings.LEVELS + 2];

        void add(Heading heading) {
            Arrays.fill(siblings, heading.level() + 1, siblings.length, null);
            if (heading.ordinal().isPresent()) {
                siblings(heading).add(heading.place(), heading.ordinal().get());
            }
        }

        private Siblings siblings(Heading heading) {
            Siblings known = siblings[heading.level()];
            if (known == null) {
                known = new Siblings(
                        heading.parent().map(above -> above.place().pointer()).orElse(""));
                siblings[heading.level()] = known;
                groups.add(known);
            }
            return known;
        }
    }

    /** The numbered headings below one heading, while they are read. */
    private static final class Siblings {

        private final String parent;
        private final List<SectionPlace> faulty = new ArrayList<>();
        private @Nullable Ordinal first;
        private @Nullable Ordinal last;
        private @Nullable Text message;
        private int faults;

        Siblings(String parent) {
            this.parent = parent;
        }

        void add(SectionPlace place, Ordinal ordinal) {
            Optional<Text> fault = fault(place, ordinal);
            if (fault.isPresent()) {
                faults++;
                message = message == null ? fault.get() : message;
                if (faulty.size() <= MAX_RELATED) {
                    faulty.add(place);
                }
            }
            first = first == null ? ordinal : first;
            last = ordinal;
        }

        private Optional<Text> fault(SectionPlace place, Ordinal ordinal) {
            int expected = (last == null ? 0 : last.value()) + 1;
            if (first != null && first.style() != ordinal.style()) {
                return Optional.of(StructureMessages.text(
                        "STR-002.style", place.name(), first.style().sample()));
            }
            if (last != null && last.value() == ordinal.value()) {
                return Optional.of(StructureMessages.text("STR-002.repeated", place.name(), ordinal.value()));
            }
            return ordinal.value() == expected
                    ? Optional.empty()
                    : Optional.of(StructureMessages.text("STR-002.gap", place.name(), ordinal.value(), expected));
        }

        Verdict verdict() {
            if (message == null) {
                return Verdict.pass(parent);
            }
            Text text = faults == 1 ? message : StructureMessages.text("STR-002.more", message, faults - 1);
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
