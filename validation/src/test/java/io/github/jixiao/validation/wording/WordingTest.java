package io.github.jixiao.validation.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.narrative.Table;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static WordList words(String text) {
        return WordList.load("w.txt", file -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Section section(int level, String heading, SectionKey key, String... paragraphs) {
        Section.Builder section = Section.builder()
                .level(level)
                .heading(heading)
                .content(Disclosure.stated(new Section.Content(
                        List.of(paragraphs).stream().<Block>map(Paragraph::of).toList())));
        if (key != null) {
            section.key(key);
        }
        return section.build();
    }

    @Test
    void a_list_has_groups_and_remarks() {
        WordList list = words("# remark\na\t一 二  三\nb\t四\na\t五\n");
        assertThat(list.group("a")).containsExactly("一", "二", "三", "五");
        assertThat(words("a\t 一 二").group("a")).containsExactly("一", "二").isUnmodifiable();
        assertThat(list.names("b").isIn("十四")).isTrue();
        assertThatThrownBy(() -> list.group("c")).hasMessage("w.txt: no group 'c'");
        assertThatThrownBy(() -> words("a 一")).hasMessage("w.txt: no tab in 'a 一'");
        assertThatThrownBy(() -> WordList.load("none.txt", file -> null)).hasMessage("no words: none.txt");
    }

    @Test
    void names_are_found_wherever_they_overlap() {
        Names names = Names.of(List.of("河道", "河道清淤", "清淤", "", "水闸"));
        assertThat(names.in("查河道清淤"))
                .extracting(Names.Hit::name, Names.Hit::start)
                .containsExactly(Tuple.tuple("河道", 1), Tuple.tuple("河道清淤", 1), Tuple.tuple("清淤", 3));
        assertThat(names.first("查河道清淤")).contains(new Names.Hit("河道清淤", 1));
        assertThat(names.longest("清淤与水闸")).contains("水闸");
        assertThat(names.namesIn("清淤清淤")).containsExactly("清淤");
        assertThat(names.namesIn("清淤")).containsExactly("清淤");
        assertThat(names.namesIn("桥梁")).isEmpty();
        assertThat(names.in("查河道")).extracting(Names.Hit::end).containsExactly(3);
        assertThat(names.isIn("桥梁")).isFalse();
        assertThat(names.endAt("查河道清淤", 1)).isEqualTo(5);
        assertThat(Names.of(List.of("桥", "水闸")).endAt("水桥", 1)).isEqualTo(2);
    }

    /** Two of the letters are the same in their last bits, by which places of a text are passed. */
    @Property
    void names_are_found_as_if_each_was_looked_for_at_each_place(
            @ForAll List<@StringLength(max = 4) @Chars({'甲', '乙', '焲'}) String> names,
            @ForAll @StringLength(max = 30) @Chars({'甲', '乙', '焲'}) String text) {
        List<Names.Hit> expected = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            int at = start;
            names.stream()
                    .distinct()
                    .filter(name -> !name.isEmpty() && text.startsWith(name, at))
                    .sorted()
                    .forEach(name -> expected.add(new Names.Hit(name, at)));
        }
        Names index = Names.of(names);
        assertThat(index.in(text)).isEqualTo(expected);
        assertThat(index.isIn(text)).isEqualTo(!expected.isEmpty());
        assertThat(index.first(text))
                .isEqualTo(expected.stream()
                        .filter(hit -> hit.start() == expected.get(0).start())
                        .reduce((shorter, longer) -> longer));
    }

    @Test
    void many_names_are_found() {
        List<String> many = IntStream.range(0, 500).mapToObj(i -> "项目" + i).toList();
        Names names = Names.of(many);
        assertThat(names.namesIn("查项目499与项目7")).containsExactly("项目4", "项目49", "项目499", "项目7");
        assertThat(names.isIn("目7")).isFalse();
        assertThat(Names.of(List.of()).isIn("项目")).isFalse();
    }

    @Test
    void terms_leave_out_common_words_and_what_is_no_letter() {
        Terms terms = Terms.of("完成河道清淤3公里", 2);
        assertThat(terms.size()).isEqualTo(4);
        assertThat(terms.sharedWith(index("河道 道清 清淤 公里", 2))).isEqualTo(4);
        assertThat(Terms.of("项目绩效目标", 2).isEmpty()).isTrue();
        assertThat(terms.isEmpty()).isFalse();
        assertThat(Terms.of("甲乙丙丁戊己庚辛壬", 2).sharedWith(index("甲乙", 2))).isEqualTo(1);
    }

    @Test
    void terms_are_looked_for_in_common_words_too() {
        assertThat(index("河道清淤 水闸", 2).in(List.of("闸门", "全面清淤", "项目")).size()).isEqualTo(1);
        assertThat(index("目清", 2).in(List.of("项目清理")).size()).isEqualTo(1);
    }

    private static TermIndex index(String text, int length) {
        return TermIndex.of(List.of(Terms.of(text, length)), length);
    }

    @Property
    void terms_are_the_pieces_that_two_texts_share(
            @ForAll @StringLength(max = 60) @Chars({'甲', '乙', '丙', '，'}) String a,
            @ForAll @StringLength(max = 60) @Chars({'甲', '乙', '丙', '，'}) String b,
            @ForAll @IntRange(min = 2, max = 4) int length) {
        Set<String> ofA = pieces(a, length);
        Set<String> shared = new HashSet<>(ofA);
        shared.retainAll(pieces(b, length));
        Terms terms = Terms.of(a, length);
        List<Long> numbers = numbers(terms);
        assertThat(terms.size()).isEqualTo(ofA.size());
        assertThat(numbers).hasSameSizeAs(ofA).doesNotHaveDuplicates();
        assertThat(terms.sharedWith(index(b, length))).isEqualTo(shared.size());
    }

    @Property
    void an_index_has_the_pieces_of_its_texts_each_at_a_place_of_its_own(
            @ForAll @StringLength(max = 60) @Chars({'甲', '乙', '丙', '，'}) String a,
            @ForAll @StringLength(max = 60) @Chars({'甲', '乙', '丙', '，'}) String b,
            @ForAll @IntRange(min = 2, max = 4) int length) {
        Set<String> any = new HashSet<>(pieces(a, length));
        any.addAll(pieces(b, length));
        TermIndex index = TermIndex.of(List.of(Terms.of(a, length), Terms.of(b, length)), length);
        Set<Integer> places = new HashSet<>();
        numbers(Terms.of(a, length)).forEach(piece -> places.add(index.place(piece)));
        numbers(Terms.of(b, length)).forEach(piece -> places.add(index.place(piece)));
        assertThat(index.size()).isEqualTo(any.size());
        assertThat(places).hasSize(any.size()).allMatch(place -> place >= 0 && place < index.places());
        assertThat(index.in(List.of(a)).size()).isEqualTo(pieces(a, length).size());
        assertThat(index(a, length).in(List.of(b)).size())
                .isEqualTo(index(b, length).in(List.of(a)).size());
    }

    private static List<Long> numbers(Terms terms) {
        return IntStream.range(0, terms.size()).mapToObj(terms::piece).toList();
    }

    @Property
    void the_terms_of_a_text_in_an_index_are_those_that_both_have(
            @ForAll @StringLength(max = 30) @Chars({'项', '目', '甲', '进', '一', '步', '，'}) String indexed,
            @ForAll @StringLength(max = 30) @Chars({'项', '目', '甲', '进', '一', '步', '，'}) String text,
            @ForAll @IntRange(min = 2, max = 4) int length) {
        TermIndex index = index(indexed, length);
        Set<Integer> shared = new HashSet<>();
        numbers(Terms.of(text, length)).forEach(piece -> shared.add(index.place(piece)));
        shared.remove(-1);
        Set<Integer> found = new HashSet<>();
        index.forEachTerm(text, found::add);
        assertThat(found).isEqualTo(shared);
    }

    @Test
    void a_term_behind_a_long_common_word_is_told_from_one_that_reaches_into_it() {
        TermIndex index = index("步甲乙", 2);
        List<Integer> found = new ArrayList<>();
        index.forEachTerm("进一步甲乙", found::add);
        assertThat(found).isEqualTo(List.of(index.place(Terms.of("甲乙", 2).piece(0))));
    }

    @Property
    void no_name_is_missed_by_the_pairs_of_the_texts_that_hold_it(
            @ForAll List<@StringLength(max = 30) @Chars({'甲', '乙', '丙', '1'}) String> texts,
            @ForAll List<@StringLength(max = 4) @Chars({'甲', '乙', '丙', '1'}) String> names) {
        List<String> held = names.stream()
                .filter(name -> texts.stream().anyMatch(text -> text.contains(name)))
                .toList();
        assertThat(Pairs.of(texts).among(names)).containsAll(held);
        Terms terms = Terms.of("甲乙丙", 2);
        assertThat(texts.stream().noneMatch(text -> text.contains("甲乙") || text.contains("乙丙"))
                        || terms.isAnyIn(Pairs.of(texts)))
                .isTrue();
    }

    @Test
    void names_whose_pairs_stand_in_no_text_are_passed_over() {
        Pairs pairs = Pairs.of(List.of("查河道", "清淤3公里"));
        assertThat(pairs.among(List.of("河道清淤", "水闸", "河", "河道", "公里数", "淤3公里"))).containsExactly("河", "河道", "淤3公里");
        assertThat(Pairs.of(List.of()).among(List.of("河道", "闸"))).containsExactly("闸");
        assertThat(Terms.of("河道清淤", 2).isAnyIn(pairs)).isTrue();
        assertThat(Terms.of("水闸维修", 2).isAnyIn(pairs)).isFalse();
    }

    private static Set<String> pieces(String text, int length) {
        return IntStream.rangeClosed(0, text.length() - length)
                .mapToObj(i -> text.substring(i, i + length))
                .filter(piece -> piece.indexOf('，') < 0)
                .collect(Collectors.toSet());
    }

    @Test
    void passages_are_those_of_a_section_and_of_what_stands_below_it() {
        Narrative narrative = Narrative.builder()
                .addSections(
                        section(1, "一、概况", null, "甲"),
                        section(1, "六、绩效情况", SectionKey.PERFORMANCE),
                        section(2, "（一）整体", SectionKey.OVERALL_PERFORMANCE, "乙"),
                        section(3, "1、其他", null, "丙"),
                        section(2, "（二）专项", SectionKey.SPECIAL_FUND_PERFORMANCE, "丁"),
                        section(3, "1、监督", null, "戊"),
                        section(1, "七、问题", SectionKey.PROBLEMS, "己"))
                .build();
        assertThat(Passages.of(narrative).ofPerformance().stream()
                        .filter(passage -> !passage.heading())
                        .map(Passage::text))
                .containsExactly("乙", "丙", "丁", "戊");
        assertThat(Passages.of(narrative).under(EnumSet.of(SectionKey.SPECIAL_FUND_PERFORMANCE)))
                .extracting(Passage::pointer)
                .containsExactly(
                        "/narrative/sections/4/heading",
                        "/narrative/sections/4/content/value/blocks/0/paragraph/text",
                        "/narrative/sections/5/heading",
                        "/narrative/sections/5/content/value/blocks/0/paragraph/text");
    }

    @Test
    void passages_cannot_be_changed() {
        Passages passages = Passages.of(Narrative.builder()
                .addSections(section(1, "六、绩效情况", SectionKey.PERFORMANCE, "甲"))
                .build());
        assertThat(List.of(
                        passages.known(), passages.ofPerformance(), passages.under(EnumSet.of(SectionKey.PERFORMANCE))))
                .allSatisfy(list -> assertThat(list).hasSize(2).isUnmodifiable());
    }

    @Test
    void a_part_of_a_passage_has_a_place_where_the_span_is_that_of_the_text() {
        Passage exact = new Passage("清淤3公里", Optional.of(new Span(10, 15)), 0, 0, -1, -1);
        assertThat(exact.place(2, 3).span()).contains(new Span(12, 13));
        Passage wider = new Passage("清淤3公里", Optional.of(new Span(10, 19)), 0, 0, -1, -1);
        assertThat(wider.place(2, 3).span()).contains(new Span(10, 19));
    }

    @Test
    void cells_are_passages() {
        Section section = Section.builder()
                .key(SectionKey.PERFORMANCE)
                .level(1)
                .heading("绩效")
                .content(Disclosure.stated(new Section.Content(List.of(
                        new Table(List.of(List.of(Table.Cell.of("长度"), Table.Cell.of("3公里"))), Optional.empty())))))
                .build();
        assertThat(Passages.of(Narrative.builder().addSections(section).build()).ofPerformance())
                .extracting(Passage::text, Passage::pointer)
                .containsExactly(
                        Tuple.tuple("绩效", "/narrative/sections/0/heading"),
                        Tuple.tuple("长度", "/narrative/sections/0/content/value/blocks/0/table/rows/0/0/text"),
                        Tuple.tuple("3公里", "/narrative/sections/0/content/value/blocks/0/table/rows/0/1/text"));
    }
}
