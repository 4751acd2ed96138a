package io.github.jixiao.json;

import io.github.jixiao.message.Text;
import java.util.List;

/** Thrown where a JSON document cannot be taken; carries the problems that were found, at least one, in document order. */
public class JsonReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // An array, because a list need not be serializable.
    private final JsonProblem[] problems;

    /**
     * Makes an exception.
     *
     * @param problems the problems, at least one
     */
    public JsonReadException(List<JsonProblem> problems) {
        super(message(problems).en());
        this.problems = problems.toArray(JsonProblem[]::new);
    }

    /** {@return the problems in document order; no more than the reader was told to collect} */
    public List<JsonProblem> problems() {
        return List.of(problems);
    }

    /** {@return the first problem with its place, and how many there are, in both languages} */
    public Text text() {
        return message(problems());
    }

    private static Text message(List<JsonProblem> problems) {
        JsonProblem first = problems.get(0);
        String key = (first.pointer().isEmpty() ? "whole" : "at") + (problems.size() == 1 ? "" : "AndMore");
        return Messages.text(key, first.line(), first.column(), first.pointer(), first.message(), problems.size() - 1);
    }
}
