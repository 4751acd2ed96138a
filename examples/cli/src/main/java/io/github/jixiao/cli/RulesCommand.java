package io.github.jixiao.cli;

import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.RuleBook;
import io.github.jixiao.validation.rule.RuleDefinition;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the rules of a rule book. */
@Command(name = RulesCommand.NAME, addMethodSubcommands = false)
final class RulesCommand implements Callable<Integer> {

    static final String NAME = "rules";

    /** The form of the list. */
    enum Format {
        /** For people. */
        text,
        /** For programs, in both languages. */
        json,
        /** For documentation, in both languages. */
        markdown
    }

    private final Streams streams;
    private final Words words;

    @Mixin
    private final BookOptions book = new BookOptions();

    @Option(names = "--format", paramLabel = "text|json|markdown", descriptionKey = "rules.format")
    private Format format = Format.text;

    RulesCommand(Streams streams, Words words) {
        this.streams = streams;
        this.words = words;
    }

    @Override
    public Integer call() {
        RuleBook chosen = book.book(book.choice(PerformanceReport.builder().build()));
        switch (format) {
            case text -> text(chosen);
            case json -> RulesJson.write(chosen.getDefinitions(), streams.out());
            case markdown -> streams.out().print(RulesMarkdown.of(chosen.getDefinitions()));
        }
        return ExitStatus.OK;
    }

    private void text(RuleBook chosen) {
        Output out = streams.out();
        for (RuleDefinition rule : chosen.getDefinitions()) {
            out.line(streams.colour().of(rule.severity(), rule.id().value()) + "  "
                    + words.of("severity.name." + Tokens.of(rule.severity())) + "  "
                    + rule.title().in(words.locale()));
            out.line("    " + rule.formula().in(words.locale()));
            out.line("    " + words.of(rule.basis()));
            rule.parameters()
                    .forEach(parameter -> out.line("    " + parameter.name() + " = "
                            + parameter.defaultValue().toPlainString() + "  "
                            + parameter.description().in(words.locale())));
        }
        out.line("");
        out.line(words.of(
                "rules.count", chosen.getDefinitions().size(), chosen.getId().id()));
    }
}
