package io.github.jixiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.document.layout.Layout;
import io.github.jixiao.document.layout.LayoutInvariants;
import io.github.jixiao.document.layout.Shown;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.report.UnreadableReportException;
import io.github.jixiao.report.UnreadableReportException.Cause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** What an attacker, or an accident, puts into documents. */
class HostileDocumentTest {

    private static final String WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void a_part_that_unfolds_to_gigabytes_is_too_large() throws IOException {
        byte[] bomb = zip(Map.of("word/document.xml", out -> {
            out.write(("<w:document xmlns:w=\"" + WORD_NAMESPACE + "\"><w:body>").getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                out.write(blanks);
            }
        }));

        assertThat(bomb.length).isLessThan(1 << 20);
        refused(bomb, Cause.TOO_LARGE);
    }

    @Test
    void a_document_without_text_is_no_report() throws IOException {
        assertThat(refused(scan(), Cause.EMPTY).text().en()).contains("scanned");
        refused(
                zip(Map.of(
                        "word/document.xml",
                        out -> out.write(word("<w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>")))),
                Cause.EMPTY);
        refused(workbook("<worksheet><sheetData><row><c r=\"A1\"/></row></sheetData></worksheet>"), Cause.EMPTY);
        refused("<html><body><img src=\"1.png\">&nbsp;</body></html>".getBytes(StandardCharsets.UTF_8), Cause.EMPTY);
        refused("{\\rtf1 }".getBytes(StandardCharsets.UTF_8), Cause.EMPTY);
    }

    /** {@return a PDF file with a page and no text on it} */
    private static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_bomb_in_a_part_that_is_not_wanted_stays_folded() throws IOException {
        byte[] document = zip(Map.of(
                "word/document.xml",
                out -> out.write(word("<w:p><w:r><w:t>正文</w:t></w:r></w:p>")),
                "word/media/image1.bmp",
                out -> {
                    byte[] zeros = new byte[1 << 20];
                    for (int i = 0; i < 200; i++) {
                        out.write(zeros);
                    }
                }));

        assertThat(Shown.lines(DocumentLayouts.read(document))).containsExactly("正文");
    }

    @Test
    void no_external_entity_of_a_word_file_is_fetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            byte[] document = zip(Map.of(
                    "word/document.xml",
                    out -> out.write(("<?xml version=\"1.0\"?>"
                                    + "<!DOCTYPE w:document SYSTEM \"" + address + ".dtd\" [<!ENTITY x SYSTEM \""
                                    + address + "\">"
                                    + "<!ENTITY % y SYSTEM \"" + address + "\"> %y;]>"
                                    + "<w:document xmlns:w=\"" + WORD_NAMESPACE
                                    + "\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")
                            .getBytes(StandardCharsets.UTF_8))));

            refused(document, Cause.MALFORMED);
            nothingFetched(server);
        }
    }

    @Test
    void nothing_that_a_web_page_points_to_is_fetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            byte[] page = ("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \""
                            + address
                            + "\" [<!ENTITY x SYSTEM \"" + address + "\">]><html><head><link rel=stylesheet href=\""
                            + address
                            + "\"><script src=\"" + address + "\"></script><base href=\"" + address
                            + "\"><meta http-equiv=refresh content=\"0;url=" + address
                            + "\"></head><body><p>正文&x;</p><img src=\"" + address + "\"><iframe src=\"" + address
                            + "\"></iframe></body></html>")
                    .getBytes(StandardCharsets.UTF_8);

            assertThat(Shown.bare(DocumentLayouts.read(page))).contains("正文");
            nothingFetched(server);
        }
    }

    @Test
    void entities_that_multiply_are_refused() throws IOException {
        StringBuilder types = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a \"ha\">");
        for (char c = 'b'; c <= 'z'; c++) {
            types.append("<!ENTITY ").append(c).append(" \"");
            types.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
        }
        String xml = types + "]><w:document xmlns:w=\"" + WORD_NAMESPACE
                + "\"><w:body><w:p><w:r><w:t>&z;</w:t></w:r></w:p></w:body></w:document>";

        refused(
                zip(Map.of("word/document.xml", out -> out.write(xml.getBytes(StandardCharsets.UTF_8)))),
                Cause.MALFORMED);
    }

    @Test
    void elements_nested_without_end_are_refused() throws IOException {
        refused(zip(Map.of("word/document.xml", out -> out.write(word("<w:sdt>".repeat(100_000))))), Cause.MALFORMED);
    }

    @Test
    void a_web_page_nested_without_end_is_read() {
        byte[] page = ("<html><body>" + "<div><table><tr><td>".repeat(50_000) + "文").getBytes(StandardCharsets.UTF_8);

        assertThat(Shown.bare(DocumentLayouts.read(page))).isEqualTo("文");
    }

    @Test
    void a_sheet_of_a_huge_size_is_read_for_the_cells_it_has() throws IOException {
        String sheet = "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>首</t></is></c></row>"
                + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>117.48999999999999</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>";

        Layout layout = DocumentLayouts.read(workbook(sheet));

        assertThat(Shown.lines(layout)).containsExactly("首", "117.49");
    }

    @Test
    void a_sheet_with_more_cells_than_are_kept_is_cut_and_says_so() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int r = 0; r < 50_000; r++) {
            rows.append("<row>").append("<c><v>1</v></c>".repeat(6)).append("</row>");
        }

        Layout layout = DocumentLayouts.read(workbook("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));

        assertThat(layout.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.kind()).isEqualTo(ReadingNote.Kind.LIMIT_REACHED));
        assertThat(layout.blocks()).isNotEmpty();
        LayoutInvariants.check(layout);
    }

    @Test
    void a_row_as_wide_as_a_sheet_can_be_costs_no_more_than_the_limit() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int r = 1; r <= 1000; r++) {
            rows.append(
                    "<row r=\"" + r + "\"><c r=\"A" + r + "\"><v>1</v></c><c r=\"XFD" + r + "\"><v>2</v></c></row>");
        }

        Layout layout = DocumentLayouts.read(workbook("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));

        assertThat(layout.notes()).hasSize(1);
        LayoutInvariants.check(layout);
    }

    @Test
    void a_word_file_with_a_password_is_protected()
            throws IOException, GeneralSecurityException, InvalidFormatException {
        refused(encrypted(SampleFiles.read("report.docx")), Cause.PROTECTED);
    }

    @Test
    void a_spreadsheet_with_a_password_is_protected()
            throws IOException, GeneralSecurityException, InvalidFormatException {
        refused(encrypted(SampleFiles.read("sheet.xlsx")), Cause.PROTECTED);
    }

    @Test
    void old_office_files_with_a_password_are_protected() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(SampleFiles.read("report.doc")));
                HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(SampleFiles.read("sheet.xls")))) {
            ByteArrayOutputStream word = new ByteArrayOutputStream();
            document.write(word);
            ByteArrayOutputStream sheet = new ByteArrayOutputStream();
            workbook.write(sheet);
            Biff8EncryptionKey.setCurrentUserPassword(null);

            refused(word.toByteArray(), Cause.PROTECTED);
            refused(sheet.toByteArray(), Cause.PROTECTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void what_is_no_document_is_named() throws IOException {
        byte[] image = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
        };

        assertThat(refused(image, Cause.NOT_A_DOCUMENT).text().en()).contains("image/png");
        assertThat(refused(zip(Map.of("a.txt", out -> out.write(1))), Cause.NOT_A_DOCUMENT)
                        .text()
                        .zh())
                .contains("application/zip");
        assertThat(refused("一、基本情况".getBytes(StandardCharsets.UTF_8), Cause.NOT_A_DOCUMENT)
                        .text()
                        .en())
                .contains("text/plain");
    }

    @Test
    void no_file_is_left_behind() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = list(folder);
        for (String name :
                new String[] {"report.docx", "report.doc", "report.pdf", "report.rtf", "sheet.xls", "sheet.xlsx"}) {
            DocumentLayouts.read(SampleFiles.read(name));
        }

        assertThat(list(folder)).isSubsetOf(before);
    }

    private static Set<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.contains("tika") || name.contains("poi") || name.contains("PDFBox");
                    })
                    .collect(Collectors.toSet());
        }
    }

    static UnreadableReportException refused(byte[] content, Cause cause) {
        try {
            Layout layout = DocumentLayouts.read(content);
            throw new AssertionError("read: " + Shown.lines(layout));
        } catch (UnreadableReportException e) {
            assertThat(e.reason()).as(e.getMessage()).isEqualTo(cause);
            assertThat(e.text().zh()).isNotEqualTo(e.text().en());
            return e;
        }
    }

    private static void nothingFetched(ServerSocket server) throws IOException {
        server.setSoTimeout(300);
        assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }

    private static byte[] encrypted(byte[] document)
            throws IOException, GeneralSecurityException, InvalidFormatException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(document))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream out = encryptor.getDataStream(files)) {
                parts.save(out);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook(String sheet) throws IOException {
        return zip(Map.of(
                "xl/workbook.xml",
                out -> out.write(
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Sheet1\" r:id=\"a\"/></sheets></workbook>"
                                .getBytes(StandardCharsets.UTF_8)),
                "xl/_rels/workbook.xml.rels",
                out -> out.write("<Relationships><Relationship Id=\"a\" Target=\"worksheets/s.xml\"/></Relationships>"
                        .getBytes(StandardCharsets.UTF_8)),
                "xl/worksheets/s.xml",
                out -> out.write(sheet.getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] word(String body) {
        return ("<w:document xmlns:w=\"" + WORD_NAMESPACE + "\"><w:body>" + body + "</w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] zip(Map<String, Part> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
