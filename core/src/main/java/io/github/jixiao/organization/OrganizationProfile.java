package io.github.jixiao.organization;

import io.github.jixiao.Require;
import io.github.jixiao.quantity.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The department or unit that reports (部门（单位）基本情况). Immutable. */
@Value.Immutable
public interface OrganizationProfile extends WithOrganizationProfile {

    /** {@return the full name, if stated} */
    Optional<String> getName();

    /** {@return the short names that the report declares (以下简称), in order} */
    List<@NotBlank String> getShortNames();

    /** {@return the kind of body, if stated} */
    Optional<OrganizationKind> getKind();

    /** {@return the administrative rank, if stated} */
    Optional<AdministrativeRank> getRank();

    /** {@return the functions (主要职能), one entry a paragraph, as stated} */
    List<String> getFunctions();

    /** {@return the description of the organisational structure (机构设置), one entry a paragraph, as stated} */
    List<String> getStructure();

    /** {@return the internal bodies (内设机构); empty by default} */
    @Valid
    default Bodies getInternalBodies() {
        return Bodies.EMPTY;
    }

    /** {@return the subordinate units (所属单位); empty by default} */
    @Valid
    default Bodies getSubordinateUnits() {
        return Bodies.EMPTY;
    }

    /** {@return the staff (人员情况); empty by default} */
    default Staffing getStaffing() {
        return Staffing.empty();
    }

    /** {@return the profile of which nothing is stated} */
    static OrganizationProfile empty() {
        return builder().build();
    }

    /**
     * Bodies or units with the count that the report states of them. Immutable.
     *
     * @param count the stated number, if any
     * @param names the names, in the order stated
     */
    record Bodies(Optional<Quantity> count, List<String> names) {

        /** Nothing stated. */
        public static final Bodies EMPTY = new Bodies(Optional.empty(), List.of());

        /** {@return bodies of which names are stated, and their number as their count} */
        public static Bodies of(String... names) {
            return new Bodies(Optional.of(Quantity.of(names.length, "个")), List.of(names));
        }

        /**
         * Copies the names, so that the value cannot change.
         *
         * @throws IllegalArgumentException if {@code count} is negative
         */
        public Bodies {
            Require.count("count", count);
            names = List.copyOf(names);
        }

        /** {@return the names, by the name under which Bean Validation looks for them} */
        public List<@NotBlank String> getNames() {
            return names;
        }
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an organisation profile. */
    final class Builder extends ImmutableOrganizationProfile.Builder {
        Builder() {}
    }
}
