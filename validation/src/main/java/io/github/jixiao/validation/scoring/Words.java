package io.github.jixiao.validation.scoring;

import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.WordList;
import java.util.HashSet;
import java.util.Set;

/** The words that rules on score sheets know, from {@code words.txt}. */
final class Words {

    private static final WordList ALL = WordList.load("words.txt", name -> Words.class.getResourceAsStream(name));

    /** Names of the execution of the budget among indicators and level weights. */
    static final Names EXECUTION = ALL.names("execution");
    /** Qualitative values that say that a target is met. */
    static final Set<String> ACHIEVED = new HashSet<>(ALL.group("achieved"));
    /** Qualitative values that some forms take for a target that is met, and others for one that is met in part. */
    static final Set<String> LARGELY = new HashSet<>(ALL.group("largely"));
    /** Qualitative values that say that a target is met in part. */
    static final Set<String> PARTLY = new HashSet<>(ALL.group("partly"));
    /** Qualitative values that say that a target is not met. */
    static final Set<String> NOT_ACHIEVED = new HashSet<>(ALL.group("not.achieved"));

    private Words() {}

    /** {@return the short form of a grade: 优 for 优秀; the same where there is none} */
    static String grade(String stated) {
        String stripped = stated.strip();
        for (String pair : ALL.group("grade")) {
            int equals = pair.indexOf('=');
            if (pair.substring(0, equals).equals(stripped)) {
                return pair.substring(equals + 1);
            }
        }
        return stripped;
    }

    /** {@return the name of a level without what stands in brackets behind it and without 指标} */
    static String level(String stated) {
        int open = stated.indexOf('（');
        int half = stated.indexOf('(');
        int to = open < 0 ? half : half < 0 ? open : Math.min(open, half);
        String name = (to < 0 ? stated : stated.substring(0, to)).strip();
        return name.endsWith("指标") && name.length() > 2 ? name.substring(0, name.length() - 2) : name;
    }

    /** {@return whether a stated level has a name; most that have another are told by a look} */
    static boolean isLevel(String stated, String name) {
        return stated.contains(name) && level(stated).equals(name);
    }
}
