package io.github.jixiao.document.word;

import io.github.jixiao.document.word.Numbering.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The numbered paragraphs of a binary Word document. Confined to one reading. */
final class BinaryNumbering {

    /** The list index of a paragraph that is numbered by the document itself. */
    private static final int NUMBERED_BY_TEXT = 0xF801;

    private final @Nullable ListTables lists;
    private final Map<Integer, @Nullable Level[]> levels = new HashMap<>();
    private final Numbering numbering = new Numbering();

    BinaryNumbering(HWPFDocument document) {
        this.lists = document.getListTables();
    }

    /** {@return the label of a paragraph, empty where it is not numbered} */
    String next(Paragraph paragraph) {
        int index = paragraph.getIlfo();
        if (lists == null || index <= 0 || index == NUMBERED_BY_TEXT) {
            return "";
        }
        try {
            LFO override = lists.getLfo(index);
            int list = override.getLsid();
            return numbering.next(list, levels.computeIfAbsent(list, this::levels), paragraph.getIlvl());
        } catch (NoSuchElementException unknownList) {
            return "";
        }
    }

    private @Nullable Level[] levels(int list) {
        @Nullable Level[] result = new Level[Numbering.LEVELS];
        for (int i = 0; i < result.length; i++) {
            ListLevel level = lists == null ? null : lists.getLevel(list, i);
            if (level != null) {
                result[i] =
                        new Level(level.getStartAt(), OrdinalFormat.ofCode(level.getNumberFormat()), template(level));
            }
        }
        return result;
    }

    /** The label's text, in which the characters 0 to 8 stand for the ordinals of the levels. */
    private static String template(ListLevel level) {
        StringBuilder template = new StringBuilder();
        String text = level.getNumberText();
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < Numbering.LEVELS) {
                template.append('%').append((char) ('1' + c));
            } else {
                template.append(c);
            }
        }
        return template.toString();
    }
}
