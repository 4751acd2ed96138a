package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.report.ReportShapes;
import org.junit.jupiter.api.Test;

class PropertyWriterTest {

    private static final int OFTEN = PropertyWriter.OFTEN + 1;

    @Test
    void the_bytes_stay_the_same_however_often_a_type_is_written() {
        JsonDocument.all().forEach(PropertyWriterTest::writeOften);
    }

    @Test
    void a_refusal_names_its_place_however_often_a_type_is_written() {
        ObjectCodec<PerformanceReport> codec = new Codecs().of(ReportShapes.REPORT);
        PerformanceReport sound = RandomValues.rich(ReportShapes.REPORT, 1);
        PerformanceReport broken = sound.withTitle("half a pair: \uD800");
        assertRefused(codec, broken);
        byte[] first = Writing.write(codec, sound, false);

        for (int i = 0; i < OFTEN; i++) {
            assertThat(Writing.write(codec, sound, false)).isEqualTo(first);
        }

        assertRefused(codec, broken);
        assertThat(Writing.write(codec, sound, false)).isEqualTo(first);
    }

    private static void assertRefused(ObjectCodec<PerformanceReport> codec, PerformanceReport report) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Writing.write(codec, report, false))
                .withMessageStartingWith("/title: ");
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
