package io.github.jixiao.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A part of an archive: taken out of a sample, and put in its place. */
final class Archives {

    /** The part of a .docx that holds its text. */
    static final Part WORD = new Part("library-2023/report.docx", "word/document.xml");
    /** The part of a .xlsx that holds the cells of its first sheet. */
    static final Part SHEET = new Part("library-2023/sheet.xlsx", "xl/worksheets/sheet1.xml");

    private Archives() {}

    /**
     * A part of a sample.
     *
     * @param sample the path of the archive below the samples
     * @param name the name of the part within it
     */
    record Part(String sample, String name) {}

    /** {@return what stands in a part} */
    static byte[] content(Part part) {
        try (ZipInputStream in = open(part)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(part.name())) {
                    return in.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException(part + " is missing");
    }

    /** {@return the sample with other content in a part} */
    static byte[] with(Part part, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = open(part);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part.name()) ? content : in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipInputStream open(Part part) {
        return new ZipInputStream(new ByteArrayInputStream(Seeds.bytes(Seeds.SAMPLES.resolve(part.sample()))));
    }
}
