package io.github.jixiao.document.format;

import static io.github.jixiao.document.format.HostileDocumentTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.document.layout.Shown;
import io.github.jixiao.report.UnreadableReportException.Cause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** PDF files that are protected, or made to take all memory or time. */
class HostilePdfTest {

    private static byte[] protectedPdf(String userPassword) throws IOException {
        try (PDDocument document = Loader.loadPDF(SampleFiles.read("report.pdf"))) {
            AccessPermission permission = new AccessPermission();
            permission.setCanModify(false);
            permission.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", userPassword, permission));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_pdf_file_with_a_password_is_protected() throws IOException {
        refused(protectedPdf("geheim"), Cause.PROTECTED);
    }

    @Test
    void a_pdf_file_that_only_forbids_changes_is_read() throws IOException {
        assertThat(Shown.bare(DocumentLayouts.read(protectedPdf("")))).isEqualTo(SampleReport.bareText());
    }

    @Test
    void a_pdf_stream_that_unfolds_to_gigabytes_is_too_large() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 100; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);

            assertThat(out.size()).isLessThan(1 << 20);
            refused(out.toByteArray(), Cause.TOO_LARGE);
        }
    }

    @Test
    void a_character_map_of_a_billion_codes_is_malformed() throws IOException {
        try (PDDocument document = Loader.loadPDF(SampleFiles.read("report.pdf"))) {
            PDPage page = document.getPage(0);
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            PDStream map = new PDStream(document);
            try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("1 beginbfrange\n<0001> <0002> [<4E00> <4E01>]\n<00000000> <7FFFFFFF> <0041>\nendbfrange"
                        .getBytes(StandardCharsets.US_ASCII));
            }
            for (COSName name : fonts.keySet()) {
                fonts.getCOSDictionary(name).setItem(COSName.TO_UNICODE, map);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);

            refused(out.toByteArray(), Cause.MALFORMED);
        }
    }
}
