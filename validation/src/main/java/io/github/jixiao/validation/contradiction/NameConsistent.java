package io.github.jixiao.validation.contradiction;

import io.github.jixiao.narrative.SectionKey;
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
import java.util.EnumSet;
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
        if (name.isEmpty() || Joined.of(name.get()).text().length() < SHORTEST) {
            return List.of();
        }
        Set<String> declared = new HashSet<>(organization.getShortNames());
        declared.add(name.get());
        String core = Joined.of(name.get()).text();
        Set<String> variants = new LinkedHashSet<>();
        List<Place> places = new ArrayList<>();
        for (Passage passage : passages(context)) {
            if (passage.text().indexOf(core.charAt(0)) < 0) {
                continue;
            }
            Joined text = Joined.of(passage.text());
            for (int at = text.text().indexOf(core); at >= 0; at = text.text().indexOf(core, at + core.length())) {
                int start = text.at(at);
                int end = text.at(at + core.length() - 1) + 1;
                String variant = passage.text().substring(start, end);
                if (!declared.contains(variant)) {
                    variants.add(variant);
                    places.add(passage.place(start, end));
                }
            }
        }
        if (places.isEmpty()) {
            return List.of(Verdict.pass("/organization/name"));
        }
        return List.of(Verdict.fail(Observation.violation(
                        ContradictionMessages.text(
                                "CON-008.variant", variants.iterator().next(), name.get()),
                        places.get(0))
                .relatedTo(places.stream().skip(1).limit(MAX_RELATED).toList())
                .restingOn(variants.toArray(String[]::new))));
    }

    private static List<Passage> passages(RuleContext context) {
        List<Passage> passages = new ArrayList<>();
        context.report()
                .getTitle()
                .ifPresent(title -> passages.add(new Passage(title, "/title", Optional.empty(), true)));
        context.report()
                .getCompilingUnit()
                .ifPresent(unit -> passages.add(new Passage(unit, "/compilingUnit", Optional.empty(), true)));
        passages.addAll(Passages.under(context.report().getNarrative(), EnumSet.allOf(SectionKey.class)));
        return passages;
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
