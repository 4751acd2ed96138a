package io.github.jixiao.testkit.sample;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.OrganizationKind;
import io.github.jixiao.organization.StaffCount;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The staff of a department.
 *
 * @param kind the kind of body, which decides the kind of its posts
 * @param posts the authorised posts
 * @param inPost the persons in post
 * @param workers how many of both are workers
 * @param temporary the temporary staff
 * @param retired the retired
 * @param separated those separated with full pay
 */
record Staff(OrganizationKind kind, int posts, int inPost, int workers, int temporary, int retired, int separated) {

    private static final int[] MOST = {9, 40, 200, 1500};

    static Staff of(ReportPlan plan, OrganizationKind kind, Choices choices) {
        int scale = plan.size() == ReportPlan.Size.SMALL ? 0 : choices.next(MOST.length);
        int inPost = 1 + choices.next(MOST[scale]);
        int posts = inPost + choices.next(1 + inPost / 4);
        int workers = inPost < 8 ? 0 : choices.next(1 + inPost / 6);
        int temporary = plan.size() == ReportPlan.Size.SMALL ? 0 : choices.next(1 + inPost / 3);
        int retired = choices.next(1 + inPost);
        int separated = choices.next(8) == 7 ? 1 + choices.next(3) : 0;
        // Posts that were just those in post and those who left together would count persons and not posts.
        int left = inPost + retired + separated == posts ? retired + 1 : retired;
        return new Staff(kind, posts, inPost, workers, temporary, left, separated);
    }

    private StaffKind usual() {
        return switch (kind) {
            case GOVERNMENT -> StaffKind.ADMINISTRATIVE;
            case MASS_ORGANIZATION -> StaffKind.CIVIL_SERVICE_MANAGED;
            default -> StaffKind.FULLY_FUNDED;
        };
    }

    private String label() {
        return switch (kind) {
            case GOVERNMENT -> "行政";
            case MASS_ORGANIZATION -> "参公";
            default -> "全额拨款事业";
        };
    }

    private Headcount headcount(int total, String noun) {
        Headcount.Builder headcount = Headcount.builder()
                .total(Quantity.persons(total))
                .addParts(StaffCount.of(usual(), label() + noun, total - workers));
        if (workers > 0) {
            headcount.addParts(StaffCount.of(StaffKind.WORKER, "工勤" + noun, workers));
        }
        return headcount.build();
    }

    Percentage controlRate() {
        return ((Ratio.Computed) Ratio.of(Quantity.persons(inPost), Quantity.persons(posts))).toPercentage(2);
    }

    Staffing write(int year) {
        Staffing.Builder staffing = Staffing.builder()
                .establishment(headcount(posts, "编制"))
                .inPost(headcount(inPost, "人员"))
                .retired(Quantity.persons(retired))
                .total(Quantity.persons(inPost + temporary + retired + separated))
                .controlRate(controlRate())
                .asOf(LocalDate.of(year, 12, 31))
                .asOfText(year + "年12月31日");
        if (separated > 0) {
            staffing.separated(Quantity.persons(separated));
        }
        if (temporary > 0) {
            staffing.addOffEstablishment(StaffCount.of(StaffKind.TEMPORARY, "临聘人员", temporary));
        }
        return staffing.build();
    }

    Optional<Explanation> explanation() {
        return temporary == 0 ? Optional.empty() : Optional.of(Explanation.ofIndicator("临聘人员", "临聘人员工资由单位公用经费承担"));
    }

    List<String> told(int year) {
        String others = temporary == 0 ? "" : "；另有临聘人员" + temporary + "人，其工资由单位公用经费承担";
        return List.of("截至" + year + "年12月31日，单位编制" + posts + "名，在职在编" + inPost + "人，退休" + retired + "人"
                + (separated == 0 ? "" : "，离休" + separated + "人") + others
                + "。在职人员控制率" + controlRate() + "。");
    }
}
