package io.github.jixiao.document.outline;

import io.github.jixiao.narrative.SectionKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What headings mean by their words, from the resource {@code headings.tsv}. Immutable. */
final class HeadingWords {

    private static final List<Rule> RULES = load();
    private static final List<String> OBJECTIVE_KINDS = List.of("整体", "专项", "项目支出");

    private static final List<String> KINDS_OF_DOCUMENT = List.of("报告", "说明", "自评表", "评价表", "情况表", "总结", "公开");

    private HeadingWords() {}

    /** {@return whether folded text ends as the title of a document and holds no sentence} */
    static boolean endsAsTitle(String text) {
        return KINDS_OF_DOCUMENT.stream().anyMatch(text::endsWith) && text.indexOf(',') < 0 && text.indexOf('。') < 0;
    }

    /** {@return the meaning of a heading of folded text below the section of key {@code above}, or empty} */
    static Optional<SectionKey> key(String heading, Optional<SectionKey> above) {
        if (heading.contains("目标") && kinds(heading) > 1 && !heading.contains("完成")) {
            return Optional.of(SectionKey.OBJECTIVES);
        }
        for (Rule rule : RULES) {
            if (rule.fits(heading) && (!isObjectives(rule.key) || endsAsObjectives(heading))) {
                return Optional.of(below(rule.key, heading, above));
            }
        }
        return Optional.empty();
    }

    private static boolean isObjectives(SectionKey key) {
        return key == SectionKey.OBJECTIVES || key.parent().equals(Optional.of(SectionKey.OBJECTIVES));
    }

    private static boolean endsAsObjectives(String heading) {
        int behind = heading.lastIndexOf("目标") + 2;
        String rest = heading.substring(behind);
        return rest.isEmpty() || rest.equals("情况") || rest.equals("设定情况") || rest.equals("设置情况") || rest.equals("设定");
    }

    /** Some words mean a part where they stand below the section of the same words. */
    private static SectionKey below(SectionKey key, String heading, Optional<SectionKey> above) {
        SectionKey parent = above.orElse(null);
        if (key == SectionKey.PERFORMANCE && parent == SectionKey.PERFORMANCE) {
            return SectionKey.OVERALL_PERFORMANCE;
        }
        if (key == SectionKey.BASIC_INFORMATION && parent == SectionKey.BASIC_INFORMATION) {
            return SectionKey.ORGANIZATION;
        }
        return key;
    }

    private static int kinds(String heading) {
        int kinds = 0;
        for (String kind : OBJECTIVE_KINDS) {
            kinds += heading.contains(kind) ? 1 : 0;
        }
        return kinds;
    }

    private static List<Rule> load() {
        List<Rule> rules = new ArrayList<>();
        try (InputStream in = HeadingWords.class.getResourceAsStream("headings.tsv")) {
            if (in == null) {
                throw new IllegalStateException("headings.tsv is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rules.add(Rule.parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("headings.tsv", e);
        }
        return List.copyOf(rules);
    }

    private record Rule(SectionKey key, List<List<String>> groups, List<String> without) {

        static Rule parse(String line) {
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            String must = second < 0 ? line.substring(first + 1) : line.substring(first + 1, second);
            List<List<String>> groups =
                    split(must, '+').stream().map(group -> split(group, '|')).toList();
            List<String> without = second < 0 ? List.of() : split(line.substring(second + 1), '|');
            return new Rule(SectionKey.valueOf(line.substring(0, first)), groups, without);
        }

        boolean fits(String heading) {
            for (List<String> group : groups) {
                if (!containsAny(heading, group)) {
                    return false;
                }
            }
            return !containsAny(heading, without);
        }

        private static boolean containsAny(String heading, List<String> words) {
            for (String word : words) {
                if (heading.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, from)) {
            parts.add(text.substring(from, i));
            from = i + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
