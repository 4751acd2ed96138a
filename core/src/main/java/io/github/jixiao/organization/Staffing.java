package io.github.jixiao.organization;

import io.github.jixiao.Require;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The staff of a department (人员情况): authorised posts, staff in post, others, and those who left. Immutable. */
@Value.Immutable
public interface Staffing extends WithStaffing {

    /** {@return the authorised establishment (编制), by kind; empty by default} */
    default Headcount getEstablishment() {
        return Headcount.empty();
    }

    /** {@return the established staff in post (在职在编), by kind; empty by default} */
    default Headcount getInPost() {
        return Headcount.empty();
    }

    /** {@return the staff outside the establishment (编外), by kind, in the order stated} */
    List<StaffCount> getOffEstablishment();

    /** {@return all persons together (实有人数), where they are stated beside those in post} */
    Optional<Quantity> getTotal();

    /** {@return those separated with full pay (离休), if stated} */
    Optional<Quantity> getSeparated();

    /** {@return the retired (退休), if stated} */
    Optional<Quantity> getRetired();

    /** {@return the surviving dependants who are provided for (遗属), if stated} */
    Optional<Quantity> getSurvivors();

    /** {@return the students of a school (学生数), if stated} */
    Optional<Quantity> getStudents();

    /** {@return the stated staffing control rate (在职人员控制率 = 在职人员数 / 编制数), if stated} */
    Optional<Percentage> getControlRate();

    /** {@return the day to which the numbers belong; the last of the month where only a month is stated} */
    Optional<LocalDate> getAsOf();

    /** {@return the day as it is written, such as {@code 2021年12月}, if stated} */
    Optional<String> getAsOfText();

    /** {@return the number of staff of a kind outside the establishment, if stated} */
    default Optional<Quantity> offEstablishment(StaffKind kind) {
        return getOffEstablishment().stream()
                .filter(count -> count.kind() == kind)
                .map(StaffCount::count)
                .findFirst();
    }

    /** {@return the staffing of which nothing is stated} */
    static Staffing empty() {
        return builder().build();
    }

    /** Refuses negative numbers of persons. */
    @Value.Check
    default void check() {
        Require.count("total", getTotal());
        Require.count("separated", getSeparated());
        Require.count("retired", getRetired());
        Require.count("survivors", getSurvivors());
        Require.count("students", getStudents());
    }

    /** {@return staffing of which only the numbers of posts and of established staff in post are stated} */
    static Staffing of(long establishment, long inPost) {
        return builder()
                .establishment(Headcount.of(establishment))
                .inPost(Headcount.of(inPost))
                .build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds staffing. */
    final class Builder extends ImmutableStaffing.Builder {
        Builder() {}
    }
}
