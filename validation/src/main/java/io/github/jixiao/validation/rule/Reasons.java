package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.message.Text;

/** The reasons that rules of every family give for what they cannot decide. */
public final class Reasons {

    private Reasons() {}

    /** {@return that a figure is not stated, or stated with different values, whichever is so} */
    public static Text unknown(FigureId id, RuleContext context) {
        return context.figures().contains(id) ? Messages.text("ambiguous", FigureNames.full(id)) : notStated(id);
    }

    /** {@return that a figure is not stated} */
    public static Text notStated(FigureId id) {
        return Messages.text("notStated", FigureNames.full(id));
    }

    /** {@return that a number is approximate} */
    public static Text approximate() {
        return Messages.text("approximate");
    }
}
