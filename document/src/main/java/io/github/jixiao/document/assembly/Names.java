package io.github.jixiao.document.assembly;

import io.github.jixiao.document.lexis.Fold;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the department. Immutable.
 *
 * @param full the full name, if it was found
 * @param shortNames the short names that the text declares
 */
record Names(Optional<String> full, List<String> shortNames) {

    static Names of(String source, Title title) {
        List<String> shortNames = Front.shortNames(source);
        Optional<String> declared = Optional.of(Front.nameBeforeShort(source)).filter(name -> !name.isEmpty());
        return new Names(title.department().or(() -> declared), List.copyOf(shortNames));
    }

    /** {@return all names, folded} */
    Set<String> folded() {
        Set<String> names = new LinkedHashSet<>();
        full.map(Fold::text).ifPresent(names::add);
        shortNames.stream().map(Fold::text).filter(name -> name.length() > 1).forEach(names::add);
        return names;
    }
}
