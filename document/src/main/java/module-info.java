/** Reports from published documents. */
module io.github.jixiao.document {
    exports io.github.jixiao.document;

    requires transitive io.github.jixiao.core;
    requires java.xml;
    // What the automatic modules of PDFBox and Tika need and cannot require.
    requires org.apache.commons.io;
    requires org.apache.commons.lang3;
    requires org.apache.commons.logging;
    requires org.slf4j;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.poi;
    requires org.apache.poi.scratchpad;
    requires org.apache.tika.core;
    requires org.apache.tika.parser.microsoft;
    requires org.jsoup;
    requires static org.jspecify;

    provides io.github.jixiao.report.ReportReader with
            io.github.jixiao.document.DocumentReader;
}
