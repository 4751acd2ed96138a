package io.github.jixiao.document.assembly;

import io.github.jixiao.document.statement.Facts;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the numbers of staff together. Stateless. */
final class Staff {

    private Staff() {}

    static Staffing of(List<Statement> statements, Facts facts) {
        Staffing.Builder staffing = Staffing.builder()
                .establishment(headcount(Item.STAFF_ESTABLISHMENT, Facts.Role.ESTABLISHMENT, statements, facts))
                .inPost(headcount(Item.STAFF_IN_POST, Facts.Role.IN_POST, statements, facts))
                .total(count(Item.STAFF_TOTAL, statements))
                .separated(count(Item.STAFF_SEPARATED, statements))
                .retired(count(Item.STAFF_RETIRED, statements))
                .students(first(Facts.Role.STUDENTS, facts))
                .survivors(first(Facts.Role.SURVIVORS, facts))
                .controlRate(controlRate(statements));
        outside(staffing, statements, facts);
        facts.staffDay().ifPresent(day -> {
            staffing.asOfText(day.text());
            asOf(day).ifPresent(staffing::asOf);
        });
        return staffing.build();
    }

    private static Optional<LocalDate> asOf(Facts.StatedDay day) {
        YearMonth month = YearMonth.of(day.year(), day.month());
        int last = month.lengthOfMonth();
        return day.day() > last ? Optional.empty() : Optional.of(month.atDay(day.day() == 0 ? last : day.day()));
    }

    private static Optional<Quantity> first(Facts.Role role, Facts facts) {
        for (Facts.Staff each : facts.staff()) {
            if (each.role() == role) {
                return Optional.of(each.count().count());
            }
        }
        return Optional.empty();
    }

    private static Optional<Percentage> controlRate(List<Statement> statements) {
        for (Statement each : statements) {
            if (each.id().item().equals(Item.RATE_STAFFING)) {
                return Optional.of((Percentage) each.value());
            }
        }
        return Optional.empty();
    }

    private static Optional<Quantity> count(Item item, List<Statement> statements) {
        for (Statement each : statements) {
            if (each.id().item().equals(item) && each.id().year().isEmpty()) {
                return Optional.of((Quantity) each.value());
            }
        }
        return Optional.empty();
    }

    private static Headcount headcount(Item item, Facts.Role role, List<Statement> statements, Facts facts) {
        Headcount.Builder headcount = Headcount.builder().total(count(item, statements));
        for (Facts.Staff each : facts.staff()) {
            if (each.role() == role) {
                if (each.included()) {
                    headcount.addIncluded(each.count());
                } else {
                    headcount.addParts(each.count());
                }
            }
        }
        return headcount.build();
    }

    private static void outside(Staffing.Builder staffing, List<Statement> statements, Facts facts) {
        Set<Item> seen = new HashSet<>();
        for (Statement each : statements) {
            Item item = each.id().item();
            StaffKind kind = item.equals(Item.STAFF_TEMPORARY)
                    ? StaffKind.TEMPORARY
                    : item.equals(Item.STAFF_DISPATCHED)
                            ? StaffKind.DISPATCHED
                            : item.equals(Item.STAFF_NON_FIXED_TERM) ? StaffKind.NON_FIXED_TERM : null;
            if (kind != null && seen.add(item)) {
                String label = switch (kind) {
                    case TEMPORARY -> "临聘";
                    case DISPATCHED -> "劳务派遣";
                    default -> "无固定期限";
                };
                staffing.addOffEstablishment(new StaffCount(kind, label, (Quantity) each.value()));
            }
        }
        for (Facts.Staff each : facts.staff()) {
            if (each.role() == Facts.Role.OUTSIDE) {
                staffing.addOffEstablishment(each.count());
            }
        }
    }
}
