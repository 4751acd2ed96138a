package io.github.jixiao.organization;

import io.github.jixiao.Require;
import io.github.jixiao.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A number of posts or persons with its parts: those that it splits into, and those that it merely includes (含). Immutable. */
@Value.Immutable
public interface Headcount extends WithHeadcount {

    /** {@return the total, if stated} */
    Optional<Quantity> getTotal();

    /** {@return the kinds that the total splits into, in the order stated} */
    List<StaffCount> getParts();

    /** {@return the kinds that the total is said to include (含), which do not add up to it} */
    List<StaffCount> getIncluded();

    /** {@return the headcount of which nothing is stated} */
    static Headcount empty() {
        return builder().build();
    }

    /** {@return a headcount of which only the total is stated} */
    static Headcount of(long total) {
        return builder().total(Quantity.persons(total)).build();
    }

    /** Refuses a negative total. */
    @Value.Check
    default void check() {
        Require.count("total", getTotal());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a headcount. */
    final class Builder extends ImmutableHeadcount.Builder {
        Builder() {}
    }
}
