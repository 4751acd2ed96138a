package io.github.jixiao.testkit.junit;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.testkit.RuleBookChoice;
import io.github.jixiao.validation.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Audits a folder of reports before the tests of a class, prints a row for each, and fails the class where one has an error
 * (文件夹审核). One line of a test class:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FolderAudit reports = FolderAudit.of("src/test/resources/reports", RuleBook.of(2022, "430203"));
 * }</pre>
 *
 * <p>A file that cannot be read, a report without a rule book, and a report of which no rule could be decided fail it as well.
 * JUnit runs extensions only in classes that have a test. Immutable and thread-safe.
 */
public final class FolderAudit implements BeforeAllCallback {

    private final String place;
    private final RuleBookChoice choice;
    private final Severity least;
    private final Locale locale;
    private final Consumer<String> printer;

    private FolderAudit(String place, RuleBookChoice choice, Severity least, Locale locale, Consumer<String> printer) {
        this.place = place;
        this.choice = choice;
        this.least = least;
        this.locale = locale;
        this.printer = printer;
    }

    /**
     * {@return the audit of the reports at a place, each by the rule book of the year and division that it states; an error
     * fails it, and the table is printed to standard output}
     *
     * @param place a folder, a file or a pattern, as {@link ReportSource#value} names it
     */
    public static FolderAudit of(String place) {
        return new FolderAudit(
                place, RuleBookChoice.ofTheReport(), Severity.ERROR, Locale.ENGLISH, line -> System.out.println(line));
    }

    /** {@return the audit of the reports at a place by one rule book} */
    public static FolderAudit of(String place, RuleBook ruleBook) {
        return of(place).under(RuleBookChoice.always(ruleBook));
    }

    /** {@return the same, by a rule book that is chosen for each report} */
    public FolderAudit under(RuleBookChoice ruleBooks) {
        return new FolderAudit(place, ruleBooks, least, locale, printer);
    }

    /** {@return the same, failing on every finding that is not waived and at least as grave} */
    public FolderAudit failingOn(Severity severity) {
        return new FolderAudit(place, choice, severity, locale, printer);
    }

    /** {@return the same in a language: Chinese, or by default English} */
    public FolderAudit inLanguage(Locale language) {
        return new FolderAudit(place, choice, least, language, printer);
    }

    /** {@return the same, with every line of the table given to {@code lines}} */
    public FolderAudit printingTo(Consumer<String> lines) {
        return new FolderAudit(place, choice, least, locale, lines);
    }

    /**
     * Audits the reports.
     *
     * @throws AssertionError if one fails; the message names the findings
     * @throws IllegalArgumentException if there is no report at the place
     */
    @Override
    public void beforeAll(ExtensionContext context) {
        run(context.getRequiredTestClass().getClassLoader());
    }

    void run(ClassLoader resources) {
        List<AuditedFile> files = ReportFiles.at(place, resources).stream()
                .map(file -> AuditedFile.of(file, choice))
                .toList();
        AuditTable.lines(files, locale).forEach(printer);
        List<String> failures = files.stream()
                .flatMap(file -> file.failures(least).stream()
                        .map(text -> "  "
                                + Messages.text("outcome", file.name(), text).in(locale)))
                .toList();
        if (!failures.isEmpty()) {
            throw new AssertionError(Messages.text("failed", AuditedFile.word(least), place)
                            .in(locale) + "\n\n" + String.join("\n", failures));
        }
    }
}
