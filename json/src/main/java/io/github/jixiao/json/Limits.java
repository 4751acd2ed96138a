package io.github.jixiao.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonWriteFeature;

/** How deep and long JSON may be, and the factory that holds to it. */
final class Limits {

    /** How deep objects and arrays may be nested. */
    static final int DEPTH = 64;
    /** The longest text, in UTF-16 units. */
    static final int TEXT = 20_000_000;
    /** The longest name of a property. */
    static final int NAME = 200;
    /** The longest number; only in extensions is it not bounded by what is expected. */
    static final int NUMBER = 1000;
    /** The largest document, in bytes, unless told otherwise. */
    static final int DOCUMENT = 64 << 20;

    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(TEXT)
                    .maxNameLength(NAME)
                    .maxNumberLength(NUMBER)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private Limits() {}
}
