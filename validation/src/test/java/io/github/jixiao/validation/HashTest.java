package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void texts_are_hashed_as_utf_8() {
        assertThat(Hash.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Hash.sha256("绩效")).startsWith("f2baa1e4").hasSize(64);
    }
}
