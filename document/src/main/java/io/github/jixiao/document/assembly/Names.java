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
        String declared = Front.nameBeforeShort(source);
        Optional<String> full =
                title.department().isPresent() || declared.isEmpty() ? title.department() : Optional.of(declared);
        return new Names(full, List.copyOf(shortNames));
    }

    /** {@return all names, folded} */
    Set<String> folded() {
        Set<String> names = new LinkedHashSet<>();
        if (full.isPresent()) {
            names.add(Fold.text(full.get()));
        }
        for (String each : shortNames) {
            String name = Fold.text(each);
            if (name.length() > 1) {
                names.add(name);
            }
        }
        return names;
    }
}
