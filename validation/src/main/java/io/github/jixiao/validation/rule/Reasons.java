package io.github.jixiao.validation.rule;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.message.Text;

/** The reasons that rules of every family give for what they cannot decide. */
public final class Reasons {

    private Reasons() {}

    /** {@return that a figure is not stated, or stated with different values, whichever is so} */
    public static Text unknown(FigureId id, RuleContext context) {
        return Messages.text(context.figures().contains(id) ? "ambiguous" : "notStated", FigureNames.full(id));
    }

    /** {@return that a number is approximate} */
    public static Text approximate() {
        return Messages.text("approximate");
    }
}
