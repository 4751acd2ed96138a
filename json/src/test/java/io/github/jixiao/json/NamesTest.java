package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

class NamesTest {

    private static final Names NAMES = new Names(List.of("title", "fiscalYear", "开支", "grandTotal"));

    /** What gives a parser of a text: ours of bytes, and those that an application's own mapper makes. */
    static List<Function<String, JsonParser>> parsers() {
        JsonMapper mapper = JsonMapper.shared();
        JsonMapper interning = JsonMapper.builder(new JsonFactory()).build();
        return List.of(
                text -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    return Limits.FACTORY.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length);
                },
                mapper::createParser,
                text -> mapper.createParser(text.toCharArray()),
                text -> interning.createParser(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                text -> mapper.treeAsTokens(mapper.readTree(text)));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void a_known_name_has_its_index(Function<String, JsonParser> parser) {
        assertThat(indexes(NAMES, parser, "grandTotal", "title", "开支", "fiscalYear"))
                .containsExactly(3, 0, 2, 1, Names.END);
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void a_name_written_with_escapes_is_the_name_that_it_spells(Function<String, JsonParser> parser) {
        assertThat(indexes(
                        NAMES, parser, "\\u0074itle", "fiscalYea\\u0072", "\\u5f00支", "t\\u0075tle", "grand\\/Total"))
                .containsExactly(0, 1, 2, Names.UNKNOWN, Names.UNKNOWN, Names.END);
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void what_only_resembles_a_known_name_is_unknown(Function<String, JsonParser> parser) {
        List<String> names =
                List.of("", "titl", "titles", "Title", "title ", "开", "支开", "grandTotam", "fiscalYear2021");
        assertThat(indexes(NAMES, parser, names.toArray(String[]::new)))
                .hasSize(names.size() + 1)
                .last()
                .isEqualTo(Names.END);
        assertThat(indexes(NAMES, parser, names.toArray(String[]::new)).subList(0, names.size()))
                .containsOnly(Names.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void names_of_every_length_are_told_apart(Function<String, JsonParser> parser) {
        List<String> all =
                IntStream.rangeClosed(1, Limits.NAME).mapToObj("x"::repeat).toList();
        List<String> others = all.stream().map(name -> name.substring(1) + 'y').toList();

        assertThat(indexes(new Names(all), parser, all.toArray(String[]::new)))
                .startsWith(IntStream.range(0, all.size()).boxed().toArray(Integer[]::new));
        assertThat(indexes(new Names(all), parser, others.toArray(String[]::new))
                        .subList(0, others.size()))
                .containsOnly(Names.UNKNOWN);
    }

    /** {@return what is found in an object that has each name, with a value that is an object itself} */
    private static List<Integer> indexes(Names names, Function<String, JsonParser> parser, String... written) {
        StringBuilder json = new StringBuilder("{");
        for (String name : written) {
            json.append(json.length() == 1 ? "" : ",").append('"').append(name).append("\":{\"title\":[]}");
        }
        List<Integer> found = new ArrayList<>();
        try (JsonParser in = parser.apply(json.append('}').toString())) {
            in.nextToken();
            int index = 0;
            while (index != Names.END) {
                index = names.next(in);
                found.add(index);
                in.nextToken();
                in.skipChildren();
            }
        }
        return found;
    }
}
