package io.github.jixiao.fuzz;

import io.github.jixiao.json.ReportJson;
import io.github.jixiao.report.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the mutations begin with: the samples of the project, by format, and what a folder of one's own adds to them,
 * which {@code -Djixiao.fuzz.seeds=FOLDER} names.
 */
final class Seeds {

    static final Path SAMPLES = Path.of("../samples");

    private static final Optional<Path> OWN =
            Optional.ofNullable(System.getProperty("jixiao.fuzz.seeds")).map(Path::of);

    private Seeds() {}

    static Stream<byte[]> text() {
        return samples(".txt");
    }

    static Stream<byte[]> html() {
        return samples(".html");
    }

    static Stream<byte[]> openXml() {
        return Stream.concat(samples(".docx"), samples(".xlsx"));
    }

    static Stream<byte[]> wordPart() {
        return Stream.of(Archives.content(Archives.WORD));
    }

    static Stream<byte[]> sheetPart() {
        return Stream.of(Archives.content(Archives.SHEET));
    }

    static Stream<byte[]> binaryWord() {
        return samples(".doc");
    }

    static Stream<byte[]> binaryExcel() {
        return samples(".xls");
    }

    static Stream<byte[]> pdf() {
        return Stream.concat(Stream.of(plainPdf()), samples(".pdf"));
    }

    /** A table of two cells, uncompressed, so that mutations reach what stands on the page. */
    private static byte[] plainPdf() {
        String page = """
                BT /F1 12 Tf 1 0 0 1 72 720 Tm (2022) Tj ET
                72 600 100 20 re S 172 600 100 20 re S
                BT /F1 12 Tf 1 0 0 1 76 606 Tm (117.49) Tj 1 0 0 1 176 606 Tm [(98) -250 (.5)] TJ ET
                """;
        return """
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R
                /Resources<</Font<</F1 5 0 R>>>>>> endobj
                4 0 obj <</Length %d>> stream
                %sendstream endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
                trailer <</Root 1 0 R/Size 6>>
                %%%%EOF
                """.formatted(page.length(), page).getBytes(StandardCharsets.US_ASCII);
    }

    static Stream<byte[]> richText() {
        byte[] table = "{\\rtf1\\ansi\\uc1 \\u24180?\\u24230? 2022\\par\\trowd\\cellx1000\\intbl 1.5\\cell\\row}"
                .getBytes(StandardCharsets.US_ASCII);
        return Stream.concat(Stream.of(table), samples(".rtf"));
    }

    static Stream<byte[]> reportJson() {
        return text().map(each ->
                ReportJson.strict().write(Reports.read(each).report()).getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> profile() {
        return folder(SAMPLES.resolve("profiles")).stream().map(Seeds::bytes);
    }

    static Stream<byte[]> waivers() {
        return Stream.of("""
                {"schemaVersion": "1", "waivers": [{"rule": "ARI-002", "target": "/budget", "valueHash": "0123456789abcdef",
                 "reason": "已核对", "approver": "预算科", "expires": "2022-12-31"}]}""".getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<byte[]> samples(String ending) {
        return Stream.concat(Stream.of(SAMPLES), OWN.stream())
                .flatMap(each -> folder(each).stream())
                .filter(each -> each.getFileName().toString().endsWith(ending))
                .map(Seeds::bytes);
    }

    private static List<Path> folder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
