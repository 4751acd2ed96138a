package io.github.jixiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.jixiao.document.layout.LayoutInvariants;
import io.github.jixiao.report.UnreadableReportException;
import io.github.jixiao.report.UnreadableReportException.Cause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is done to a document: a layout or the one exception, and soon. */
class DamagedDocumentTest {

    private static final List<byte[]> SAMPLES = List.of(
            SampleFiles.read("report.docx"),
            SampleFiles.read("report.doc"),
            SampleFiles.read("report.html"),
            SampleFiles.read("report.pdf"),
            SampleFiles.read("report.rtf"),
            SampleFiles.read("sheet.xlsx"),
            SampleFiles.read("sheet.xls"));

    /** A change of some bytes: where, in thousandths of the file, and what to. */
    record Change(int place, int kind, byte value) {}

    /** The tries of the property, raised for long runs. */
    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void a_changed_document_is_read_or_refused(@ForAll("documents") byte[] document) {
        readOrRefused(document);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void any_bytes_behind_a_known_beginning_are_read_or_refused(
            @ForAll("beginnings") byte[] beginning, @ForAll byte[] rest) {
        byte[] content = Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, content, beginning.length, rest.length);

        readOrRefused(content);
    }

    private static void readOrRefused(byte[] content) {
        try {
            LayoutInvariants.check(DocumentLayouts.read(content, Duration.ofSeconds(20)));
        } catch (UnreadableReportException e) {
            assertThat(e.reason()).isNotEqualTo(Cause.TIMED_OUT);
        } catch (RuntimeException | Error e) {
            fail("neither read nor refused", e);
        }
    }

    @Provide
    Arbitrary<byte[]> beginnings() {
        return Arbitraries.of(SAMPLES).map(sample -> Arrays.copyOf(sample, Math.min(sample.length, 600)));
    }

    @Provide
    Arbitrary<byte[]> documents() {
        Arbitrary<List<Change>> changes = Combinators.combine(
                        Arbitraries.integers().between(0, 999_999),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.bytes())
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
        return Combinators.combine(Arbitraries.of(SAMPLES), changes).as(DamagedDocumentTest::changed);
    }

    private static byte[] changed(byte[] sample, List<Change> changes) {
        byte[] content = sample.clone();
        for (Change change : new ArrayList<>(changes)) {
            int at = (int) ((long) change.place() * content.length / 1_000_000);
            switch (change.kind()) {
                case 0 -> content = Arrays.copyOf(content, Math.max(16, at));
                case 1 -> Arrays.fill(content, at, Math.min(content.length, at + 64), change.value());
                case 2 -> {
                    byte[] doubled = Arrays.copyOf(content, content.length + Math.min(256, content.length - at));
                    System.arraycopy(content, at, doubled, content.length, doubled.length - content.length);
                    content = doubled;
                }
                case 3 ->
                    System.arraycopy(
                            content,
                            at,
                            content,
                            content.length / 2,
                            Math.min(64, Math.min(content.length - at, content.length - content.length / 2)));
                default -> content[Math.min(at, content.length - 1)] = change.value();
            }
        }
        return content;
    }
}
