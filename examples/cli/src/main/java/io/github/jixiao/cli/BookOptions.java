package io.github.jixiao.cli;

import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.RuleBook;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose a rule book. What they leave open comes from the report, then from the profile. */
final class BookOptions {

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
    private @Nullable Integer year;

    @Option(names = "--division", paramLabel = "CODE", descriptionKey = "division")
    private @Nullable String division;

    @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "profile")
    private @Nullable String profile;

    private @Nullable SettingsFile settings;

    /**
     * What decides on a rule book.
     *
     * @param year the fiscal year
     * @param division the division, or empty for the nation
     * @param assumed whether neither the options nor the report state the year
     */
    record Choice(int year, Optional<AdministrativeDivision> division, boolean assumed) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Choice that
                    && year == that.year
                    && assumed == that.assumed
                    && division.equals(that.division);
        }

        @Override
        public int hashCode() {
            int book = 31 * year + (division.isPresent() ? division.get().code().hashCode() : 0);
            return 31 * book + Boolean.hashCode(assumed);
        }
    }

    /**
     * {@return what decides on the rule book for {@code report}: the options, where they are silent the report, and of a
     * report without a division the profile}
     *
     * @throws UnusableException if an option names no division, or the profile cannot be loaded
     * @throws Failure.InFile if there is no profile in its file
     */
    Choice choice(PerformanceReport report) {
        OptionalInt stated = year != null ? OptionalInt.of(year) : report.getFiscalYear();
        Optional<AdministrativeDivision> where = Optional.ofNullable(division)
                .map(BookOptions::division)
                .or(report::getDivision)
                .or(this::divisionOfProfile);
        return new Choice(stated.orElseGet(BookOptions::lastYear), where, stated.isEmpty());
    }

    /**
     * {@return the rule book of a choice}
     *
     * @throws UnusableException if the year is none, or the rule book refuses the profile
     */
    RuleBook book(Choice choice) {
        RuleBook book;
        try {
            book = choice.division()
                    .map(code -> RuleBook.of(choice.year(), code))
                    .orElseGet(() -> RuleBook.of(choice.year()));
        } catch (IllegalArgumentException e) {
            throw new UnusableException("usage.noYear", Integer.toString(choice.year()));
        }
        return profile == null ? book : settings(profile).apply(book);
    }

    private Optional<AdministrativeDivision> divisionOfProfile() {
        return profile == null ? Optional.empty() : settings(profile).profile().getDivision();
    }

    private SettingsFile settings(String name) {
        if (settings == null) {
            settings = new SettingsFile(name);
        }
        return settings;
    }

    private static AdministrativeDivision division(String code) {
        try {
            return AdministrativeDivision.of(code);
        } catch (IllegalArgumentException e) {
            throw new UnusableException("usage.noDivision", code);
        }
    }

    /** Reports are written in the year after the one that they are about. */
    private static int lastYear() {
        return Year.now().getValue() - 1;
    }
}
