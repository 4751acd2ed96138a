package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Staff outside the establishment that a paragraph tells by what they do: 劳务派遣辅警, 临聘司机. One job of a kind is all of it. */
final class OutsideStaff {

    private static final int LONGEST_JOB = 8;
    private static final Set<String> KINDS =
            Set.of(Item.STAFF_TEMPORARY.path(), Item.STAFF_DISPATCHED.path(), Item.STAFF_NON_FIXED_TERM.path());

    private final Context context;
    private final List<Job> jobs = new ArrayList<>();
    private final Set<Item> told = new HashSet<>();

    private record Job(Item item, Token.Number number) {}

    OutsideStaff(Context context) {
        this.context = context;
    }

    /** Takes a number of those who do one job; returns whether it is one. */
    boolean read(Label label, Token.Number number) {
        String staff = label.staff;
        if (staff == null || !isByJob(label, staff)) {
            return false;
        }
        jobs.add(new Job(Item.of(staff), number));
        return true;
    }

    private static boolean isByJob(Label label, String staff) {
        boolean job = label.staffKind == null
                ? label.strange && label.lastText.length() <= LONGEST_JOB
                : label.staffKind.equals(StaffKind.OTHER.name());
        return KINDS.contains(staff)
                && job
                && label.before.isEmpty()
                && !label.event
                && !label.other
                && !label.lastYear
                && label.move == null
                && label.year == 0;
    }

    /** Takes an item that was stated as a whole. */
    void stated(Item item) {
        told.add(item);
    }

    /** States the jobs that are the only ones of their kind; more than one are parts of a total that is not stated. */
    void endParagraph() {
        for (Job job : jobs) {
            long alike =
                    jobs.stream().filter(other -> other.item.equals(job.item)).count();
            if (alike == 1 && told.add(job.item)) {
                Token.Number number = job.number;
                Quantity count = new Quantity(number.value(), number.unit().symbol(), number.bound());
                context.state(FigureId.of(job.item), count, number);
                FundingSource.of(job.item, number, context.source).ifPresent(context.facts::add);
            }
        }
        jobs.clear();
        told.clear();
    }
}
