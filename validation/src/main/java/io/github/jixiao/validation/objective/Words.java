package io.github.jixiao.validation.objective;

import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.WordList;
import java.util.List;

/** The words that rules on objectives know, from {@code words.txt}. */
final class Words {

    private static final WordList ALL = WordList.load("words.txt", name -> Words.class.getResourceAsStream(name));

    /** Words for satisfaction. */
    static final Names SATISFACTION = ALL.names("satisfaction");
    /** Words for the survey behind a rate of satisfaction. */
    static final Names SURVEY = ALL.names("survey");
    /** Words that begin a reason. */
    static final Names REASON = ALL.names("reason");
    /** Words that only a summary of the year's work uses. */
    static final List<String> SUMMARY_WORDS = ALL.group("summary");
    /** The same, to be found in texts. */
    static final Names SUMMARY = Names.of(SUMMARY_WORDS);

    private Words() {}
}
