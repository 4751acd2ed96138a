package io.github.jixiao.validation.project;

import io.github.jixiao.validation.wording.WordList;
import java.util.List;
import java.util.stream.Collectors;

/** The names of projects, which reports write with and without 经费, 项目支出 and the like. Stateless. */
final class ProjectName {

    /** The shortest core that stands for its project in a text. */
    static final int SHORTEST = 2;

    private static final WordList WORDS =
            WordList.load("words.txt", name -> ProjectName.class.getResourceAsStream(name));
    private static final List<String> SUFFIXES = WORDS.group("suffix");
    /** The letters that end a suffix: most names have none of them at their end. */
    private static final String LAST_LETTERS = SUFFIXES.stream()
            .map(suffix -> suffix.substring(suffix.length() - 1))
            .distinct()
            .collect(Collectors.joining());

    private static final List<String> SPECIAL = WORDS.group("special");

    private ProjectName() {}

    /** {@return the name without what stands behind it; the whole name where too little would be left} */
    static String core(String name) {
        String core = name.strip();
        boolean shorter = true;
        while (shorter && !core.isEmpty() && LAST_LETTERS.indexOf(core.charAt(core.length() - 1)) >= 0) {
            shorter = false;
            for (String suffix : SUFFIXES) {
                if (core.length() >= suffix.length() + SHORTEST && core.endsWith(suffix)) {
                    core = core.substring(0, core.length() - suffix.length()).strip();
                    shorter = true;
                    break;
                }
            }
        }
        return core;
    }

    /** {@return whether the text goes on at {@code at}, perhaps behind a suffix, with a word for special funds} */
    static boolean isCalledSpecial(String text, int at) {
        return startsWith(text, at, SPECIAL)
                || SUFFIXES.stream()
                        .anyMatch(suffix ->
                                text.startsWith(suffix, at) && startsWith(text, at + suffix.length(), SPECIAL));
    }

    private static boolean startsWith(String text, int at, List<String> words) {
        return words.stream().anyMatch(word -> text.startsWith(word, at));
    }
}
