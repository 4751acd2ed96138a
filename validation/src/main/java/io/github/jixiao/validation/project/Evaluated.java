package io.github.jixiao.validation.project;

import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.objective.StatedObjective;
import io.github.jixiao.validation.objective.Told;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.wording.Names;
import io.github.jixiao.validation.wording.Passage;
import io.github.jixiao.validation.wording.Passages;
import io.github.jixiao.validation.wording.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a report says about its projects: their objectives, their score sheets, and whether the narrative tells what came
 * of them. An objective is a project's own where it names the project it belongs to; one that belongs to no other project
 * counts for those with which it shares a word.
 */
final class Evaluated {

    private static final int WORD = 2;
    private static final int PHRASE = 4;
    private static final int MAX_POSTINGS = 50;

    private final Map<String, List<StatedObjective>> own = new HashMap<>();
    private final Map<Long, List<StatedObjective>> free = new HashMap<>();
    private final Set<String> onSheets = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Terms phrases;
    private final Map<String, Boolean> toldOf = new HashMap<>();
    private final Told told;
    private final boolean anyObjective;

    /** {@return what the report says about the projects of its own year} */
    static Evaluated of(RuleContext context) {
        return context.view(Evaluated.class, () -> new Evaluated(context));
    }

    private Evaluated(RuleContext context) {
        PerformanceReport report = context.report();
        List<ListedProject> projects = ListedProject.of(context);
        Owners owners = new Owners(projects);
        List<StatedObjective> objectives = StatedObjective.of(report);
        anyObjective = !objectives.isEmpty();
        for (StatedObjective each : objectives) {
            Collection<String> of =
                    each.objective().getProject().map(owners::of).orElse(List.of());
            of.forEach(
                    core -> own.computeIfAbsent(core, key -> new ArrayList<>()).add(each));
            if (of.isEmpty()) {
                String text = each.objective().getProject().orElse("")
                        + '\n'
                        + each.objective().getText();
                Terms.of(text, WORD).forEach(word -> {
                    List<StatedObjective> postings = free.computeIfAbsent(word, key -> new ArrayList<>(1));
                    if (postings.size() < MAX_POSTINGS) {
                        postings.add(each);
                    }
                });
            }
        }
        for (ScoreSheet sheet : report.getPerformance().getScoreSheets()) {
            sheet.getProject().ifPresent(name -> onSheets.addAll(owners.of(name)));
        }
        Names cores = Names.of(projects.stream().map(ListedProject::core).toList());
        List<String> texts = Passages.ofPerformance(report.getNarrative()).stream()
                .map(Passage::text)
                .toList();
        texts.forEach(text -> mentioned.addAll(cores.namesIn(text)));
        phrases = Terms.all(texts, PHRASE);
        told = Told.of(context);
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
        return own.containsKey(project.core())
                || onSheets.contains(project.core())
                || !sharing(project.core()).isEmpty();
    }

    /** {@return whether the report tells what came of a project: on its sheet, by its name, or of its objectives} */
    boolean isTold(ListedProject project) {
        return toldOf.computeIfAbsent(project.core(), core -> isToldSomewhere(project));
    }

    private boolean isToldSomewhere(ListedProject project) {
        if (onSheets.contains(project.core()) || mentioned.contains(project.core())) {
            return true;
        }
        if (Terms.of(project.core(), PHRASE).sharedWith(phrases) > 0) {
            return true;
        }
        return objectives(project).stream().anyMatch(each -> told.isOf(each.objective()));
    }

    /** {@return the objectives of a project, and the free ones that share half of the words of its name} */
    private Collection<StatedObjective> objectives(ListedProject project) {
        Collection<StatedObjective> found = new LinkedHashSet<>(own.getOrDefault(project.core(), List.of()));
        int half = (Terms.of(project.core(), WORD).size() + 1) / 2;
        sharing(project.core()).forEach((objective, count) -> {
            if (count >= half) {
                found.add(objective);
            }
        });
        return found;
    }

    /** {@return the free objectives that share words with a name, with the number of those} */
    private Map<StatedObjective, Integer> sharing(String core) {
        Map<StatedObjective, Integer> shared = new IdentityHashMap<>();
        Terms.of(core, WORD)
                .forEach(word ->
                        free.getOrDefault(word, List.of()).forEach(each -> shared.merge(each, 1, Integer::sum)));
        return shared;
    }
}
