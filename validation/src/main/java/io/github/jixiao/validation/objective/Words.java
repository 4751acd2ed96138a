package io.github.jixiao.validation.objective;

import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.WordList;
import java.util.List;

/** The words that rules on objectives know, from {@code words.txt}. */
final class Words {

    private static final WordList ALL = WordList.load("words.txt", name -> Words.class.getResourceAsStream(name));

    /** Words for satisfaction. */
    static final List<String> SATISFACTION_WORDS = ALL.group("satisfaction");
    /** The same, to be found in texts. */
    static final Names SATISFACTION = Names.of(SATISFACTION_WORDS);
    /** Words that tell that something did not happen. */
    static final Names NOT_HAPPENED = ALL.names("not.happened");
    /** Words for the survey behind a rate of satisfaction. */
    static final Names SURVEY = ALL.names("survey");

    private static final Names REASON = ALL.names("reason");
    private static final Names NO_REASON = ALL.names("reason.not");
    /** Words that only a summary of the year's work uses. */
    static final List<String> SUMMARY_WORDS = ALL.group("summary");
    /** The same, to be found in texts. */
    static final Names SUMMARY = Names.of(SUMMARY_WORDS);

    private Words() {}

    /** {@return whether a word in {@code text} begins a reason, and is no part of another such as 因地制宜} */
    static boolean isReasonIn(String text) {
        List<Names.Hit> others = NO_REASON.in(text);
        int next = 0;
        int covered = 0;
        for (Names.Hit reason : REASON.in(text)) {
            while (next < others.size() && others.get(next).start() <= reason.start()) {
                covered = Math.max(covered, others.get(next++).end());
            }
            if (reason.end() > covered) {
                return true;
            }
        }
        return false;
    }
}
