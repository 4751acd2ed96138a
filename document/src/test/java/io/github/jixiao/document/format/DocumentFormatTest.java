package io.github.jixiao.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFormatTest {

    @ParameterizedTest
    @CsvSource({
        "report.docx, ZIP",
        "report.doc, COMPOUND_FILE",
        "report.html, HTML",
        "report.pdf, PDF",
        "report.rtf, RTF",
        "report.txt, PLAIN_TEXT",
        "sheet.xlsx, ZIP",
        "sheet.xls, COMPOUND_FILE"
    })
    void files_are_told_by_their_content(String name, DocumentFormat format) {
        assertThat(DocumentFormat.of(SampleFiles.read(name))).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、部门基本情况",
                "{\"report\": 1}",
                "[1]",
                "",
                " ",
                "<2021年>度报告",
                "<<绩效自评报告>>",
                "文件 %PDF-1.7 不能打开",
                "PK",
                "a < b"
            })
    void text_is_plain_text(String text) {
        for (String charset : new String[] {"UTF-8", "GB18030", "UTF-16"}) {
            assertThat(DocumentFormat.of(text.getBytes(Charset.forName(charset))))
                    .isEqualTo(DocumentFormat.PLAIN_TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>x",
                "\n <HTML>",
                "<?xml version='1.0'?>\n<!-- x --><!doctype HTML PUBLIC>",
                "<div class=a>",
                "<table>",
                "\uFEFF<html>"
            })
    void pages_are_told_from_text(String text) {
        assertThat(DocumentFormat.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(DocumentFormat.HTML);
    }

    @Test
    void telling_the_format_wakes_no_library() throws IOException, ReflectiveOperationException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(new File(entry).toURI().toURL());
        }
        List<String> foreign = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()) {
                    @Override
                    protected Class<?> findClass(String name) throws ClassNotFoundException {
                        if (!name.startsWith("io.github.jixiao.")) {
                            foreign.add(name);
                        }
                        return super.findClass(name);
                    }
                }) {
            Object format = loader.loadClass(DocumentFormat.class.getName())
                    .getMethod("of", byte[].class)
                    .invoke(null, (Object) "一、部门基本情况".getBytes(StandardCharsets.UTF_8));

            assertThat(format).hasToString("PLAIN_TEXT");
            assertThat(foreign).isEmpty();
        }
    }
}
