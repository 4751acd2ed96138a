package io.github.jixiao.json;

import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets an application's own {@code JsonMapper} write and read the types of this library in the format of
 * {@link ReportJson}, whatever its naming strategy and inclusion are. Found by {@code findAndAddModules()}.
 *
 * <p>Reports, audit results, differences and profiles are documents with a schema version; their parts, such as amounts,
 * budgets and findings, are written as they stand within a document. What cannot be read surfaces as Jackson's own
 * exception with the message, and as its cause the {@link JsonReadException} that lists the problems.
 */
public final class JixiaoModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes a module whose reader is strict. */
    public JixiaoModule() {
        this(ReportJson.strict());
    }

    /**
     * Makes a module.
     *
     * @param json how to read: strictly or leniently, and up to how many problems
     */
    public JixiaoModule(ReportJson json) {
        super("io.github.jixiao.json", Version.unknownVersion());
        JsonDocument.parts().forEach(part -> add(part, json));
    }

    private <T> void add(Part<T> part, ReportJson json) {
        addSerializer(part.type(), part.serializer());
        addDeserializer(part.type(), part.deserializer(json));
    }
}
