package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.json.ReportJson;
import io.github.jixiao.organization.Headcount;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.report.PerformanceReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamAuditTest {

    @TempDir
    private Path folder;

    @Test
    void every_report_gives_a_line_of_json_in_order() {
        Ran ran = audit(report("甲", 3) + "\n" + report("乙", 1) + "\n", "--fail-on", "warning");

        assertThat(ran.status()).isEqualTo(1);
        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("{\"number\":1,\"line\":1,\"department\":\"甲\",\"fiscalYear\":2021,\"ruleBook\":")
                .contains("\"rule\":\"STF-001\",\"severity\":\"warning\",\"at\":");
        assertThat(lines.get(1)).startsWith("{\"number\":2,\"line\":2,").contains("\"errors\":0,\"warnings\":0,");
        assertThat(ran.err()).isEqualTo("jixiao: 2 reports, 1 of them fail; 0 records could not be read\n");
    }

    @Test
    void a_bad_record_is_reported_with_its_line_and_passed_over() {
        Ran ran = audit(report("甲", 1) + "\n{\"schemaVersion\": 7}\n" + report("乙", 1) + "\n");

        List<String> lines = ran.out().lines().toList();
        assertThat(ran.status()).isEqualTo(1);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).startsWith("{\"number\":2,\"line\":2,\"problems\":[{\"line\":2,\"column\":");
        assertThat(ran.err()).isEqualTo("jixiao: 2 reports, 0 of them fail; 1 records could not be read\n");
    }

    @Test
    void a_stream_that_breaks_gives_what_came_before_and_says_behind_which_record() {
        byte[] sound = (report("甲", 1) + "\n" + report("乙", 1) + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(sound), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        Ran ran = Ran.command(breaking, "check", "--stream", "-");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).hasLineCount(2).contains("\"number\":2,");
        assertThat(ran.err()).isEqualTo("jixiao: reading '-' failed behind record 2\n");
    }

    @Test
    void a_full_disk_is_told_from_a_stream_that_breaks() {
        byte[] reports = (report("甲", 1) + "\n").repeat(2_000).getBytes(StandardCharsets.UTF_8);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Jixiao.run(
                List.of("check", "--stream", "-", "--locale=en"),
                new ByteArrayInputStream(reports),
                full,
                err,
                Colour.OFF,
                false);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("jixiao: the output cannot be written, its reader may have gone\n");
    }

    @Test
    void a_folder_is_no_stream() {
        Ran ran = Ran.command("check", "--stream", folder.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("jixiao: reading '" + folder + "' failed behind record 0\n");
    }

    @Test
    void an_array_is_a_stream_too() {
        assertThat(audit("[" + report("甲", 1) + ",\n" + report("乙", 1) + "]").out())
                .hasLineCount(2);
    }

    @Test
    void many_reports_keep_their_order_whatever_each_of_them_takes() {
        StringBuilder reports = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            reports.append(i % 50 == 7 ? "{}" : report("单位" + i, i % 4)).append('\n');
        }
        Ran ran = audit(reports.toString());

        List<String> lines = ran.out().lines().toList();
        assertThat(lines).hasSize(500);
        for (int i = 0; i < 500; i++) {
            assertThat(lines.get(i)).startsWith("{\"number\":" + (i + 1) + ",\"line\":" + (i + 1) + ",");
            assertThat(lines.get(i)).contains(i % 50 == 7 ? "\"problems\":" : "\"department\":\"单位" + i + "\"");
        }
        assertThat(ran.err()).contains("490 reports").contains("10 records could not be read");
    }

    @Test
    void a_bar_is_drawn_where_somebody_watches_and_wiped_away_at_the_end() throws IOException {
        Path file = folder.resolve("reports");
        Files.writeString(file, (report("甲", 1) + "\n").repeat(3_000));

        Ran watched = Ran.watched("check", "--stream", file.toString());
        Ran unwatched = Ran.command("check", "--stream", file.toString());

        assertThat(watched.err())
                .startsWith("\r[")
                .contains("#", "-] ")
                .endsWith("\r\u001B[Kjixiao: 3000 reports, 0 of them fail; 0 records could not be read\n");
        assertThat(unwatched.err()).hasLineCount(1).doesNotContain("\r");
        assertThat(watched.out()).isEqualTo(unwatched.out());
    }

    @Test
    void a_stream_and_a_file_exclude_each_other() {
        Ran ran = Ran.command("check", "--stream", "a", "b");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).startsWith("jixiao: ").hasLineCount(1);
        assertThat(Ran.command("check", "--stream", folder.resolve("missing").toString())
                        .err())
                .isEqualTo("jixiao: '" + folder.resolve("missing") + "' cannot be opened\n");
    }

    private static Ran audit(String reports, String... options) {
        String[] all = new String[options.length + 3];
        System.arraycopy(options, 0, all, 3, options.length);
        all[0] = "check";
        all[1] = "--stream";
        all[2] = "-";
        return Ran.command(reports.getBytes(StandardCharsets.UTF_8), all);
    }

    private static String report(String name, long inPost) {
        Staffing staffing = Staffing.builder()
                .establishment(Headcount.of(2))
                .inPost(Headcount.of(inPost))
                .build();
        return ReportJson.strict()
                .write(PerformanceReport.builder()
                        .fiscalYear(2021)
                        .organization(OrganizationProfile.builder()
                                .name(name)
                                .staffing(staffing)
                                .build())
                        .build());
    }
}
