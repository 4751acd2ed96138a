package io.github.jixiao.testkit.assertj;

import io.github.jixiao.figure.Operand;
import io.github.jixiao.figure.Trace;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Location;
import io.github.jixiao.message.Text;
import io.github.jixiao.print.Printable;
import io.github.jixiao.print.TextTable;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.validation.rule.FigureNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A finding in words and numbers: the message, and below one another the operands, what they give, what is stated, the
 * difference and the bound, each with the text that the document has for it and its place.
 *
 * @param locale the language
 */
record FindingText(Locale locale) {

    /** {@return the lines of {@code finding}} */
    List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + finding.getRule() + " " + finding.getSeverity() + "  "
                + Printable.of(finding.getMessage().in(locale)));
        TextTable table = new TextTable(List.of(""));
        finding.getTrace().ifPresent(trace -> add(trace, finding, table));
        table.lines("").stream().skip(1).map(line -> "    " + line).forEach(lines::add);
        boolean placed = finding.getTrace().stream()
                .flatMap(FindingText::operands)
                .anyMatch(operand ->
                        operand.pointer().equals(finding.getLocation().pointer()));
        if (!placed && !finding.getLocation().pointer().isEmpty()) {
            lines.add(field("place", place(finding.getLocation())));
        }
        lines.add(field("basis", finding.getBasis().citation().in(locale)));
        finding.getWaiver()
                .ifPresent(waiver ->
                        lines.add(field("waived", Printable.of(waiver.reason()), Printable.of(waiver.approver()))));
        return lines;
    }

    private String field(String key, String... values) {
        return "    " + Messages.text(key, (Object[]) values).in(locale);
    }

    private void add(Trace trace, Finding finding, TextTable table) {
        for (int i = 0; i < trace.operands().size(); i++) {
            Operand operand = trace.operands().get(i);
            table.add(
                    sign(trace, i) + " " + name(operand, trace),
                    List.of(number(operand, trace.unit())),
                    place(location(operand, finding)));
        }
        String equals = trace.operation() == Trace.Operation.COMPARISON ? "  " : "= ";
        trace.computed()
                .filter(value -> trace.operation() != Trace.Operation.COMPARISON
                        || trace.stated().isPresent())
                .ifPresent(value -> table.add(equals + word("computed"), List.of(number(value, trace.unit()))));
        trace.stated()
                .ifPresent(stated -> table.add(
                        "  "
                                + Messages.text("stated", FigureNames.full(stated.id()))
                                        .in(locale),
                        List.of(number(stated, trace.unit())),
                        place(location(stated, finding))));
        trace.difference()
                .ifPresent(value -> table.add(
                        "  " + word("difference.row"),
                        List.of((value.signum() > 0 ? "+" : "") + number(value, trace.unit()))));
        trace.bound().ifPresent(value -> table.add("  " + word("bound"), List.of("±" + number(value, trace.unit()))));
    }

    private String word(String key) {
        return Messages.text(key).in(locale);
    }

    private String name(Operand operand, Trace trace) {
        Text name = trace.operation() == Trace.Operation.SUM && trace.stated().isPresent()
                ? FigureNames.beside(operand.id(), trace.stated().get().id())
                : FigureNames.full(operand.id());
        return Printable.of(name.in(locale));
    }

    private static String sign(Trace trace, int index) {
        if (index == 0) {
            return trace.operands().get(0).sign() < 0 ? "−" : " ";
        }
        return switch (trace.operation()) {
            case SUM -> trace.operands().get(index).sign() < 0 ? "−" : "+";
            case RATIO -> "÷";
            case GROWTH -> "/";
            case COMPARISON ->
                relation(trace.operands().get(index - 1), trace.operands().get(index));
        };
    }

    private static String relation(Operand left, Operand right) {
        if (left.value().isEmpty() || right.value().isEmpty()) {
            return "?";
        }
        int order = left.value().get().toBase().compareTo(right.value().get().toBase());
        return order < 0 ? "<" : order > 0 ? ">" : "=";
    }

    private String number(Operand operand, String unit) {
        return operand.value().map(value -> number(value, unit)).orElseGet(() -> word("missing"));
    }

    private static String number(Measure value, String unit) {
        return value instanceof Amount amount
                ? MoneyUnit.ofSymbol(unit).map(amount::in).orElse(amount).toString()
                : value.toString();
    }

    private static String number(BigDecimal value, String unit) {
        return value.toPlainString() + unit;
    }

    private static Stream<Operand> operands(Trace trace) {
        return Stream.concat(trace.operands().stream(), trace.stated().stream());
    }

    /** {@return the location that the finding has for an operand, with its quotation} */
    private static Location location(Operand operand, Finding finding) {
        return Stream.concat(Stream.of(finding.getLocation()), finding.getRelated().stream())
                .filter(each ->
                        each.pointer().equals(operand.pointer()) && each.span().equals(operand.span()))
                .findFirst()
                .orElseGet(() -> Location.of(operand.pointer()));
    }

    private String place(Location location) {
        String quote = location.quote().isEmpty()
                ? ""
                : Messages.text("quote", Printable.of(location.quote())).in(locale) + " ";
        String position = location.position()
                .map(at -> at.line() + ":" + at.column() + " ")
                .orElse("");
        return (quote + position + Printable.of(location.pointer())).strip();
    }
}
