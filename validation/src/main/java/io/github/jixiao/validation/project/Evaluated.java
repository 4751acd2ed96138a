package io.github.jixiao.validation.project;

import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.validation.objective.StatedObjective;
import io.github.jixiao.validation.objective.Told;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import io.github.jixiao.validation.wording.TermIndex;
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

    private static final int PHRASE = 4;

    private final List<ListedProject> projects;
    /** The words of the names of the projects, in their order. */
    private final List<Terms> words;

    private final TermIndex allWords;
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
        words = new ArrayList<>(projects.size());
        for (ListedProject project : projects) {
            words.add(Terms.of(project.core(), Told.SHORT));
        }
        allWords = TermIndex.of(words, Told.SHORT);
        passages = Passages.of(context).ofPerformance();
        owners = Owners.of(context);
        told = Told.of(context);
        List<StatedObjective> objectives = StatedObjective.of(context);
        anyObjective = !objectives.isEmpty();
        free = new FreeObjectives(objectives, allWords);
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
            free.add(objective, Terms.of(text, Told.SHORT));
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
        addPhrased(texts, found);
        for (int i = 0; i < projects.size(); i++) {
            String core = projects.get(i).core();
            if (!found.contains(core)
                    && (isAnyTold(own.getOrDefault(core, List.of())) || free.isAnyTold(words.get(i), told))) {
                found.add(core);
            }
        }
        return found;
    }

    /** Adds the cores of the projects a phrase of whose name stands in the texts. */
    private void addPhrased(List<String> texts, Set<String> found) {
        List<String> cores = new ArrayList<>();
        List<Terms> phrases = new ArrayList<>();
        TermIndex spoken = allWords.in(texts);
        for (int i = 0; i < projects.size(); i++) {
            // Where a phrase stands, so do the words in it.
            if (words.get(i).sharedWith(spoken) > 0) {
                cores.add(projects.get(i).core());
                phrases.add(Terms.of(projects.get(i).core(), PHRASE));
            }
        }
        TermIndex phrased = TermIndex.of(phrases, PHRASE).in(texts);
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).sharedWith(phrased) > 0) {
                found.add(cores.get(i));
            }
        }
    }

    private boolean isAnyTold(List<StatedObjective> objectives) {
        for (StatedObjective each : objectives) {
            if (told.isOf(each)) {
                return true;
            }
        }
        return false;
    }
}
