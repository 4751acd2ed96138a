package io.github.jixiao.validation.project;

import static io.github.jixiao.finding.Outcome.FAIL;
import static io.github.jixiao.finding.Outcome.PASS;
import static io.github.jixiao.validation.EvaluationFixture.evaluation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.validation.EvaluationFixture;
import org.junit.jupiter.api.Test;

/** What counts as told of a project, and as an objective of it, in PRJ-001, PRJ-002 and PRJ-003. */
class EvaluatedTest {

    private static EvaluationFixture projects(String... names) {
        EvaluationFixture fixture = evaluation();
        for (String name : names) {
            fixture.project(name, "5.00");
        }
        return fixture;
    }

    @Test
    void a_project_is_told_of_by_its_name_whatever_the_others_are_called() {
        assertThat(projects("校车", "河道清淤").told("校车运行平稳").outcomes("PRJ-002")).containsExactly(PASS, FAIL);
        assertThat(projects("河道清淤", "校车").told("校车运行平稳").outcomes("PRJ-002")).containsExactly(FAIL, PASS);
    }

    @Test
    void a_project_on_a_sheet_stays_told_of_where_a_word_of_its_name_stands_in_the_text() {
        assertThat(projects("河道清淤")
                        .sheet(sheet -> sheet.project("河道清淤"))
                        .told("河道整洁")
                        .outcomes("PRJ-002"))
                .containsExactly(PASS);
    }

    @Test
    void an_objective_of_a_project_that_is_not_listed_shares_the_words_of_its_name() {
        assertThat(projects("河道疏浚").ofProject("河道巡查", "见实效").outcomes("PRJ-001"))
                .containsExactly(PASS);
        assertThat(projects("河道疏浚").ofProject("大河", "道路通畅").outcomes("PRJ-001")).containsExactly(FAIL);
    }

    @Test
    void a_core_of_one_letter_owns_nothing_that_merely_holds_it() {
        assertThat(projects("桥").ofProject("桥", "见实效").outcomes("PRJ-003")).containsExactly(PASS);
        assertThat(projects("桥").ofProject("旱桥巡查", "见实效").outcomes("PRJ-003")).containsExactly(FAIL);
    }

    @Test
    void a_core_of_one_letter_is_told_of_where_it_stands_in_the_text() {
        assertThat(projects("桥").told("桥面平整").outcomes("PRJ-002")).containsExactly(PASS);
        assertThat(projects("桥").told("路面平整").outcomes("PRJ-002")).containsExactly(FAIL);
    }

    @Test
    void a_project_is_told_of_where_a_phrase_of_its_name_stands_in_the_text() {
        assertThat(projects("城区路灯养护维修").told("路灯养护到位").outcomes("PRJ-002")).containsExactly(PASS);
        assertThat(projects("城区路灯养护维修").told("路灯常亮，养护到位").outcomes("PRJ-002")).containsExactly(FAIL);
    }
}
