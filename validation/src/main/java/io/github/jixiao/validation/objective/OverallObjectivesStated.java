package io.github.jixiao.validation.objective;

import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.validation.attainment.SelfEvaluation;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A report states at least one objective of the whole expenditure (整体绩效目标存在), in words or on a score sheet. */
final class OverallObjectivesStated implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("OBJ-001");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        if (!SelfEvaluation.isOne(context)) {
            return List.of(Verdict.notApplicable("", ObjectiveMessages.text("OBJ-001.other")));
        }
        Place place = Place.REPORT;
        boolean none = false;
        List<ObjectiveBlock> blocks = context.report().getPerformance().getObjectives();
        for (int i = 0; i < blocks.size(); i++) {
            ObjectiveBlock block = blocks.get(i);
            if (block.kind() == ObjectiveKind.OVERALL) {
                place = new Place("/performance/objectives/" + i, block.span());
                if (!block.objectives().value().orElse(List.of()).isEmpty()) {
                    return List.of(Verdict.pass(place.pointer()));
                }
                none |= block.objectives().isDeclaredNone();
            }
        }
        OptionalInt sheet = onSheet(context);
        if (sheet.isPresent()) {
            return List.of(Verdict.pass("/performance/scoreSheets/" + sheet.getAsInt()));
        }
        if (!none && inWords(context)) {
            return List.of(Verdict.undecidable(place.pointer(), ObjectiveMessages.text("OBJ-001.unread")));
        }
        return List.of(Verdict.fail(Observation.violation(ObjectiveMessages.text("OBJ-001.none"), place)
                .restingOn("none")));
    }

    /** {@return the first sheet that states one} */
    private static OptionalInt onSheet(RuleContext context) {
        boolean alone = !SelfEvaluation.isNarrative(context);
        List<ScoreSheet> sheets = context.report().getPerformance().getScoreSheets();
        return IntStream.range(0, sheets.size())
                .filter(i -> isOn(sheets.get(i), alone))
                .findFirst();
    }

    private static boolean isOn(ScoreSheet sheet, boolean alone) {
        if (sheet.getTargetsSet().filter(number -> number > 0).isPresent()) {
            return true;
        }
        boolean expected =
                sheet.getExpectedOutcome().filter(text -> !text.isBlank()).isPresent();
        return expected && (alone || sheet.getProject().isEmpty())
                || alone
                        && sheet.getIndicators().stream()
                                .anyMatch(each -> each.getTarget().isPresent());
    }

    /** {@return whether the section for objectives holds words of which the reader made no objective} */
    private static boolean inWords(RuleContext context) {
        for (SectionKey key : List.of(SectionKey.OVERALL_OBJECTIVES, SectionKey.OBJECTIVES)) {
            OptionalInt index = context.section(key);
            if (index.isPresent()) {
                Section section = context.report().getNarrative().getSections().get(index.getAsInt());
                if (!section.blocks().isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }
}
