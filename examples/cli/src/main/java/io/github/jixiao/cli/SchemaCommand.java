package io.github.jixiao.cli;

import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.JsonSchemas;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a kind of document. */
@Command(name = SchemaCommand.NAME, addMethodSubcommands = false)
final class SchemaCommand implements Callable<Integer> {

    static final String NAME = "schema";

    private final Streams streams;

    @Parameters(paramLabel = "KIND", arity = "0..1", descriptionKey = "kind")
    private @Nullable String kind;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        JsonDocument<?> document = kind == null ? JsonDocument.REPORT : document(kind);
        streams.out().line(JsonSchemas.text(document).stripTrailing());
        return ExitStatus.OK;
    }

    // Not at construction: that is part of every command, and loads the descriptions of all types.
    private static JsonDocument<?> document(String kind) {
        return JsonDocument.all().stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new UnusableException(
                        "usage.noKind",
                        kind,
                        JsonDocument.all().stream().map(JsonDocument::name).collect(Collectors.joining(", "))));
    }
}
