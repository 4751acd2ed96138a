package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.json.JsonProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** What the types themselves refuse is said in both languages, at the member that is to blame. */
class RefusalTest {

    private static final String HEAD = "{\"schemaVersion\":\"1\",\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"organization\":{\"staffing\":{~\"retired\":{\"value\":\"-2\",\"unit\":\"人\"}}}}|/organization/staffing/retired|3:11|-2人 is negative|-2人 为负数",
                "\"organization\":{\"staffing\":{\"establishment\":{~ \"total\":{\"unit\":\"人\",\"value\":\"-1\"}}}}}|/organization/staffing/establishment/total|3:10|-1人 is negative|-1人 为负数",
                "\"baseDataTable\":{\"rows\":[{\"label\":\"甲\",~\"budget\":{\"unit\":\"元\",\"value\":\"0.001\"}}]}}|/baseDataTable/rows/0/budget/value|3:30|0.001元 is no whole hundredth of a yuan|0.001元 不是整分",
                "\"baseDataTable\":{\"rows\":[{\"label\":\"甲\",~\"budget\":{\"value\":\"99999999999999999999\",\"unit\":\"元\"}}]}}|/baseDataTable/rows/0/budget/value|3:19|beyond the range of 9.2 quadrillion yuan|超出约 9.2 千万亿元的范围",
                "\"baseDataTable\":{\"rows\":[{\"label\":\"甲\",~\"budget\":{\"value\":\"0.0000000000000000000\",\"unit\":\"元\"}}]}}|/baseDataTable/rows/0/budget/value|3:19|more than 18 decimals|小数超过 18 位",
                "\"statements\":[{\"id\":\"staff.retired\",\"text\":\"\",\"span\":{\"start\":0,\"end\":0},\"group\":0,~\"value\":{\"score\":\"3\"}}]}|/statements/0/value|3:9|3 is not of the kind of staff.retired|3 的类别与数据项 staff.retired 不符",
                "\"statements\":[{\"id\":\"staff.retired\",\"value\":{\"quantity\":{\"value\":\"1\",\"unit\":\"人\"}},\"text\":\"\",~\"span\":{\"start\":7,\"end\":3},\"group\":0}]}|/statements/0/span/end|3:25|3 lies before 7|终点 3 在起点 7 之前",
                "\"source\":{\"mediaType\":\"text/plain\",\"text\":\"甲乙\"},~\"readingNotes\":[{\"kind\":\"numberMissing\",\"span\":{\"start\":0,\"end\":1}},{\"kind\":\"numberMissing\",\"span\":{\"start\":1,\"end\":3}}]}|/readingNotes/1/span|3:100|1 to 3 lies beyond the source of 2 characters|1 至 3 超出了共 2 个字符的源文本",
                "\"budget\":{\"generalPublic\":{\"status\":\"stated\",\"value\":{\"expenditure\":{\"functionalClasses\":[~{\"code\":\" \"}]}}}}}|/budget/generalPublic/value/expenditure/functionalClasses/0|3:1|blank, and so is the code|科目的名称与编码不应都为空白"
            })
    void a_refused_value_is_named_with_its_place(String rest, String pointer, String place, String en, String zh) {
        JsonReadException refused = catchThrowableOfType(
                JsonReadException.class, () -> ReportJson.strict().read(HEAD + rest.replace('~', '\n')));
        assertThat(refused.problems()).hasSize(1);
        JsonProblem problem = refused.problems().get(0);
        assertThat(problem.kind()).isEqualTo(Kind.UNACCEPTABLE_VALUE);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
        assertThat(problem.message().en()).isEqualTo("not acceptable: " + en);
        assertThat(problem.message().zh()).isEqualTo("此值不可接受：" + zh);
    }

    @Test
    void a_grade_that_does_not_fall_is_named_in_its_profile() {
        String scale =
                "{\"schemaVersion\":\"1\",\"id\":\"p\",\"sinceYear\":2021,\"gradeScale\":{\"id\":\"s\",\"grades\":["
                        + "{\"name\":\"优\",\"atLeast\":\"90\"},\n{\"name\":\"良\",\"atLeast\":\"95\"}],"
                        + "\"partlyAchieved\":\"60\",\"sinceYear\":2021,\n\"lastYear\":2020,\"source\":\"s\"}}";
        assertThat(only(JsonDocument.PROFILE, scale))
                .hasToString("line 3, column 12, at /gradeScale/lastYear: not acceptable: 2020 lies before 2021");
        assertThat(only(JsonDocument.PROFILE, scale.replace("2020", "2022")))
                .hasToString("line 2, column 23, at /gradeScale/grades/1/atLeast: not acceptable:"
                        + " '良' is not below the one before");
    }

    @Test
    void problems_before_and_behind_a_refused_value_are_collected_too() {
        String json =
                HEAD + "\"titel\":1,\"organization\":{\"staffing\":{\"retired\":{\"value\":\"-2\",\"unit\":\"人\"}}},"
                        + "\"fiscalYear\":\"x\"}";
        JsonReadException refused = catchThrowableOfType(
                JsonReadException.class, () -> ReportJson.strict().read(json));
        assertThat(refused.problems())
                .extracting(JsonProblem::pointer)
                .containsExactly("/titel", "/organization/staffing/retired", "/fiscalYear");
    }

    @Test
    void an_application_s_mapper_names_the_member_too() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        MismatchedInputException mismatch = catchThrowableOfType(
                MismatchedInputException.class,
                () -> mapper.readValue("{\"initial\":{\"value\":\"0.001\",\"unit\":\"元\"}}", StagedAmount.class));
        JsonReadException refused = (JsonReadException) mismatch.getCause();
        assertThat(refused.problems()).extracting(JsonProblem::pointer).containsExactly("/initial/value");
    }

    private static JsonProblem only(JsonDocument<?> kind, String json) {
        JsonReadException refused = catchThrowableOfType(
                JsonReadException.class, () -> ReportJson.strict().read(kind, json));
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }
}
