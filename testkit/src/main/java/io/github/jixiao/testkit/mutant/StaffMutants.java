package io.github.jixiao.testkit.mutant;

import static io.github.jixiao.testkit.mutant.Edits.at;
import static io.github.jixiao.testkit.mutant.Edits.staffing;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Faults in the numbers of staff. */
final class StaffMutants {

    private static final String DISPATCHED = "劳务派遣人员";

    private StaffMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of("STF-001", of(StaffMutants::withFewPosts)),
                Mutant.of("STF-002", of(StaffMutants::withOtherRate)),
                Mutant.of("STF-003", of(each -> each.withEstablishment(withMoreOfAKind(each.getEstablishment())))),
                Mutant.of("STF-004", of(each -> each.withInPost(withMoreOfAKind(each.getInPost())))),
                Mutant.of("STF-005", of(each -> withOutside(each, each.getOffEstablishment(), 1))),
                Mutant.of("STF-006", StaffMutants::withoutTemporary),
                Mutant.of("STF-007", of(StaffMutants::withRetiredInPosts)),
                Mutant.of("STF-008", StaffMutants::withOtherDay),
                Mutant.of("STF-009", of(StaffMutants::withManyMore)),
                Mutant.of("STF-010", StaffMutants::withOtherMention));
    }

    private static UnaryOperator<PerformanceReport> of(UnaryOperator<Staffing> change) {
        return report -> staffing(report, change);
    }

    private static long inPost(Staffing staffing) {
        return staffing.getInPost().getTotal().orElseThrow().value().longValue();
    }

    private static Staffing withFewPosts(Staffing staffing) {
        return staffing.withEstablishment(Headcount.of(inPost(staffing) - 1)).withControlRate(Optional.empty());
    }

    private static Staffing withOtherRate(Staffing staffing) {
        BigDecimal rate = staffing.getControlRate().orElseThrow().value();
        return staffing.withControlRate(new Percentage(rate.subtract(BigDecimal.ONE)));
    }

    private static Headcount withMoreOfAKind(Headcount headcount) {
        return headcount.withParts(at(
                headcount.getParts(),
                0,
                each -> StaffCount.of(
                        each.kind(), each.label(), each.count().value().longValue() + 1)));
    }

    private static Staffing withOutside(Staffing staffing, List<StaffCount> outside, long more) {
        BigDecimal total = staffing.getTotal().orElseThrow().value().add(BigDecimal.valueOf(more));
        return staffing.withOffEstablishment(Edits.and(outside, StaffCount.of(StaffKind.DISPATCHED, DISPATCHED, 1)))
                .withTotal(Quantity.persons(total.longValue()));
    }

    private static PerformanceReport withoutTemporary(PerformanceReport report) {
        PerformanceReport changed = staffing(report, each -> {
            long before = each.offEstablishment(StaffKind.TEMPORARY)
                    .map(Quantity::value)
                    .map(BigDecimal::longValue)
                    .orElse(0L);
            return withOutside(each, List.of(StaffCount.of(StaffKind.TEMPORARY, "临聘人员", 0)), 1 - before);
        });
        return changed.withExplanations(
                Edits.and(changed.getExplanations(), Explanation.ofIndicator(DISPATCHED, "由项目经费承担")));
    }

    private static Staffing withRetiredInPosts(Staffing staffing) {
        long posts =
                staffing.getEstablishment().getTotal().orElseThrow().value().longValue();
        return staffing.withEstablishment(Headcount.builder()
                .total(Quantity.persons(posts))
                .addParts(
                        StaffCount.of(StaffKind.INSTITUTION, "事业", posts - 1), StaffCount.of(StaffKind.OTHER, "退休", 1))
                .build());
    }

    private static PerformanceReport withOtherDay(PerformanceReport report) {
        int year = report.getFiscalYear().orElseThrow();
        return staffing(
                report, each -> each.withAsOf(LocalDate.of(year, 11, 30)).withAsOfText(year + "年11月30日"));
    }

    /** So many that no salary is plausible. */
    private static Staffing withManyMore(Staffing staffing) {
        long many = 10 * inPost(staffing);
        return Staffing.of(many, many);
    }

    private static PerformanceReport withOtherMention(PerformanceReport report) {
        long inPost = inPost(report.getOrganization().getStaffing());
        return Document.of(report).state(FigureId.of(Item.STAFF_IN_POST), Quantity.persons(inPost + 1));
    }
}
