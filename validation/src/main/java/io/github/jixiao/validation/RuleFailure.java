package io.github.jixiao.validation;

import io.github.jixiao.message.Text;

/** Says why a rule failed to run: the class of the exception and its message, cut off where it is long. */
final class RuleFailure {

    private static final int MAX_SHOWN = 200;

    private RuleFailure() {}

    static Text reason(Exception failure) {
        String type = cut(failure.getClass().getName());
        String message = failure.getMessage();
        return message == null
                ? EngineMessages.text("ruleFailed", type)
                : EngineMessages.text("ruleFailedWith", type, cut(message));
    }

    private static String cut(String text) {
        if (text.length() <= MAX_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_SHOWN - 1)) ? MAX_SHOWN - 1 : MAX_SHOWN;
        return text.substring(0, end) + "…";
    }
}
