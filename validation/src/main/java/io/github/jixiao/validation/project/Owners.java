package io.github.jixiao.validation.project;

import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the listed projects that a name means: that of the same name, else those whose name it holds. */
final class Owners {

    private final Map<String, ListedProject> byCore;
    private @Nullable Names cores;

    private Owners(Map<String, ListedProject> byCore) {
        this.byCore = byCore;
    }

    /** {@return the projects of the report's own year} */
    static Owners of(RuleContext context) {
        return context.view(Owners.class, () -> new Owners(ListedProject.byCore(context)));
    }

    /** {@return the projects that {@code name} means, in the natural order of their cores} */
    List<ListedProject> of(String name) {
        String core = ProjectName.core(name);
        ListedProject same = byCore.get(core);
        if (same != null) {
            return List.of(same);
        }
        List<ListedProject> held = new ArrayList<>();
        for (ListedProject each : in(core)) {
            if (each.core().length() >= ProjectName.SHORTEST) {
                held.add(each);
            }
        }
        return held;
    }

    /** {@return the projects whose cores, of whatever length, stand in a text, in the natural order of the cores} */
    List<ListedProject> in(String text) {
        if (cores == null) {
            cores = Names.of(byCore.keySet());
        }
        List<ListedProject> found = new ArrayList<>();
        for (String core : cores.namesIn(text)) {
            found.add(Objects.requireNonNull(byCore.get(core)));
        }
        return found;
    }
}
