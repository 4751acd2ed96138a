package io.github.jixiao.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes documents. */
final class Writing {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private Writing() {}

    static <T> byte[] write(ObjectCodec<T> codec, T value, boolean pretty) {
        if (!pretty) {
            try {
                return Utf8Output.document(codec, value);
            } catch (Utf8Output.Refusal e) {
                // The generator says what is wrong, and where.
            }
        }
        return generate(codec, value, pretty);
    }

    /** {@return the document as a generator of Jackson writes it} */
    static <T> byte[] generate(ObjectCodec<T> codec, T value, boolean pretty) {
        ObjectWriteContext context = pretty ? PRETTY : ObjectWriteContext.empty();
        BufferRecycler buffers = Limits.FACTORY._getBufferRecycler();
        try (ByteArrayBuilder out = new ByteArrayBuilder(buffers);
                JsonGenerator generator = Limits.FACTORY.createGenerator(context, out, JsonEncoding.UTF8)) {
            codec.writeRoot(new GeneratorOutput(generator), value);
            generator.flush();
            return out.getClearAndRelease();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not writable as JSON: " + e.getOriginalMessage(), e);
        } finally {
            buffers.releaseToPool();
        }
    }
}
