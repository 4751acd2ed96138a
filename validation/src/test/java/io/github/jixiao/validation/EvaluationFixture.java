package io.github.jixiao.validation;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Outcome;
import io.github.jixiao.finding.RuleOutcome;
import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.Block;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Paragraph;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.EvaluationSummary;
import io.github.jixiao.performance.Evidence;
import io.github.jixiao.performance.ExecutionRow;
import io.github.jixiao.performance.Indicator;
import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.performance.LevelWeight;
import io.github.jixiao.performance.Objective;
import io.github.jixiao.performance.ObjectiveBlock;
import io.github.jixiao.performance.ObjectiveKind;
import io.github.jixiao.performance.Performance;
import io.github.jixiao.performance.ScoreSheet;
import io.github.jixiao.performance.Target;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.report.PerformanceReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes small reports with objectives, score sheets, projects and narrative for tests of rules. */
public final class EvaluationFixture {

    private final PerformanceReport.Builder report = PerformanceReport.builder().fiscalYear(2021);
    private final StringBuilder text = new StringBuilder();
    private final Map<ObjectiveKind, List<Objective>> objectives = new EnumMap<>(ObjectiveKind.class);
    private final List<ObjectiveBlock> blocks = new ArrayList<>();
    private final List<ScoreSheet> sheets = new ArrayList<>();
    private final List<EvaluationSummary> summaries = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Amount> projectTotal = Optional.empty();
    private boolean complete = true;

    private EvaluationFixture() {}

    /** {@return a report of 2021 in which nothing is stated} */
    public static EvaluationFixture evaluation() {
        return new EvaluationFixture();
    }

    /** {@return this, with a score sheet} */
    public EvaluationFixture sheet(Consumer<ScoreSheet.Builder> content) {
        ScoreSheet.Builder sheet = ScoreSheet.builder();
        content.accept(sheet);
        sheets.add(sheet.build());
        return this;
    }

    /** {@return this, with a summary of the self-evaluations of its projects} */
    public EvaluationFixture summary(Consumer<EvaluationSummary.Builder> content) {
        EvaluationSummary.Builder summary = EvaluationSummary.builder();
        content.accept(summary);
        summaries.add(summary.build());
        return this;
    }

    /** {@return this, with an objective} */
    public EvaluationFixture objective(ObjectiveKind kind, Objective objective) {
        objectives.computeIfAbsent(kind, key -> new ArrayList<>()).add(objective);
        return this;
    }

    /** {@return this, with an overall objective of a text and targets} */
    public EvaluationFixture overall(String words, Target... targets) {
        return objective(
                ObjectiveKind.OVERALL,
                Objective.builder()
                        .text(words)
                        .addTargets(targets)
                        .span(append(words))
                        .build());
    }

    /** {@return this, with an objective of a project among those of the other projects} */
    public EvaluationFixture ofProject(String project, String words, Target... targets) {
        return objective(
                ObjectiveKind.PROJECT,
                Objective.builder()
                        .project(project)
                        .text(words)
                        .addTargets(targets)
                        .span(append(words))
                        .build());
    }

    /** {@return this, with a block of objectives as it is disclosed} */
    public EvaluationFixture block(ObjectiveKind kind, Disclosure<List<Objective>> disclosure) {
        blocks.add(new ObjectiveBlock(kind, disclosure, Optional.empty()));
        return this;
    }

    /** {@return this, telling its performance in paragraphs} */
    public EvaluationFixture told(String... paragraphs) {
        return section(SectionKey.OVERALL_PERFORMANCE, paragraphs);
    }

    /** {@return this, with a section of level 2 and its paragraphs} */
    public EvaluationFixture section(SectionKey key, String... paragraphs) {
        Span heading = append(key.chinese());
        List<Block> content = new ArrayList<>();
        for (String paragraph : paragraphs) {
            content.add(new Paragraph(paragraph, Optional.of(append(paragraph))));
        }
        sections.add(Section.builder()
                .key(key)
                .level(2)
                .heading(key.chinese())
                .headingSpan(heading)
                .content(content.isEmpty() ? Disclosure.blank() : Disclosure.stated(new Section.Content(content)))
                .build());
        return this;
    }

    /** {@return this, with a project and what it spent in 万元} */
    public EvaluationFixture project(String name, String executed) {
        return project(Project.of(name, StagedAmount.executed(Amount.parse(executed + "万元"))));
    }

    /** {@return this, with a project} */
    public EvaluationFixture project(Project project) {
        projects.add(project);
        return this;
    }

    /** {@return this, with the project expenditure in 万元} */
    public EvaluationFixture projectTotal(String executed) {
        projectTotal = Optional.of(Amount.parse(executed + "万元"));
        return this;
    }

    /** {@return this, with a list of projects that does not claim to be complete} */
    public EvaluationFixture partial() {
        complete = false;
        return this;
    }

    /** {@return this, admitting a problem} */
    public EvaluationFixture problem(String words) {
        problems.add(Problem.of(words));
        return this;
    }

    /** {@return this, with a reason} */
    public EvaluationFixture explained(Explanation.Subject subject, String reason) {
        report.addExplanations(new Explanation(subject, reason, Optional.empty()));
        return this;
    }

    /** {@return this, with a change to the report itself} */
    public EvaluationFixture with(Consumer<PerformanceReport.Builder> change) {
        change.accept(report);
        return this;
    }

    private Span append(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Span(start, start + words.length());
    }

    /** {@return the report} */
    public PerformanceReport build() {
        objectives.forEach((kind, list) ->
                blocks.add(new ObjectiveBlock(kind, Disclosure.stated(List.copyOf(list)), Optional.empty())));
        ProjectExpenditure.Builder expenditure =
                ProjectExpenditure.builder().projects(projects).complete(complete);
        projectTotal.ifPresent(amount -> expenditure.total(StagedAmount.executed(amount)));
        Narrative.Builder narrative = Narrative.builder().sections(sections);
        if (!problems.isEmpty()) {
            narrative.problems(Disclosure.stated(List.copyOf(problems)));
        }
        return report.performance(Performance.builder()
                        .objectives(blocks)
                        .scoreSheets(sheets)
                        .evaluationSummaries(summaries)
                        .build())
                .narrative(narrative.build())
                .budget(Budget.builder()
                        .putStated(
                                Scope.GENERAL,
                                FundStatement.builder()
                                        .expenditure(Expenditure.builder()
                                                .project(expenditure.build())
                                                .build())
                                        .build())
                        .build())
                .source(SourceDocument.of("text/plain", text.toString()))
                .build();
    }

    /** {@return what the rule book of 2021 and 430203 finds} */
    public AuditResult audit() {
        return ReportFixture.audit(build());
    }

    /** {@return the outcomes of a rule} */
    public List<Outcome> outcomes(String rule) {
        return AskedRules.outcomes(audit(), rule).stream()
                .map(RuleOutcome::outcome)
                .toList();
    }

    /** {@return the findings of a rule} */
    public List<Finding> findings(String rule) {
        return AskedRules.findings(audit(), rule);
    }

    /** {@return why a rule did not apply or is open, in Chinese, an outcome each} */
    public List<String> reasons(String rule) {
        return AskedRules.outcomes(audit(), rule).stream()
                .flatMap(outcome -> outcome.reason().stream())
                .map(Text::zh)
                .toList();
    }

    /** {@return an indicator: name, target, actual value, weight and score, each empty where it is not stated} */
    public static Indicator.Builder row(String name, String target, String actual, String weight, String score) {
        Indicator.Builder row = Indicator.builder().name(name);
        if (!target.isEmpty()) {
            row.target(value(target));
        }
        if (!actual.isEmpty()) {
            row.actual(value(actual));
        }
        if (!weight.isEmpty()) {
            row.weight(Score.of(weight));
        }
        if (!score.isEmpty()) {
            row.score(Score.of(score));
        }
        return row;
    }

    /** {@return an indicator of weight and score alone, under a level-1 indicator} */
    public static Indicator under(String level1, String name, String weight, String score) {
        return row(name, "", "", weight, score).level1(level1).build();
    }

    /** {@return the stated weight of a level-1 indicator} */
    public static LevelWeight level1(String name, String weight) {
        return new LevelWeight(1, name, Score.of(weight), Optional.empty());
    }

    /** {@return the stated weight of a level-2 indicator} */
    public static LevelWeight level2(String name, String weight) {
        return new LevelWeight(2, name, Score.of(weight), Optional.empty());
    }

    /** {@return the execution row: final budget and executed amount in 万元, rate, weight and score, each empty where it is not stated} */
    public static ExecutionRow execution(String budget, String executed, String rate, String weight, String score) {
        StagedAmount.Builder amounts = StagedAmount.builder();
        if (!budget.isEmpty()) {
            amounts.finalBudget(Amount.parse(budget + "万元"));
        }
        if (!executed.isEmpty()) {
            amounts.executed(Amount.parse(executed + "万元"));
        }
        ExecutionRow.Builder row = ExecutionRow.builder().label("年度资金总额").amounts(amounts.build());
        if (!rate.isEmpty()) {
            row.rate(Percentage.of(rate));
        }
        if (!weight.isEmpty()) {
            row.weight(Score.of(weight));
        }
        if (!score.isEmpty()) {
            row.score(Score.of(score));
        }
        return row.build();
    }

    /** {@return a target: {@code "回访率", "≥90%"}, with evidence for each actual value} */
    public static Target target(String measure, String aimed, String... actuals) {
        Target.Builder target =
                Target.builder().measure(measure).value(quantity(aimed).orElseThrow());
        for (String actual : actuals) {
            target.addEvidence(new Evidence(actual, quantity(actual), Optional.empty()));
        }
        return target.build();
    }

    /** {@return a value as its text form gives it: a number with its unit and bound, or words} */
    public static IndicatorValue value(String words) {
        return new IndicatorValue(words, quantity(words));
    }

    /** {@return the number of a text, or empty for words} */
    public static Optional<Quantity> quantity(String words) {
        Bound bound = switch (words.charAt(0)) {
            case '≥' -> Bound.AT_LEAST;
            case '≤' -> Bound.AT_MOST;
            case '约' -> Bound.ABOUT;
            default -> Bound.EXACT;
        };
        int start = bound == Bound.EXACT ? 0 : 1;
        int end = start;
        while (end < words.length() && "-.0123456789".indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        int comma = words.indexOf('，', end);
        String unit = words.substring(end, comma < 0 ? words.length() : comma);
        return end == start
                ? Optional.empty()
                : Optional.of(new Quantity(new BigDecimal(words.substring(start, end)), unit, bound));
    }
}
