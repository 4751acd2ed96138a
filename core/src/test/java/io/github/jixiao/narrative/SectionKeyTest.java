package io.github.jixiao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionKeyTest {

    @Test
    void the_outline_has_ten_sections_of_its_own() {
        assertThat(SectionKey.outline())
                .hasSize(10)
                .allMatch(key -> key.parent().isEmpty());
    }

    @Test
    void parts_know_the_section_they_belong_to() {
        for (SectionKey key : SectionKey.values()) {
            assertThat(key.parts()).allMatch(part -> part.parent().orElseThrow() == key);
            key.parent().ifPresent(parent -> assertThat(parent.parts()).contains(key));
            assertThat(key.chinese()).isNotBlank();
            assertThat(key.english()).isNotBlank();
        }
        assertThat(SectionKey.OBJECTIVES.parts())
                .containsExactly(
                        SectionKey.OVERALL_OBJECTIVES,
                        SectionKey.SPECIAL_FUND_OBJECTIVES,
                        SectionKey.PROJECT_OBJECTIVES);
    }
}
