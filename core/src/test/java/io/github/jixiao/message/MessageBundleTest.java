package io.github.jixiao.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.report.Reports;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MessageBundleTest {

    @Test
    void the_messages_of_core_stand_in_both_languages_as_phrases() {
        MessageBundle bundle = MessageBundle.load("reports", Reports.class::getResourceAsStream);

        assertThat(bundle.keys()).isNotEmpty().allSatisfy(key -> {
            Text text = bundle.text(key, "a", "b");
            assertThat(text.zh()).isNotBlank().doesNotEndWith("。").doesNotContain("{");
            assertThat(text.en()).isNotBlank().doesNotEndWith(".").doesNotContain("{");
        });
    }

    @Test
    void a_key_in_one_language_only_is_refused_when_the_bundle_is_loaded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bundle("a=1\nb=2", "a=1"))
                .withMessage("own: in one language only: [b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessageBundle.load("none", name -> null))
                .withMessage("no messages: none_zh_CN.properties");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bundle("a=1", "a=1").text("b"))
                .withMessage("no message 'b'");
    }

    @Test
    void arguments_are_filled_in_where_they_are_named() {
        MessageBundle bundle = bundle("a={1}大于{0}，{2}{", "a=''{0}'' < {1} {x} {9}");

        Text text = bundle.text("a", 5, new Text("七", "seven"));

        assertThat(text.zh()).isEqualTo("七大于5，{2}{");
        assertThat(text.en()).isEqualTo("''5'' < seven {x} {9}");
        assertThat(bundle.has("a")).isTrue();
        assertThat(bundle.has("b")).isFalse();
    }

    @Property
    void what_an_argument_says_is_never_filled_in_again(@ForAll String argument) {
        assertThat(bundle("a={0}|{1}", "a={0}|{1}").text("a", "{1}", argument).en())
                .isEqualTo("{1}|" + argument);
    }

    @Test
    void the_language_is_chosen_when_a_message_is_shown() {
        Text text = new Text("无", "none");

        assertThat(text.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("无");
        assertThat(text.in(Locale.FRANCE)).isEqualTo("none");
        assertThat(text).hasToString("none");
        assertThat(Text.same("5")).isEqualTo(new Text("5", "5"));
    }

    @Test
    void arguments_are_taken_as_they_are_when_the_message_is_made() {
        StringBuilder argument = new StringBuilder("before");

        Text text = bundle("a={0}", "a={0}").text("a", argument);
        argument.append(" and after");

        assertThat(text.en()).isEqualTo("before");
        assertThat(text.zh()).isEqualTo("before");
    }

    private static MessageBundle bundle(String chinese, String english) {
        Map<String, String> files = Map.of("own_zh_CN.properties", chinese, "own_en.properties", english);
        return MessageBundle.load(
                "own", name -> new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8)));
    }
}
