package io.github.jixiao.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a compound file holds, by the names of its streams. */
final class CompoundFile {

    /** What a compound file holds. */
    enum Kind {
        /** A document of Word 97 or later. */
        WORD,
        /** A document of Word 6 or 95. */
        OLD_WORD,
        /** A workbook of Excel 5 or later. */
        EXCEL,
        /** An encrypted document of an XML format. */
        PROTECTED,
        /** Anything else. */
        OTHER
    }

    /** The first version of the file information block that Word 97 wrote. */
    private static final int WORD_97 = 106;

    private CompoundFile() {}

    static Kind kind(byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Kind.PROTECTED;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return version(root) < WORD_97 ? Kind.OLD_WORD : Kind.WORD;
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? Kind.EXCEL
                    : Kind.OTHER;
        }
    }

    private static int version(DirectoryNode root) throws IOException {
        try (DocumentInputStream in = root.createDocumentInputStream("WordDocument")) {
            byte[] head = in.readNBytes(4);
            return head.length < 4 ? 0 : head[2] & 0xFF | (head[3] & 0xFF) << 8;
        }
    }
}
