package io.github.jixiao.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    private final List<Locale> asked = new ArrayList<>();
    private final Text text = Text.of(language -> {
        asked.add(language);
        return language == Locale.ENGLISH ? "none" : "无";
    });

    @Test
    void a_message_is_put_into_words_once_and_only_in_the_language_in_which_it_is_read() {
        assertThat(asked).isEmpty();
        assertThat(text.in(Locale.CHINA)).isEqualTo("无");
        assertThat(text.zh()).isEqualTo("无");
        assertThat(asked).containsExactly(Locale.SIMPLIFIED_CHINESE);

        assertThat(text.in(Locale.UK)).isEqualTo("none");
        assertThat(text.en()).isEqualTo("none");
        assertThat(text).hasToString("none");
        assertThat(asked).containsExactly(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    @Test
    void messages_are_equal_that_say_the_same_however_they_were_made() {
        assertThat(text).isEqualTo(new Text("无", "none")).hasSameHashCodeAs(new Text("无", "none"));
        assertThat(new Text("无", "none")).isEqualTo(text);
        assertThat(text).isNotEqualTo(new Text("无", "nothing")).isNotEqualTo(new Text("没有", "none"));
        assertThat(text.equals("none")).isFalse();
    }

    @Test
    void a_message_that_nobody_has_read_survives_serialization() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(text);
            out.writeObject(new Text("甲", "a"));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(new Text("无", "none"));
            assertThat(in.readObject()).isEqualTo(new Text("甲", "a"));
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_where_it_is_given() {
        assertThatNullPointerException().isThrownBy(() -> new Text(null, "a")).withMessage("zh");
        assertThatNullPointerException().isThrownBy(() -> new Text("a", null)).withMessage("en");
        assertThatNullPointerException().isThrownBy(() -> Text.of(null)).withMessage("words");
    }
}
