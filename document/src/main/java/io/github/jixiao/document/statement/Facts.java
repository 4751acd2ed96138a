package io.github.jixiao.document.statement;

import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Share;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.quantity.Quantity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sentences say, gathered while they are read; every list in document order. Not thread-safe. */
public final class Facts {

    private final List<Statement> statements = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<Completion> completions = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();
    private final List<ReadingNote> notes = new ArrayList<>();
    private final List<Staff> staff = new ArrayList<>();
    private final Map<Count, Quantity> counts = new EnumMap<>(Count.class);
    private final List<Span> unread = new ArrayList<>();
    private @Nullable StatedDay staffDay;
    private int understood;
    private int groups;

    Facts() {}

    /** What a number of staff is stated of. */
    public enum Role {
        /** A kind of authorised posts. */
        ESTABLISHMENT,
        /** A kind of staff in post. */
        IN_POST,
        /** A kind outside the establishment. */
        OUTSIDE,
        /** Students. */
        STUDENTS,
        /** Surviving dependants. */
        SURVIVORS
    }

    /**
     * A number of a kind of staff, which is no figure of its own.
     *
     * @param role what it is stated of
     * @param included whether the total merely includes it (含)
     * @param count the number
     */
    public record Staff(Role role, boolean included, StaffCount count) {}

    /**
     * The day of the numbers of staff.
     *
     * @param year the year
     * @param month the month
     * @param day the day of the month, 0 where only the month is stated
     * @param text the day as written
     */
    public record StatedDay(int year, int month, int day, String text) {}

    /** What is counted beside the three public expenses. */
    public enum Count {
        /** Groups that went abroad. */
        GROUPS,
        /** Persons who went abroad. */
        TRAVELLERS,
        /** Vehicles bought. */
        BOUGHT,
        /** Vehicles held. */
        HELD,
        /** Receptions. */
        RECEPTIONS,
        /** Persons received. */
        GUESTS
    }

    int newGroup() {
        return groups++;
    }

    void add(Statement statement) {
        statements.add(statement);
        understood++;
    }

    void setPartial(int from) {
        for (int i = from; i < statements.size(); i++) {
            Statement each = statements.get(i);
            if (each.id().item().isProject()) {
                statements.set(i, new Statement(each.id(), each.value(), each.text(), each.span(), each.group(), true));
            }
        }
    }

    void add(Comparison comparison) {
        comparisons.add(comparison);
    }

    void add(Share share) {
        shares.add(share);
    }

    void add(Completion completion) {
        completions.add(completion);
    }

    void relate(Completion completion) {
        completions.set(completions.size() - 1, completion);
    }

    void add(Explanation explanation) {
        explanations.add(explanation);
    }

    void note(ReadingNote.Kind kind, Span span, String detail) {
        notes.add(new ReadingNote(kind, span, detail));
    }

    void add(Staff count) {
        staff.add(count);
    }

    void count(Count what, Quantity number) {
        counts.putIfAbsent(what, number);
    }

    void understood() {
        understood++;
    }

    void unread(Span span) {
        unread.add(span);
    }

    /** Takes back a statement that what follows shows to be of a part. */
    void withdraw(int statement) {
        statements.remove(statement);
    }

    /** {@return the statements} */
    public List<Statement> statements() {
        return statements;
    }

    /** {@return the comparisons} */
    public List<Comparison> comparisons() {
        return comparisons;
    }

    /** {@return the shares} */
    public List<Share> shares() {
        return shares;
    }

    /** {@return the completions} */
    public List<Completion> completions() {
        return completions;
    }

    /** {@return the explanations} */
    public List<Explanation> explanations() {
        return explanations;
    }

    /** {@return what was noticed} */
    public List<ReadingNote> notes() {
        return notes;
    }

    /** {@return the kinds of staff} */
    public List<Staff> staff() {
        return staff;
    }

    /** {@return the counts beside the three public expenses} */
    public Map<Count, Quantity> counts() {
        return counts;
    }

    /** {@return the numbers of money and staff that were not understood} */
    public List<Span> unread() {
        return unread;
    }

    /** {@return how many numbers of money and staff became a fact} */
    public int understoodCount() {
        return understood;
    }

    /** {@return the number of groups} */
    public int groupCount() {
        return groups;
    }

    /** {@return the day of the numbers of staff, if one is stated} */
    public Optional<StatedDay> staffDay() {
        return Optional.ofNullable(staffDay);
    }

    void staffDay(StatedDay day) {
        if (staffDay == null) {
            staffDay = day;
        }
    }
}
