package io.github.jixiao.document.assembly;

import io.github.jixiao.budget.Budget;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectKind;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.budget.YearBudget;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.outline.Part;
import io.github.jixiao.document.statement.Facts;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.report.StatedFigures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the budget together: the statements by scope, and what the sections of the four funds disclose. */
final class Funds {

    private static final Map<Scope, SectionKey> SECTIONS = new EnumMap<>(Map.of(
            Scope.GENERAL, SectionKey.GENERAL_PUBLIC_BUDGET,
            Scope.GOVERNMENT_FUND, SectionKey.GOVERNMENT_FUND,
            Scope.STATE_CAPITAL, SectionKey.STATE_CAPITAL,
            Scope.SOCIAL_INSURANCE, SectionKey.SOCIAL_INSURANCE));

    private final String source;
    private final Sections sections;

    Funds(String source, Sections sections) {
        this.source = source;
        this.sections = sections;
    }

    Budget budget(List<Statement> statements, Facts facts) {
        Map<Scope, FundStatement> stated = StatedFigures.ownYear(statements);
        counted(stated, facts);
        Budget.Builder budget = Budget.builder();
        for (Scope scope : Scope.values()) {
            disclosure(scope, Optional.ofNullable(stated.get(scope)))
                    .ifPresent(disclosure -> budget.putFunds(scope, disclosure));
        }
        return budget.build();
    }

    static List<YearBudget> otherYears(List<Statement> statements) {
        List<YearBudget> years = new ArrayList<>();
        StatedFigures.otherYears(statements).forEach((year, funds) -> {
            Budget.Builder budget = Budget.builder();
            funds.forEach(budget::putStated);
            years.add(new YearBudget(year, budget.build()));
        });
        return years;
    }

    private Optional<Disclosure<FundStatement>> disclosure(Scope scope, Optional<FundStatement> stated) {
        Optional<FundStatement> fund = stated.map(this::withKinds);
        SectionKey key = SECTIONS.get(scope);
        Optional<Disclosure<Section.Content>> section = key == null ? Optional.empty() : sections.disclosure(key);
        if (section.isPresent() && section.get().isDeclaredNone()) {
            return Optional.of(Disclosure.none());
        }
        if (fund.isPresent()) {
            return fund.map(Disclosure::stated);
        }
        return section.map(
                content -> content.isBlank() ? Disclosure.blank() : Disclosure.stated(FundStatement.empty()));
    }

    /** A project that the objectives name is of the kind that their heading names. */
    private FundStatement withKinds(FundStatement fund) {
        List<Project> projects = fund.getExpenditure().getProject().getProjects();
        if (projects.isEmpty()) {
            return fund;
        }
        String special = text(SectionKey.SPECIAL_FUND_OBJECTIVES) + text(SectionKey.SPECIAL_FUND_PERFORMANCE);
        String other = text(SectionKey.PROJECT_OBJECTIVES);
        List<Project> kinds = new ArrayList<>();
        for (Project project : projects) {
            ProjectKind kind = other.contains(project.getName())
                    ? ProjectKind.OTHER
                    : special.contains(project.getName()) ? ProjectKind.SPECIAL_FUND : null;
            kinds.add(kind == null ? project : project.withKind(kind));
        }
        Expenditure expenditure = fund.getExpenditure();
        return fund.withExpenditure(
                expenditure.withProject(expenditure.getProject().withProjects(kinds)));
    }

    private String text(SectionKey key) {
        StringBuilder text = new StringBuilder();
        for (Part part : sections.parts(key)) {
            part.chunks().forEach(chunk -> {
                Span span = chunk.span();
                if (text.length() < 50_000 && span.length() < 50_000) {
                    text.append(Fold.text(source, span.start(), span.end())).append('\n');
                }
            });
        }
        return text.toString();
    }

    /** The counts stand beside the first scope that states three public expenses, or beside all sources. */
    private static void counted(Map<Scope, FundStatement> stated, Facts facts) {
        Map<Facts.Count, Quantity> counts = facts.counts();
        if (counts.isEmpty()) {
            return;
        }
        Scope scope = stated.entrySet().stream()
                .filter(entry -> !entry.getValue().getThreePublicExpenses().equals(ThreePublicExpenses.empty()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Scope.ALL);
        FundStatement fund = stated.getOrDefault(scope, FundStatement.empty());
        ThreePublicExpenses expenses = fund.getThreePublicExpenses();
        for (Map.Entry<Facts.Count, Quantity> count : counts.entrySet()) {
            Quantity number = count.getValue();
            expenses = switch (count.getKey()) {
                case GROUPS -> expenses.withOverseasGroups(number);
                case TRAVELLERS -> expenses.withOverseasPersons(number);
                case BOUGHT -> expenses.withVehiclesPurchased(number);
                case HELD -> expenses.withVehiclesHeld(number);
                case RECEPTIONS -> expenses.withReceptionBatches(number);
                case GUESTS -> expenses.withReceptionPersons(number);
            };
        }
        stated.put(scope, fund.withThreePublicExpenses(expenses));
    }
}
