package com.example.reports;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
class ReportsApplicationTest {

    @Autowired
    private MockMvc mvc;

    private static MockHttpServletRequestBuilder sent(String address, String personnel) {
        return post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .characterEncoding("UTF-8")
                .content("""
                {"schemaVersion": "1", "title": "示例区图书馆2022年度部门整体支出绩效自评报告", "fiscalYear": 2022,
                 "organization": {"name": "示例区图书馆"},
                 "budget": {"generalPublic": {"status": "stated", "value": {"expenditure": {"basic": {
                   "total": {"executed": {"value": "62.18", "unit": "万元"}},
                   "personnel": {"executed": {"value": "%s", "unit": "万元"}},
                   "operating": {"executed": {"value": "8.81", "unit": "万元"}}}}}},
                  "governmentFund": {"status": "none"}, "stateCapital": {"status": "none"},
                  "socialInsurance": {"status": "none"}},
                 "performance": {"objectives": [{"kind": "overall", "objectives": {"status": "stated", "value": [{"text": "新增藏书"}]}}]}}
                """.formatted(personnel));
    }

    @Test
    void a_sound_report_goes_in_and_comes_out_in_the_librarys_own_format() throws Exception {
        mvc.perform(sent("/reports", "53.37"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.schemaVersion").value("1"))
                .andExpect(jsonPath("$.budget.generalPublic.value.expenditure.basic.personnel.executed.value")
                        .value("53.37"));
    }

    @Test
    void a_sum_that_does_not_add_up_is_refused_in_the_language_that_is_asked_for() throws Exception {
        mvc.perform(sent("/reports", "53.87").locale(Locale.CHINA))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$").value(hasItem(containsString("相差 0.50 万元"))));
        mvc.perform(sent("/reports", "53.87").locale(Locale.ENGLISH))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$").value(hasItem(containsString("off by 0.50 万元"))));
    }

    @Test
    void an_audit_result_goes_out_as_json() throws Exception {
        mvc.perform(sent("/audits", "53.87"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.findings[?(@.rule == 'ARI-002')].trace.difference")
                        .value("0.50"));
    }

    @Test
    void what_is_no_report_is_a_bad_request() throws Exception {
        mvc.perform(post("/reports")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"schemaVersion\": \"1\", \"fiscalYear\": \"soon\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(""));
    }
}
