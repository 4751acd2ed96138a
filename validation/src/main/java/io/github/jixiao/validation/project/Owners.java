package io.github.jixiao.validation.project;

import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the listed projects that a name means: that of the same name, else those whose name it holds. */
final class Owners {

    private final Set<String> cores = new HashSet<>();
    private final Names names;

    private Owners(List<ListedProject> projects) {
        for (int i = 0; i < projects.size(); i++) {
            cores.add(projects.get(i).core());
        }
        names = Names.of(cores);
    }

    /** {@return the projects of the report's own year} */
    static Owners of(RuleContext context) {
        return context.view(Owners.class, () -> new Owners(ListedProject.of(context)));
    }

    /** {@return the cores of the projects that {@code name} means, in their natural order} */
    Collection<String> of(String name) {
        String core = ProjectName.core(name);
        if (cores.contains(core)) {
            return List.of(core);
        }
        List<String> held = new ArrayList<>();
        for (String each : names.namesIn(core)) {
            if (each.length() >= ProjectName.SHORTEST) {
                held.add(each);
            }
        }
        return held;
    }

    /** {@return the cores, of whatever length, that stand in a text} */
    Collection<String> in(String text) {
        return names.namesIn(text);
    }
}
