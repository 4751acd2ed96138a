package io.github.jixiao.validation.contradiction;

import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words that rules on contradictions know, from {@code words.txt}. */
final class Words {

    private static final WordList ALL = WordList.load("words.txt", name -> Words.class.getResourceAsStream(name));

    /** Words of a claim to keep to the budget, each a sequence within one clause. */
    static final List<Sequence> BUDGET_CLAIM = Sequence.all(ALL.group("budget.claim"));
    /** The first words of such claims. */
    static final Names BUDGET_CLAIM_BEGINS =
            Names.of(BUDGET_CLAIM.stream().map(claim -> claim.words().get(0)).toList());
    /** Words beside which such a claim is none: plans, demands, denials and rules. */
    static final Names NO_CLAIM = ALL.names("budget.claim.not");
    /** Words for a time that depends on when one reads them. */
    static final Set<String> OPEN_TIME = new HashSet<>(ALL.group("time.open"));
    /** Words in front of a date up to which something is counted. */
    static final Set<String> UP_TO = new HashSet<>(ALL.group("time.upto"));
    /** Departments of its own that a small unit hardly has. */
    static final Names OWN_DEPARTMENT = ALL.names("department.own");
    /** Words in front of a department that make it one of somebody else. */
    static final Names OTHER_BODY = ALL.names("department.other");
    /** Words of a clause whose year is another one for a reason. */
    static final Names OTHER_YEAR = ALL.names("year.other");
    /** Letters that join the parts of a name. */
    static final String JOINT = String.join("", ALL.group("name.joint"));
    /** Items of expenditure with the words of their purpose, each as {@code item=purpose,purpose}. */
    static final List<String> PURPOSE = ALL.group("purpose");
    /** Words that introduce a purpose. */
    static final Names FOR = ALL.names("purpose.for");
    /** All words that are looked for in the whole narrative: those times and purposes. */
    static final Names MARKS = ALL.names("time.open", "time.upto", "purpose.for");

    private Words() {}

    /**
     * Words that stand in this order.
     *
     * @param words the words
     */
    record Sequence(List<String> words) {

        static List<Sequence> all(List<String> joined) {
            return joined.stream().map(each -> new Sequence(parts(each))).toList();
        }

        private static List<String> parts(String joined) {
            List<String> parts = new ArrayList<>();
            int from = 0;
            for (int at = joined.indexOf('+'); at >= 0; at = joined.indexOf('+', from)) {
                parts.add(joined.substring(from, at));
                from = at + 1;
            }
            parts.add(joined.substring(from));
            return parts;
        }

        /** {@return whether the words stand in {@code clause} in this order} */
        boolean isIn(String clause) {
            int from = 0;
            for (String word : words) {
                int at = clause.indexOf(word, from);
                if (at < 0) {
                    return false;
                }
                from = at + word.length();
            }
            return true;
        }
    }
}
