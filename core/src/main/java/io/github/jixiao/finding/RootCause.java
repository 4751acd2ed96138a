package io.github.jixiao.finding;

import io.github.jixiao.Require;
import io.github.jixiao.figure.FigureId;
import java.util.List;

/**
 * One value that would, if it is wrong, explain several findings (根本原因). Immutable.
 *
 * @param figure the figure
 * @param location its place
 * @param symptoms the indexes of the findings that it explains, rising
 */
public record RootCause(FigureId figure, Location location, List<Integer> symptoms) {

    /** Copies the symptoms, so that the cause cannot change. */
    public RootCause {
        Require.present(figure, location, symptoms);
        symptoms = List.copyOf(symptoms);
    }
}
