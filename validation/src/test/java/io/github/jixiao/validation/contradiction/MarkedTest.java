package io.github.jixiao.validation.contradiction;

import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.validation.RuleContexts;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Passage;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The passages and clauses that rules on contradictions look at. */
class MarkedTest {

    private static Passage passage(String text) {
        return new Passage(text, Optional.empty(), 0, 0, -1, -1);
    }

    @Test
    void passages_with_a_time_or_a_purpose_are_marked_in_order() {
        RuleContext context = RuleContexts.of(evaluation()
                .told("截至目前已支付。", "无标记。", "培训费主要用于外出考察，今年完成。")
                .section(SectionKey.PROBLEMS, "今年进度偏慢。")
                .build());
        List<Marked> marked = Marked.of(context);
        assertThat(marked)
                .extracting(each -> each.passage().text())
                .containsExactly("截至目前已支付。", "培训费主要用于外出考察，今年完成。", "今年进度偏慢。");
        assertThat(marked.get(1).marks()).extracting(Names.Hit::name).containsExactly("主要用于", "用于", "今年");
        assertThat(Marked.of(context)).isSameAs(marked);
        assertThat(marked)
                .isUnmodifiable()
                .allSatisfy(each -> assertThat(each.marks()).isUnmodifiable());
    }

    @ParameterizedTest
    @CsvSource({
        "甲乙。丙丁；戊, 3, 3, 丙丁", "甲乙。丙丁；戊, 4, 3, 丙丁", "甲乙。丙丁；戊, 0, 0, 甲乙", "甲乙。丙丁；戊, 6, 6, 戊",
        "甲乙。丙丁；戊, 7, 6, 戊", "甲乙、丙丁, 4, 0, 甲乙、丙丁", "'甲：乙', 2, 2, 乙", "甲。。乙, 2, 2, ''"
    })
    void a_clause_lies_around_a_place(String text, int at, int start, String clause) {
        assertThat(Clause.around(passage(text), at)).isEqualTo(new Clause(passage(text), start, clause));
    }

    @Property
    void the_clause_around_a_place_is_the_one_of_all_clauses_that_holds_it(
            @ForAll @StringLength(min = 1, max = 20) @Chars({'甲', '乙', '、', '，', '。'}) String text) {
        List<Clause> all = Clause.of(passage(text));
        for (Clause clause : all) {
            for (int i = 0; i <= clause.text().length(); i++) {
                assertThat(Clause.around(passage(text), clause.start() + i)).isEqualTo(clause);
            }
        }
    }
}
