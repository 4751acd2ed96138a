package io.github.jixiao.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as an application without this library would hold it: plain records for databind, with 100 constraints for
 * Hibernate Validator. It has every property that reports of the corpus have, and null where one is absent.
 */
record PlainReport(
        @NotBlank @Pattern(regexp = "1") String schemaVersion,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Min(1949) @Max(9999) Integer fiscalYear,
        @NotNull LocalDate compiledOn,
        @NotNull @Pattern(regexp = "[1-8][0-9]{5}") String division,
        @NotNull @Valid Organization organization,
        @NotNull @Valid Budget budget,
        @NotNull @Valid Performance performance,
        @NotNull @Valid Narrative narrative) {

    record Disclosed<T>(
            @NotNull @Pattern(regexp = "stated|none|blank") String status,
            @Nullable @Valid T value) {}

    record Organization(
            @NotBlank @Size(max = 200) String name,
            @NotBlank String kind,
            @NotEmpty List<@NotBlank @Size(max = 2000) String> functions,
            @NotNull @Valid Staffing staffing) {}

    record Staffing(
            @NotNull @Valid Headcount establishment,
            @NotNull @Valid Headcount inPost,
            @NotNull @Valid Measure retired) {}

    record Headcount(@NotNull @Valid Measure total) {}

    record Measure(
            @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 6)
            BigDecimal value,

            @NotBlank @Size(max = 40) String unit,

            @Nullable @Pattern(regexp = "atLeast|atMost|about")
            String bound) {}

    record Budget(
            @Valid Disclosed<Fund> generalPublic,
            @Valid Disclosed<Fund> governmentFund,
            @Valid Disclosed<Fund> stateCapital,
            @Valid Disclosed<Fund> socialInsurance) {}

    record Fund(
            @NotNull @Valid Revenue revenue,
            @NotNull @Valid Expenditure expenditure,
            @Nullable @Valid ThreePublic threePublic,
            @Valid Staged runningCost,
            @Nullable @Valid Procurement procurement) {}

    record Revenue(@Valid Staged total, @Valid Staged fiscalGrant) {}

    record Staged(
            @Nullable @Valid Money initial,
            @Nullable @Valid Money finalBudget,
            @Nullable @Valid Money executed) {}

    record Money(
            @NotNull @DecimalMin("0") @Digits(integer = 13, fraction = 6)
            BigDecimal value,

            @NotNull @Pattern(regexp = "元|万元|亿元") String unit) {}

    record Expenditure(
            @Valid Staged total,
            @NotNull @Valid Basic basic,
            @NotNull @Valid Projects project) {}

    record Basic(
            @Valid Staged total,
            @Valid Staged personnel,
            @Valid Staged operating) {}

    record Projects(
            @Valid Staged total,
            @NotNull @Size(max = 20_000) List<@Valid Project> projects) {}

    record Project(
            @NotBlank @Size(max = 200) String name,
            @NotBlank String kind,
            @Valid Staged amounts) {}

    record ThreePublic(
            @Valid Staged total,
            @Valid Staged abroad,
            @Valid Staged vehicles,
            @Valid Staged vehiclePurchase,
            @Valid Staged vehicleOperation,
            @Valid Staged reception,
            @NotNull @Valid Measure vehiclesHeld,
            @NotNull @Valid Measure receptionBatches,
            @NotNull @Valid Measure receptionPersons) {}

    record Procurement(
            @Valid Staged total, @Valid Staged goods, @Valid Staged services) {}

    record Performance(
            @NotEmpty List<@Valid Objectives> objectives,
            @NotEmpty List<@Valid ScoreSheet> scoreSheets) {}

    record Objectives(@NotBlank String kind, @Valid Disclosed<List<@Valid Objective>> objectives) {}

    record Objective(
            @NotBlank @Size(max = 2000) String text,
            @NotNull List<@Valid Target> targets) {}

    record Target(
            @NotBlank @Size(max = 200) String measure,
            @NotNull @Valid Measure value) {}

    record ScoreSheet(
            @NotNull List<@Valid Execution> execution,
            @NotNull @Size(min = 1, max = 40_000) List<@Valid Indicator> indicators,
            @NotNull @DecimalMin("0") @DecimalMax("100.00") BigDecimal total,
            @NotBlank @Size(max = 20) String grade) {}

    record Execution(
            @NotBlank String label,

            @NotNull @Pattern(regexp = "[0-9]+(\\.[0-9]+)?%")
            String rate,

            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal weight,
            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal score) {}

    record Indicator(
            @NotBlank String level1,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Valid Stated target,
            @NotNull @Valid Stated actual,
            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal weight,
            @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal score) {}

    record Stated(
            @NotBlank @Size(max = 200) String text,
            @NotNull @Valid Measure quantity) {}

    record Narrative(
            List<@Valid Section> sections,
            @Valid Disclosed<List<@Valid Cause>> problems,
            @Valid Disclosed<List<@Valid Note>> improvements,
            @Valid Disclosed<List<@Valid Note>> resultUses,
            @Valid Disclosed<Publication> publication) {}

    record Section(
            @NotBlank String key,
            @NotNull @Min(0) @Max(9) Integer level,
            @NotBlank String numeral,
            @NotBlank @Size(max = 200) String heading,
            @Valid Disclosed<Content> content) {}

    record Content(@NotNull List<@Valid Block> blocks) {}

    record Block(@NotNull @Valid Paragraph paragraph) {}

    record Paragraph(@NotBlank @Size(max = 20_000) String text) {}

    record Cause(@NotBlank String text, @NotBlank String cause) {}

    record Note(@NotBlank String text) {}

    record Publication(@NotBlank String channel, @NotNull LocalDate date) {}
}
