package io.github.jixiao.validation.structure;

import io.github.jixiao.narrative.ReadingNote.Kind;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.NoteRule;
import io.github.jixiao.validation.rule.Rule;
import java.util.List;

/** The rules on the outline. */
public final class StructureRules {

    private StructureRules() {}

    /** {@return the rules of the family} */
    public static List<Rule> all() {
        return List.of(
                new OutlineComplete(),
                new HeadingsNumbered(),
                new HeadingStyles(),
                new SectionNotBlank(),
                new SectionNotNone(),
                new AttachmentsPresent(),
                new FrontMatterPresent(),
                new FiguresUnderTheirHeading(),
                NoteRule.together(Catalogue.definition("STR-009"), StructureMessages::text, Kind.BROKEN_LINE),
                NoteRule.together(Catalogue.definition("STR-010"), StructureMessages::text, Kind.MIXED_PUNCTUATION));
    }
}
