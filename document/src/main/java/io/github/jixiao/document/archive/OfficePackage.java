package io.github.jixiao.document.archive;

import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of an Office document (Open Packaging Conventions), found by their names in the directory of its zip archive.
 * Only the parts that are asked for are unfolded, each up to {@link ReadingBudget#MAX_PART_BYTES}. Immutable.
 */
public final class OfficePackage {

    private static final int END_OF_DIRECTORY = 0x06054B50;
    private static final int DIRECTORY_ENTRY = 0x02014B50;
    private static final int LOCAL_ENTRY = 0x04034B50;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] content;
    private final Map<String, Integer> entries;

    private OfficePackage(byte[] content, Map<String, Integer> entries) {
        this.content = content;
        this.entries = entries;
    }

    /**
     * {@return the package in the bytes of a zip archive}
     *
     * @throws IOException if its directory is damaged
     */
    public static OfficePackage open(byte[] content) throws IOException {
        Map<String, Integer> entries = new HashMap<>();
        OfficePackage parts = new OfficePackage(content, entries);
        int end = parts.endOfDirectory();
        int count = parts.number(end + 10, 2);
        int at = parts.offset(end + 16);
        for (int i = 0; i < count; i++) {
            if (parts.number(at, 4) != DIRECTORY_ENTRY) {
                throw new IOException("directory entry " + i);
            }
            int nameLength = parts.number(at + 28, 2);
            entries.putIfAbsent(parts.name(at + 46, nameLength), at);
            at += 46 + nameLength + parts.number(at + 30, 2) + parts.number(at + 32, 2);
        }
        return parts;
    }

    /** {@return whether there is a part of this name, without a slash at its beginning} */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * {@return the unfolded bytes of a part, if there is one of this name}
     *
     * <p>Reading the stream throws an {@link io.github.jixiao.report.UnreadableReportException} where the part unfolds to
     * too much.
     *
     * @throws IOException if its entry is damaged
     * @throws io.github.jixiao.report.UnreadableReportException if it is encrypted
     */
    public Optional<InputStream> open(String name) throws IOException {
        Integer entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        if ((number(entry + 8, 2) & 1) != 0) {
            throw Unreadable.passwordProtected();
        }
        int method = number(entry + 10, 2);
        int size = offset(entry + 20);
        int local = offset(entry + 42);
        if (number(local, 4) != LOCAL_ENTRY) {
            throw new IOException("local entry of " + name);
        }
        int start = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        if (start > content.length || size > content.length - start) {
            throw new IOException("data of " + name);
        }
        InputStream data = new ByteArrayInputStream(content, start, size);
        return switch (method) {
            case STORED -> Optional.of(data);
            case DEFLATED -> Optional.of(new Bounded(new Inflater(true), data));
            default -> throw new IOException("compression method " + method);
        };
    }

    private int endOfDirectory() throws IOException {
        int least = Math.max(0, content.length - 22 - MAX_COMMENT);
        for (int at = content.length - 22; at >= least; at--) {
            if (number(at, 4) == END_OF_DIRECTORY) {
                return at;
            }
        }
        throw new IOException("no directory");
    }

    private String name(int at, int length) throws IOException {
        if (at > content.length - length) {
            throw new IOException("name");
        }
        return new String(content, at, length, StandardCharsets.UTF_8);
    }

    private int offset(int at) throws IOException {
        int value = number(at, 4);
        if (value < 0 || value > content.length) {
            throw new IOException("offset");
        }
        return value;
    }

    private int number(int at, int bytes) throws IOException {
        if (at < 0 || at > content.length - bytes) {
            throw new IOException("cut off");
        }
        int value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | content[at + i] & 0xFF;
        }
        return value;
    }

    private static final class Bounded extends FilterInputStream {
        private final Inflater inflater;
        private int left = ReadingBudget.MAX_PART_BYTES;

        Bounded(Inflater inflater, InputStream data) {
            super(new InflaterInputStream(data, inflater));
            this.inflater = inflater;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                take(1);
            }
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                take(count);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            inflater.end();
            super.close();
        }

        private void take(int count) {
            left -= count;
            if (left < 0) {
                throw Unreadable.tooLarge();
            }
        }
    }
}
