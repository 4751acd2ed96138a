package io.github.jixiao.validation.structure;

import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.validation.RuleContexts;
import io.github.jixiao.validation.rule.RuleContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadingTest {

    private final RuleContext context = RuleContexts.of(report().section(0, "", "前言")
            .section(1, "一、", "概况")
            .section(2, "（一）", "职责")
            .section(3, "", "内设机构")
            .section(1, "二、", "收支")
            .build());

    @Test
    void headings_have_a_level_a_number_and_a_parent() {
        List<Heading> headings = Heading.of(context);
        assertThat(headings).extracting(Heading::level).containsExactly(1, 2, 3, 1);
        assertThat(headings)
                .extracting(heading -> heading.ordinal().map(Ordinal::value).orElse(0))
                .containsExactly(1, 1, 0, 2);
        assertThat(headings)
                .extracting(heading -> heading.parent().map(SectionPlace::index))
                .containsExactly(Optional.empty(), Optional.of(1), Optional.of(2), Optional.empty());
    }

    @Test
    void headings_are_made_once_and_cannot_be_changed() {
        List<Heading> headings = Heading.of(context);
        assertThat(Heading.of(context)).isSameAs(headings);
        assertThat(headings).isUnmodifiable();
    }
}
