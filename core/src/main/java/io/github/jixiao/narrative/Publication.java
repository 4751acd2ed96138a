package io.github.jixiao.narrative;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where and when the results are or were published (公开情况; 预算法第十四条). Immutable. */
@Value.Immutable
public interface Publication extends WithPublication {

    /** {@return the channel as stated, such as the district's government portal (政府门户网), or empty} */
    Optional<String> getChannel();

    /** {@return the day of publication, or empty where no full date is stated} */
    Optional<LocalDate> getDate();

    /** {@return the date as it is written, such as {@code 2021年6月}, or empty} */
    Optional<String> getDateText();

    /** {@return the web address as stated, or empty} */
    Optional<String> getUrl();

    /** {@return the day on which the final accounts were approved (批复), or empty} */
    Optional<LocalDate> getApprovedOn();

    /** {@return whether the report says that it is published together with the final accounts (与决算一并); false by default} */
    default boolean isWithFinalAccounts() {
        return false;
    }

    /** {@return the statement as it stands, or empty} */
    Optional<String> getText();

    /** {@return the place in the source document, if the report was read from one} */
    Optional<Span> getSpan();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a publication. */
    final class Builder extends ImmutablePublication.Builder {
        Builder() {}
    }
}
