package io.github.jixiao.cli;

import io.github.jixiao.json.JsonDocument;
import io.github.jixiao.json.JsonReadException;
import io.github.jixiao.json.ReportJson;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.validation.InvalidProfileException;
import io.github.jixiao.validation.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A file with a district's settings: a profile, or waivers. */
final class SettingsFile {

    private static final int MAX_BYTES = 8 << 20;

    private final String name;
    private final byte[] content;
    private @Nullable Profile profile;

    /** @throws UnusableException if the file cannot be loaded */
    SettingsFile(String name) {
        this.name = name;
        try (var in = Files.newInputStream(Path.of(name))) {
            this.content = in.readNBytes(MAX_BYTES + 1);
        } catch (InvalidPathException | IOException e) {
            throw new UnusableException("failure.load", name);
        }
    }

    /**
     * {@return the document in the file}
     *
     * @throws Failure.InFile if it is of another kind
     */
    <T> T read(JsonDocument<T> kind) {
        try {
            return ReportJson.strict().withMaxBytes(MAX_BYTES).read(kind, content);
        } catch (JsonReadException e) {
            throw new Failure.InFile(name, e);
        }
    }

    /**
     * {@return the profile in the file}
     *
     * @throws Failure.InFile if there is none in it
     */
    Profile profile() {
        if (profile == null) {
            profile = read(JsonDocument.PROFILE);
        }
        return profile;
    }

    /**
     * {@return {@code book} with the profile in the file}
     *
     * @throws Failure.InFile if there is no profile in it
     * @throws UnusableException if the book refuses the profile
     */
    RuleBook apply(RuleBook book) {
        try {
            return book.withProfile(profile());
        } catch (InvalidProfileException e) {
            throw new UnusableException("failure.profile", name, lineOf(e.getPointer()), e.getPointer(), e.getText());
        }
    }

    /** The line of a value, or of the object that lacks it; the rule book knows the pointer alone. */
    private int lineOf(String pointer) {
        int line = 1;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String at = parser.streamReadContext().pathAsPointer().toString();
                if (pointer.equals(at)) {
                    return parser.currentTokenLocation().getLineNr();
                }
                if (pointer.startsWith(at + '/')) {
                    line = parser.currentTokenLocation().getLineNr();
                }
            }
        } catch (JacksonException e) {
            return line;
        }
        return line;
    }
}
