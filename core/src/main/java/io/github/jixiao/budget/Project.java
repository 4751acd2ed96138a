package io.github.jixiao.budget;

import io.github.jixiao.Require;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** A project or earmarked fund (项目、专项资金) with its money. Immutable. */
@Value.Immutable
public interface Project extends WithProject {

    /** {@return the name as stated, without a trailing 支出 or 项目支出} */
    @NotBlank
    String getName();

    /** {@return the code, if stated} */
    Optional<String> getCode();

    /** {@return the kind, if stated} */
    Optional<ProjectKind> getKind();

    /** {@return the amounts by stage; empty by default} */
    default StagedAmount getAmounts() {
        return StagedAmount.empty();
    }

    /** {@return a project of a name and its amounts} */
    static Project of(String name, StagedAmount amounts) {
        return builder().name(name).amounts(amounts).build();
    }

    /** Refuses a blank name, and one of more than 200 characters, which no figure's id can hold. */
    @Value.Check
    default void check() {
        Require.name("name", getName());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a project. */
    final class Builder extends ImmutableProject.Builder {
        Builder() {}
    }
}
