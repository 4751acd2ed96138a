package io.github.jixiao.document.format;

import io.github.jixiao.document.format.SampleReport.Block;
import io.github.jixiao.document.format.SampleReport.Cell;
import io.github.jixiao.document.format.SampleReport.Heading;
import io.github.jixiao.document.format.SampleReport.Rows;
import io.github.jixiao.document.format.SampleReport.Text;
import java.nio.charset.Charset;
import java.util.List;

/** Writes blocks as a web page. */
final class HtmlWriter {

    private HtmlWriter() {}

    static byte[] write(List<Block> blocks, Charset charset) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\""
                + charset.name().toLowerCase() + "\"><title>-</title></head>\n<body>\n");
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                page.append("<h" + heading.level() + ">" + heading.text() + "</h" + heading.level() + ">\n");
            } else if (block instanceof Text text) {
                page.append("<p>&nbsp;&nbsp;" + text.text() + "</p>\n");
            } else {
                page.append("<table>\n");
                for (List<Cell> row : ((Rows) block).rows()) {
                    page.append("<tr>");
                    for (Cell cell : row) {
                        page.append("<td rowspan=" + cell.rowSpan() + " colspan=" + cell.columnSpan() + ">"
                                + cell.text() + "</td>");
                    }
                    page.append("</tr>\n");
                }
                page.append("</table>\n");
            }
        }
        return page.append("</body></html>\n").toString().getBytes(charset);
    }
}
