package io.github.jixiao.validation;

import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.FigureId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first reason that a report gives for each subject. */
final class Explanations {

    // By ids and names, not by subjects: many that share a hash are told apart quickly only where they are comparable.
    private final Map<FigureId, Explanation> ofFigures = new HashMap<>();
    private final Map<String, Explanation> ofIndicators = new HashMap<>();
    private final Map<String, Explanation> ofProjects = new HashMap<>();

    Explanations(List<Explanation> all) {
        for (Explanation each : all) {
            if (each.subject() instanceof Explanation.OfFigure figure) {
                ofFigures.putIfAbsent(figure.id(), each);
            } else if (each.subject() instanceof Explanation.OfIndicator indicator) {
                ofIndicators.putIfAbsent(indicator.name(), each);
            } else if (each.subject() instanceof Explanation.OfProject project) {
                ofProjects.putIfAbsent(project.name(), each);
            }
        }
    }

    Optional<Explanation> of(Explanation.Subject subject) {
        return Optional.ofNullable(find(subject));
    }

    private @Nullable Explanation find(Explanation.Subject subject) {
        if (subject instanceof Explanation.OfFigure figure) {
            return ofFigures.get(figure.id());
        }
        return subject instanceof Explanation.OfIndicator indicator
                ? ofIndicators.get(indicator.name())
                : ofProjects.get(((Explanation.OfProject) subject).name());
    }
}
