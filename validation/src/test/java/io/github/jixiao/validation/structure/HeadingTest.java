package io.github.jixiao.validation.structure;

import static io.github.jixiao.validation.ReportFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.ReportFixture;
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

    private static List<Integer> levels(ReportFixture report) {
        return Heading.of(RuleContexts.of(report.build())).stream()
                .map(Heading::level)
                .toList();
    }

    private static ReportFixture budget() {
        return report().section(1, "二、", "一般公共预算支出情况", SectionKey.GENERAL_PUBLIC_BUDGET);
    }

    @Test
    void a_part_stands_below_its_whole_at_whatever_level_that_is() {
        assertThat(levels(budget().section(3, "1、", "基本支出情况", SectionKey.BASIC_EXPENDITURE)))
                .containsExactly(1, 2);
        assertThat(levels(report().section(1, "二、", "支出")
                        .section(2, "（一）", "一般公共预算支出情况", SectionKey.GENERAL_PUBLIC_BUDGET)
                        .section(4, "（1）", "基本支出情况", SectionKey.BASIC_EXPENDITURE)))
                .containsExactly(1, 2, 3);
        assertThat(levels(budget().section(9, "", "基本支出情况", SectionKey.BASIC_EXPENDITURE)))
                .containsExactly(1, 2);
        assertThat(levels(budget().section(1, "", "基本支出情况", SectionKey.BASIC_EXPENDITURE)))
                .as("no higher than its number")
                .containsExactly(1, 1);
        assertThat(levels(report().section(1, "二、", "支出").section(8, "", "基本支出情况", SectionKey.BASIC_EXPENDITURE)))
                .as("its whole is not open")
                .containsExactly(1);
    }

    @Test
    void a_part_whose_number_goes_on_stays_beside_the_one_before() {
        assertThat(levels(budget().section(3, "1、", "收入")
                        .section(4, "（1）", "拨款")
                        .section(3, "2、", "基本支出情况", SectionKey.BASIC_EXPENDITURE)))
                .containsExactly(1, 3, 4, 3);
        assertThat(levels(budget().section(3, "1、", "收入")
                        .section(3, "", "说明")
                        .section(3, "2、", "基本支出情况", SectionKey.BASIC_EXPENDITURE)))
                .as("one without a number between")
                .containsExactly(1, 3, 3, 3);
        assertThat(levels(budget().section(5, "①", "收入").section(5, "②", "基本支出情况", SectionKey.BASIC_EXPENDITURE)))
                .containsExactly(1, 5, 5);
        assertThat(levels(budget().section(5, "①", "收入").section(5, "③", "基本支出情况", SectionKey.BASIC_EXPENDITURE)))
                .containsExactly(1, 5, 2);
    }

    @Test
    void a_number_goes_on_with_none_below_another_heading() {
        assertThat(levels(report().section(1, "一、", "概况")
                        .section(4, "（1）", "职责")
                        .section(1, "二、", "一般公共预算支出情况", SectionKey.GENERAL_PUBLIC_BUDGET)
                        .section(4, "（2）", "项目支出情况", SectionKey.PROJECT_EXPENDITURE)))
                .containsExactly(1, 4, 1, 2);
    }
}
