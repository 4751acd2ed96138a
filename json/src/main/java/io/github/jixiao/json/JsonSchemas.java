package io.github.jixiao.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (draft 2020-12) of the documents, with Chinese titles and descriptions in both languages. They are
 * resources of this module; their ids name them and need not be reachable. Stateless and thread-safe.
 */
public final class JsonSchemas {

    private static final String BASE = "https://jixiao.github.io/schema/" + ObjectCodec.VERSION + '/';

    private JsonSchemas() {}

    /** {@return the id of the schema of a kind of document, the same for every release that writes this schema version} */
    public static String id(JsonDocument<?> kind) {
        return BASE + kind.name() + ".json";
    }

    /** {@return the schema of a kind of document as JSON} */
    public static String text(JsonDocument<?> kind) {
        String resource = "schema/" + ObjectCodec.VERSION + '/' + kind.name() + ".json";
        try (InputStream in = JsonSchemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the schema '" + resource + "' is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
