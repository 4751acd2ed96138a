package io.github.jixiao.validation.project;

import io.github.jixiao.validation.wording.Names;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the listed projects that a name means: that of the same name, else those whose name it holds. */
final class Owners {

    private final Set<String> cores = new HashSet<>();
    private final Names names;

    Owners(List<ListedProject> projects) {
        projects.forEach(project -> cores.add(project.core()));
        names = Names.of(cores.stream()
                .filter(core -> core.length() >= ProjectName.SHORTEST)
                .toList());
    }

    /** {@return the cores of the projects that {@code name} means} */
    Collection<String> of(String name) {
        String core = ProjectName.core(name);
        return cores.contains(core) ? List.of(core) : new TreeSet<>(names.namesIn(core));
    }
}
