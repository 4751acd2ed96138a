package io.github.jixiao.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A prefix, one character many times, and a suffix, never held in memory. */
final class Repeated extends InputStream {

    private final byte[] prefix;
    private final char filler;
    private final long count;
    private final byte[] suffix;
    private long at;

    Repeated(String prefix, char filler, long count, String suffix) {
        this.prefix = prefix.getBytes(StandardCharsets.UTF_8);
        this.filler = filler;
        this.count = count;
        this.suffix = suffix.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        long i = at++;
        if (i < prefix.length) {
            return prefix[(int) i] & 0xFF;
        }
        if (i < prefix.length + count) {
            return filler;
        }
        long rest = i - prefix.length - count;
        return rest < suffix.length ? suffix[(int) rest] & 0xFF : -1;
    }
}
