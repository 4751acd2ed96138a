package io.github.jixiao.cli;

import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.RuleBook;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose a rule book. What they leave open comes from the report. */
final class BookOptions {

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
    private @Nullable Integer year;

    @Option(names = "--division", paramLabel = "CODE", descriptionKey = "division")
    private @Nullable String division;

    @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "profile")
    private @Nullable String profile;

    /**
     * {@return the rule book for {@code report}}
     *
     * @param report the report that is to be audited
     * @param words the words for the remarks
     * @param remarks takes a sentence on what had to be assumed
     * @throws UnusableException if an option names no year, no division or no profile
     */
    RuleBook choose(PerformanceReport report, Words words, List<String> remarks) {
        int chosen;
        if (year != null) {
            chosen = year;
        } else if (report.getFiscalYear().isPresent()) {
            chosen = report.getFiscalYear().getAsInt();
        } else {
            chosen = lastYear();
            remarks.add(words.of("assumed.year", Integer.toString(chosen)));
        }
        return of(
                chosen, Optional.ofNullable(division).map(BookOptions::division).or(report::getDivision));
    }

    /** {@return the rule book where there is no report: that of the last year unless the options say otherwise} */
    RuleBook choose() {
        return of(
                year != null ? year : lastYear(), Optional.ofNullable(division).map(BookOptions::division));
    }

    private RuleBook of(int year, Optional<AdministrativeDivision> division) {
        RuleBook book;
        try {
            book = division.map(code -> RuleBook.of(year, code)).orElseGet(() -> RuleBook.of(year));
        } catch (IllegalArgumentException e) {
            throw new UnusableException("usage.noYear", Integer.toString(year));
        }
        return profile == null ? book : new SettingsFile(profile).apply(book);
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
