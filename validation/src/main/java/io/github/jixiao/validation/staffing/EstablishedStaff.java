package io.github.jixiao.validation.staffing;

import io.github.jixiao.figure.Figure;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Counts the staff in post who hold an established post (在编在职). */
final class EstablishedStaff {

    private static final Set<StaffKind> NOT_ESTABLISHED = EnumSet.of(
            StaffKind.TEMPORARY,
            StaffKind.DISPATCHED,
            StaffKind.CONTRACT,
            StaffKind.NON_FIXED_TERM,
            StaffKind.PUBLIC_WELFARE);

    private EstablishedStaff() {}

    /** {@return the staff in post without those it is said to include who hold no established post} */
    static Figure of(Figure staff, Headcount inPost) {
        BigDecimal others = BigDecimal.ZERO;
        Bound bound = staff.value().bound();
        for (StaffCount each : inPost.getIncluded()) {
            if (NOT_ESTABLISHED.contains(each.kind())) {
                others = others.add(each.count().toBase());
                bound = bound.plus(each.count().bound().negate());
            }
        }
        if (others.signum() == 0 || !(staff.value() instanceof Quantity stated)) {
            return staff;
        }
        Quantity rest = new Quantity(stated.toBase().subtract(others), stated.baseUnit(), bound);
        return new Figure(
                staff.id(), rest, staff.pointer(), staff.span(), staff.group(), staff.partial(), Optional.empty());
    }
}
