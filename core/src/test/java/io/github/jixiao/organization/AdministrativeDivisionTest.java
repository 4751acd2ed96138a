package io.github.jixiao.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdministrativeDivisionTest {

    @Test
    void a_district_lies_in_a_city_and_a_city_in_a_province() {
        AdministrativeDivision district = AdministrativeDivision.of("430203");

        assertThat(district.parent()).contains(AdministrativeDivision.of("430200"));
        assertThat(district.parent().flatMap(AdministrativeDivision::parent))
                .contains(AdministrativeDivision.of("430000"));
        assertThat(AdministrativeDivision.of("430000").parent()).isEmpty();
    }

    @Property
    void every_division_leads_to_its_province(
            @ForAll @IntRange(min = 1, max = 99) int province,
            @ForAll @IntRange(min = 1, max = 99) int city,
            @ForAll @IntRange(max = 99) int district) {
        AdministrativeDivision top = AdministrativeDivision.of("%02d%02d%02d".formatted(province, city, district));
        int steps = 0;
        while (top.parent().isPresent()) {
            top = top.parent().get();
            steps++;
        }

        assertThat(top.code()).isEqualTo("%02d0000".formatted(province));
        assertThat(steps).isEqualTo(district == 0 ? 1 : 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "43", "4302031", "43020a", "４３０２０３", "000203", "430003", "-30203"})
    void what_is_no_code_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdministrativeDivision.of(code))
                .withMessageStartingWith("division: ");
    }
}
