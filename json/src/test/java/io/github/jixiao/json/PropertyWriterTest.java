package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReportShapes;
import org.junit.jupiter.api.Test;

class PropertyWriterTest {

    private static final int OFTEN = 2100;

    @Test
    void theBytesStayTheSameHoweverOftenATypeIsWritten() {
        JsonDocument.all().forEach(PropertyWriterTest::writeOften);
    }

    @Test
    void aRefusalNamesItsPlaceHoweverOftenATypeIsWritten() {
        ObjectCodec<PerformanceReport> codec = new Codecs().of(ReportShapes.REPORT);
        PerformanceReport report = RandomValues.rich(ReportShapes.REPORT, 1).withTitle("half a pair: \uD800");
        for (int i = 0; i < OFTEN; i++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Writing.write(codec, report, false))
                    .withMessageStartingWith("/title: ");
        }
    }

    private static <T> void writeOften(JsonDocument<T> document) {
        ObjectCodec<T> codec = new Codecs().of(document.codec().shape());
        T value = RandomValues.rich(codec.shape(), 7);
        byte[] first = Writing.write(codec, value, false);
        byte[] pretty = Writing.write(codec, value, true);
        for (int i = 0; i < OFTEN; i++) {
            assertThat(Writing.write(codec, value, false)).isEqualTo(first);
        }
        assertThat(Writing.write(codec, value, true)).isEqualTo(pretty);
    }
}
