package io.github.jixiao.document.pdf;

/**
 * A glyph on a page, in hundredths of a point from the upper left corner of the page as it is shown. Immutable.
 *
 * @param text its characters
 * @param x its left edge
 * @param y its baseline
 * @param width its width
 * @param size the size of its font
 */
record Glyph(String text, int x, int y, int width, int size) {

    int right() {
        return x + width;
    }

    int centreX() {
        return x + width / 2;
    }

    /** {@return the middle of its height, as far as the size of the font tells} */
    int centreY() {
        return y - size * 35 / 100;
    }
}
