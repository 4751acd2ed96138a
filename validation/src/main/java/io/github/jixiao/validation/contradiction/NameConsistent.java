package io.github.jixiao.validation.contradiction;

import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The full name of the unit is the same everywhere (单位名称一致). Only names that differ in the letters that join their parts
 * are taken for the same unit: any other difference may be another unit. Names that the report declares are its own.
 */
final class NameConsistent implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("CON-008");
    private static final int SHORTEST = 5;
    private static final int MAX_RELATED = 20;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        OrganizationProfile organization = context.report().getOrganization();
        Optional<String> name = organization.getName();
        if (name.isEmpty()) {
            return List.of();
        }
        // What begins a name joins nothing: 和平区.
        int joints = 0;
        while (joints < name.get().length() && Words.JOINT.indexOf(name.get().charAt(joints)) >= 0) {
            joints++;
        }
        String core = Joined.of(name.get()).text();
        if (core.length() < SHORTEST) {
            return List.of();
        }
        Search search = new Search(
                name.get(), name.get().substring(0, joints), core, new HashSet<>(organization.getShortNames()));
        context.report().getTitle().ifPresent(title -> search.in(title, (start, end) -> Place.of("/title")));
        context.report()
                .getCompilingUnit()
                .ifPresent(unit -> search.in(unit, (start, end) -> Place.of("/compilingUnit")));
        List<Passage> passages = Passages.of(context).known();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (search.mayBeIn(passage.text())) {
                search.in(passage.text(), passage::place);
            }
        }
        return List.of(search.verdict());
    }

    /** Where a part of a text stands. */
    private interface Part {
        Place place(int start, int end);
    }

    /** The search for the names that differ from that of the unit, and what it has found so far. */
    private static final class Search {

        private final String name;
        private final String begin;
        private final String core;
        private final Set<String> shortNames;
        private final Set<String> variants = new LinkedHashSet<>();
        private final List<Place> places = new ArrayList<>();

        /** Looks for names like {@code name}, which have {@code begin} in front of {@code core}. */
        Search(String name, String begin, String core, Set<String> shortNames) {
            this.name = name;
            this.begin = begin;
            this.core = core;
            this.shortNames = shortNames;
        }

        boolean mayBeIn(String stated) {
            return stated.indexOf(core.charAt(0)) >= 0;
        }

        void in(String stated, Part part) {
            Joined text = Joined.of(stated);
            for (int at = text.text().indexOf(core); at >= 0; at = text.text().indexOf(core, at + core.length())) {
                int start = text.at(at) - begin.length();
                int end = text.at(at + core.length() - 1) + 1;
                if (!stated.startsWith(begin, start)) {
                    continue;
                }
                String variant = stated.substring(start, end);
                if (!variant.equals(name) && !shortNames.contains(variant)) {
                    variants.add(variant);
                    places.add(part.place(start, end));
                }
            }
        }

        Verdict verdict() {
            if (places.isEmpty()) {
                return Verdict.pass("/organization/name");
            }
            return Verdict.fail(Observation.violation(
                            ContradictionMessages.text(
                                    "CON-008.variant", variants.iterator().next(), name),
                            places.get(0))
                    .relatedTo(places.stream().skip(1).limit(MAX_RELATED).toList())
                    .restingOn(variants.toArray(String[]::new)));
        }
    }

    /**
     * A text without the letters that join the parts of names, and where each letter stood.
     *
     * @param text the letters that are left
     * @param offsets where each of them stood
     */
    private record Joined(String text, int[] offsets) {

        static Joined of(String text) {
            char[] letters = new char[text.length()];
            int[] offsets = new int[text.length()];
            int length = 0;
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (Words.JOINT.indexOf(letter) < 0) {
                    letters[length] = letter;
                    offsets[length++] = i;
                }
            }
            return new Joined(new String(letters, 0, length), offsets);
        }

        int at(int index) {
            return offsets[index];
        }
    }
}
