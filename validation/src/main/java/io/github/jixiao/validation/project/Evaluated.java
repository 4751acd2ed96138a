package io.github.jixiao.validation.project;

import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.validation.objective.StatedObjective;
import io.github.jixiao.validation.objective.Told;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import io.github.jixiao.validation.wording.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about its projects: their objectives, their score sheets, and whether the narrative tells what came
 * of them. An objective is a project's own where it names the project it belongs to; one that belongs to no other project
 * counts for those with which it shares a word.
 */
final class Evaluated {

    private static final int WORD = 2;
    private static final int PHRASE = 4;

    private final List<ListedProject> projects;
    /** The words of the names of the projects, in their order. */
    private final List<Terms> words;

    private final List<Passage> passages;
    private final Owners owners;
    private final Told told;
    private final boolean anyObjective;
    private final Map<String, List<StatedObjective>> own = new HashMap<>();
    private final FreeObjectives free;
    private final Set<String> onSheets = new HashSet<>();
    private final Set<String> withObjective = new HashSet<>();
    private @Nullable Set<String> toldOf;

    /** {@return what the report says about the projects of its own year} */
    static Evaluated of(RuleContext context) {
        return context.view(Evaluated.class, () -> new Evaluated(context));
    }

    private Evaluated(RuleContext context) {
        projects = ListedProject.of(context);
        words = terms(WORD);
        passages = Passages.of(context).ofPerformance();
        owners = Owners.of(context);
        told = Told.of(context);
        List<StatedObjective> objectives = StatedObjective.of(context);
        anyObjective = !objectives.isEmpty();
        free = new FreeObjectives(objectives.size(), Terms.ofAny(words, WORD));
        objectives.forEach(this::add);
        for (ScoreSheet sheet : context.report().getPerformance().getScoreSheets()) {
            sheet.getProject().ifPresent(name -> onSheets.addAll(owners.of(name)));
        }
        for (int i = 0; i < projects.size(); i++) {
            String core = projects.get(i).core();
            if (own.containsKey(core) || onSheets.contains(core) || free.isAnySharing(words.get(i))) {
                withObjective.add(core);
            }
        }
    }

    private List<Terms> terms(int length) {
        List<Terms> terms = new ArrayList<>(projects.size());
        for (ListedProject project : projects) {
            terms.add(Terms.of(project.core(), length));
        }
        return terms;
    }

    private void add(StatedObjective objective) {
        Optional<String> project = objective.objective().getProject();
        if (project.isEmpty()) {
            free.add(objective, told.words(objective));
            return;
        }
        Collection<String> of = owners.of(project.get());
        for (String core : of) {
            own.computeIfAbsent(core, key -> new ArrayList<>()).add(objective);
        }
        if (of.isEmpty()) {
            String text = project.get() + '\n' + objective.objective().getText();
            free.add(objective, Terms.of(text, WORD));
        }
    }

    /** {@return whether the report has any objective} */
    boolean hasObjectives() {
        return anyObjective;
    }

    /** {@return whether the report tells anything of its performance} */
    boolean tells() {
        return told.isAnything();
    }

    /** {@return whether a project has an objective or a score sheet} */
    boolean hasObjective(ListedProject project) {
        return withObjective.contains(project.core());
    }

    /** {@return whether the report tells what came of a project: on its sheet, by its name, or of its objectives} */
    boolean isTold(ListedProject project) {
        if (toldOf == null) {
            toldOf = toldOf();
        }
        return toldOf.contains(project.core());
    }

    /** {@return the cores of the projects that the report tells of, of all at once, so that the texts are gone through once} */
    private Set<String> toldOf() {
        Set<String> found = new HashSet<>(onSheets);
        List<String> texts = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            texts.add(passage.text());
            found.addAll(owners.in(passage.text()));
        }
        List<Terms> phrases = terms(PHRASE);
        Terms spoken = Terms.ofAny(phrases, PHRASE).in(texts);
        for (int i = 0; i < projects.size(); i++) {
            String core = projects.get(i).core();
            if (!found.contains(core)
                    && (phrases.get(i).sharedWith(spoken) > 0 || isAnyTold(objectives(core, words.get(i))))) {
                found.add(core);
            }
        }
        return found;
    }

    private boolean isAnyTold(List<StatedObjective> objectives) {
        for (StatedObjective each : objectives) {
            if (told.isOf(each)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the objectives of a project, and the free ones that share half of the words of its name} */
    private List<StatedObjective> objectives(String core, Terms name) {
        List<StatedObjective> found = free.sharing(name, (name.size() + 1) / 2);
        found.addAll(own.getOrDefault(core, List.of()));
        return found;
    }
}
