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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final List<Passage> passages;
    private final Owners owners;
    private final Told told;
    private final boolean anyObjective;
    private final Map<String, List<StatedObjective>> own = new HashMap<>();
    private final FreeObjectives free;
    /** By the numbers of the projects. */
    private final boolean[] onSheet;

    private boolean @Nullable [] toldOf;

    /** {@return what the report says about the projects of its own year} */
    static Evaluated of(RuleContext context) {
        return context.view(Evaluated.class, () -> new Evaluated(context));
    }

    private Evaluated(RuleContext context) {
        projects = ListedProject.of(context);
        words = new ArrayList<>(projects.size());
        for (int i = 0; i < projects.size(); i++) {
            words.add(Terms.of(projects.get(i).core(), Told.SHORT));
        }
        passages = Passages.of(context).ofPerformance();
        owners = Owners.of(context);
        told = Told.of(context);
        List<StatedObjective> objectives = StatedObjective.of(context);
        anyObjective = !objectives.isEmpty();
        free = new FreeObjectives(objectives, TermIndex.of(words, Told.SHORT));
        for (int i = 0; i < objectives.size(); i++) {
            add(objectives.get(i));
        }
        onSheet = new boolean[projects.size()];
        List<ScoreSheet> sheets = context.report().getPerformance().getScoreSheets();
        for (int i = 0; i < sheets.size(); i++) {
            Optional<String> project = sheets.get(i).getProject();
            if (project.isPresent()) {
                for (ListedProject each : owners.of(project.get())) {
                    onSheet[each.number()] = true;
                }
            }
        }
    }

    private void add(StatedObjective objective) {
        String text = objective.objective().getText();
        Optional<String> project = objective.objective().getProject();
        if (project.isEmpty()) {
            free.add(objective, text);
            return;
        }
        List<ListedProject> of = owners.of(project.get());
        for (ListedProject each : of) {
            own.computeIfAbsent(each.core(), key -> new ArrayList<>()).add(objective);
        }
        if (of.isEmpty()) {
            free.add(objective, project.get() + '\n' + text);
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
        return onSheet[project.number()]
                || own.containsKey(project.core())
                || free.isAnySharing(words.get(project.number()));
    }

    /** {@return whether the report tells what came of a project: on its sheet, by its name, or of its objectives} */
    boolean isTold(ListedProject project) {
        if (toldOf == null) {
            toldOf = toldOf();
        }
        return toldOf[project.number()];
    }

    /** {@return for each project whether the report tells of it, of all at once, so that the texts are gone through once} */
    private boolean[] toldOf() {
        boolean[] found = onSheet.clone();
        addNamed(found);
        addPhrased(found);
        for (int i = 0; i < found.length; i++) {
            if (!found[i]) {
                List<StatedObjective> objectives =
                        own.getOrDefault(projects.get(i).core(), List.of());
                found[i] = isAnyTold(objectives) || free.isAnyTold(words.get(i), told);
            }
        }
        return found;
    }

    /** Adds the projects whose names stand in the texts. */
    private void addNamed(boolean[] found) {
        boolean any = false;
        for (int i = 0; i < found.length; i++) {
            any |= !found[i] && told.pairs().mayHold(projects.get(i).core());
        }
        if (any) {
            for (Passage passage : passages) {
                for (ListedProject each : owners.in(passage.text())) {
                    found[each.number()] = true;
                }
            }
        }
    }

    /** Adds the projects a phrase of whose name stands in the texts. */
    private void addPhrased(boolean[] found) {
        List<ListedProject> open = new ArrayList<>();
        List<Terms> phrases = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            // Where a phrase stands, so do the words in it.
            if (!found[i] && words.get(i).isAnyIn(told.pairs())) {
                open.add(projects.get(i));
                phrases.add(Terms.of(projects.get(i).core(), PHRASE));
            }
        }
        if (open.isEmpty()) {
            return;
        }
        List<String> texts = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            texts.add(passage.text());
        }
        TermIndex phrased = TermIndex.of(phrases, PHRASE).in(texts);
        for (int i = 0; i < open.size(); i++) {
            found[open.get(i).number()] = phrases.get(i).sharedWith(phrased) > 0;
        }
    }

    private boolean isAnyTold(List<StatedObjective> objectives) {
        for (int i = 0; i < objectives.size(); i++) {
            if (told.isOf(objectives.get(i))) {
                return true;
            }
        }
        return false;
    }
}
