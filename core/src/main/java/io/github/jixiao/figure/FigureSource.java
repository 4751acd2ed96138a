package io.github.jixiao.figure;

import java.util.function.Consumer;

/** Something that states figures (数据来源). */
@FunctionalInterface
public interface FigureSource {

    /** Passes every mention of every figure to {@code figures}, in order. */
    void forEachFigure(Consumer<Figure> figures);
}
