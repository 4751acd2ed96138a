package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The known name that somebody probably meant. */
class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "ARI-02,ARI-002", // a letter is missing
        "ARI-0002,ARI-002", // one too many
        "ARI-902,ARI-002", // one is wrong
        "XARI-002,ARI-002",
        "BUD-01,BUD-001",
        "abcd1234,abcdefgh"
    })
    void is_the_one_with_the_fewest_edits(String name, String meant) {
        assertThat(Nearest.of(name, List.of("leastExecution", "ARI-002", "BUD-001", "abcdefgh")))
                .contains(meant);
    }

    @Test
    void of_those_that_are_equally_near_is_the_first() {
        assertThat(Nearest.of("a1", List.of("a2", "a3"))).contains("a2");
    }

    @Test
    void is_none_where_half_of_the_name_would_have_to_change() {
        assertThat(Nearest.of("abcd1234", List.of("abcdefgh"))).isPresent();
        assertThat(Nearest.of("abc12345", List.of("abcdefgh"))).isEmpty();
        assertThat(Nearest.of("abc", List.of("a"))).isPresent();
        assertThat(Nearest.of("abc", List.of("x"))).isEmpty();
        assertThat(Nearest.of("abc", List.of())).isEmpty();
    }

    @Test
    void is_not_looked_for_beside_a_name_that_is_too_long_for_any() {
        assertThat(Nearest.of("a".repeat(60), List.of("a".repeat(60)))).isPresent();
        assertThat(Nearest.of("a".repeat(61), List.of("a".repeat(61)))).isEmpty();
    }
}
