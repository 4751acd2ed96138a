package io.github.jixiao.testkit.junit;

import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReadResult;
import io.github.jixiao.report.UnreadableReportException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives a test the reports that its {@link ReportSource} names; what cannot be read is told when the others have run. */
final class ReportArguments extends AnnotationBasedArgumentsProvider<ReportSource> {

    ReportArguments() {}

    /**
     * {@return one set of arguments for each report, read when its turn comes}
     *
     * @throws IllegalArgumentException if a place has no report, or the first parameter is neither a report nor a result
     * @throws AssertionError at the end of the stream, if a file cannot be read
     */
    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, ReportSource source) {
        Class<?> type = parameters
                .getFirst()
                .<Class<?>>map(parameter -> parameter.getParameterType())
                .orElse(Void.class);
        if (type != PerformanceReport.class && type != ReadResult.class) {
            throw new IllegalArgumentException(
                    "a test with @ReportSource takes a PerformanceReport or a ReadResult first, not " + type.getName());
        }
        ClassLoader resources = context.getRequiredTestClass().getClassLoader();
        List<ReportFile> files = Arrays.stream(source.value())
                .flatMap(place -> ReportFiles.at(place, resources).stream())
                .toList();
        List<String> unreadable = new ArrayList<>();
        Stream<Arguments> reports = files.stream().flatMap(file -> arguments(file, type, unreadable));
        Stream<Arguments> end = Stream.of(unreadable).flatMap(ReportArguments::nothingUnreadable);
        return Stream.concat(reports, end);
    }

    private static Stream<Arguments> arguments(ReportFile file, Class<?> type, List<String> unreadable) {
        try {
            ReadResult read = file.read();
            return Stream.of(
                    Arguments.argumentSet(file.name(), type == PerformanceReport.class ? read.report() : read));
        } catch (UnreadableReportException e) {
            unreadable.add(file.name() + ": " + e.text().en());
            return Stream.empty();
        }
    }

    private static Stream<Arguments> nothingUnreadable(List<String> unreadable) {
        if (!unreadable.isEmpty()) {
            throw new AssertionError(Messages.text("unreadable.some").en() + "\n  " + String.join("\n  ", unreadable));
        }
        return Stream.empty();
    }
}
