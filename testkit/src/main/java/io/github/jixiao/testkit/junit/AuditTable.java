package io.github.jixiao.testkit.junit;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.print.Printable;
import io.github.jixiao.print.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The table of a folder: a row for each file with its year, its findings by severity, how many rules ran, and the unit. */
final class AuditTable {

    private AuditTable() {}

    static List<String> lines(List<AuditedFile> files, Locale locale) {
        TextTable table = new TextTable(Stream.of("year", "errors", "warnings", "infos", "rules")
                .map(key -> word(key, locale))
                .toList());
        for (AuditedFile file : files) {
            file.result()
                    .ifPresentOrElse(
                            result -> table.add(file.name(), cells(file, result), Printable.of(unit(result))),
                            () -> table.add(
                                    file.name(),
                                    List.of("", "", "", "", ""),
                                    Printable.of(file.reason().orElseThrow().in(locale))));
        }
        return table.lines(word("file", locale), word("unit", locale));
    }

    private static List<String> cells(AuditedFile file, AuditResult result) {
        return List.of(
                result.getFiscalYear().isPresent()
                        ? Integer.toString(result.getFiscalYear().getAsInt())
                        : "",
                Long.toString(result.count(Severity.ERROR)),
                Long.toString(result.count(Severity.WARNING)),
                Long.toString(result.count(Severity.INFO)),
                Long.toString(file.rulesRun()));
    }

    private static String unit(AuditResult result) {
        return result.getDepartment().orElse("");
    }

    private static String word(String key, Locale locale) {
        return Messages.text(key).in(locale);
    }
}
