package io.github.jixiao.validation.fund;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report says of one of the four budgets, in its figures and in its outline. Immutable. */
record FundSection(Scope scope, Presence presence, boolean isDeclaredNone, Place place) {

    private static final Map<Scope, SectionKey> SECTIONS = Map.of(
            Scope.GENERAL, SectionKey.GENERAL_PUBLIC_BUDGET,
            Scope.GOVERNMENT_FUND, SectionKey.GOVERNMENT_FUND,
            Scope.STATE_CAPITAL, SectionKey.STATE_CAPITAL,
            Scope.SOCIAL_INSURANCE, SectionKey.SOCIAL_INSURANCE);

    /** Whether a fund is addressed. */
    enum Presence {
        /** With figures, in words, or by saying that there is none. */
        ADDRESSED,
        /** By an empty heading. */
        BLANK,
        /** Not at all. */
        MISSING
    }

    static FundSection of(Scope scope, RuleContext context) {
        if (scope == Scope.GENERAL) {
            Optional<FundSection> together = together(context);
            if (together.isPresent()) {
                return together.get();
            }
        }
        var disclosure = context.report().getBudget().disclosure(scope);
        var index = context.section(SECTIONS.get(scope));
        Optional<Section> section = index.isPresent()
                ? Optional.of(context.report().getNarrative().getSections().get(index.getAsInt()))
                : Optional.empty();
        Place place = new Place(
                disclosure.isPresent() || section.isEmpty()
                        ? "/budget/" + scope.property()
                        : "/narrative/sections/" + index.getAsInt(),
                section.flatMap(Section::getHeadingSpan));
        boolean none = disclosure.map(Disclosure::isDeclaredNone).orElse(false)
                || section.map(found -> found.getContent().isDeclaredNone()).orElse(false);
        if (disclosure.isPresent()) {
            return new FundSection(
                    scope, disclosure.get().isBlank() ? Presence.BLANK : Presence.ADDRESSED, none, place);
        }
        Presence presence = section.map(found -> found.getContent().isBlank() ? Presence.BLANK : Presence.ADDRESSED)
                .orElse(Presence.MISSING);
        return new FundSection(scope, presence, none, place);
    }

    /** {@return the section on revenue and expenditure or on fiscal grants, where that stands for the general public budget} */
    private static Optional<FundSection> together(RuleContext context) {
        boolean general = context.report().getBudget().disclosure(Scope.GENERAL).isPresent()
                || context.section(SectionKey.GENERAL_PUBLIC_BUDGET).isPresent();
        return general
                ? Optional.empty()
                : Stream.of(SectionKey.REVENUE_AND_EXPENDITURE, SectionKey.FISCAL_GRANT)
                        .filter(key -> context.section(key).isPresent())
                        .findFirst()
                        .map(key -> of(key, context));
    }

    private static FundSection of(SectionKey key, RuleContext context) {
        int index = context.section(key).getAsInt();
        Section section = context.report().getNarrative().getSections().get(index);
        return new FundSection(
                Scope.GENERAL,
                section.getContent().isBlank() ? Presence.BLANK : Presence.ADDRESSED,
                section.getContent().isDeclaredNone(),
                new Place("/narrative/sections/" + index, section.getHeadingSpan()));
    }
}
