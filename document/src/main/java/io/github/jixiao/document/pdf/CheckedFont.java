package io.github.jixiao.document.pdf;

import io.github.jixiao.document.layout.ReadingBudget;
import io.github.jixiao.document.layout.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Sets a font, after a look at its character maps. Confined to one reading. */
final class CheckedFont extends SetFontAndSize {

    private final Set<COSStream> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    CheckedFont(PDFStreamEngine context) {
        super(context);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getContext().getResources() != null) {
            COSDictionary fonts = getContext().getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
            if (font != null) {
                check(font.getDictionaryObject(COSName.TO_UNICODE));
                check(font.getDictionaryObject(COSName.ENCODING));
            }
        }
        super.process(operator, operands);
    }

    private void check(COSBase map) throws IOException {
        if (!(map instanceof COSStream stream) || !checked.add(stream)) {
            return;
        }
        CharacterMapCheck check = new CharacterMapCheck();
        byte[] buffer = new byte[8192];
        int left = ReadingBudget.MAX_PART_BYTES;
        try (InputStream in = stream.createInputStream()) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw Unreadable.tooLarge();
                }
                check.look(buffer, 0, count);
            }
        }
    }
}
