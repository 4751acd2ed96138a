package io.github.jixiao.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Standard input that breaks behind its content. */
final class BrokenInput extends InputStream {

    private final InputStream in;

    BrokenInput(byte[] content) {
        this.in = new ByteArrayInputStream(content);
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        if (one < 0) {
            throw new IOException("connection reset");
        }
        return one;
    }
}
