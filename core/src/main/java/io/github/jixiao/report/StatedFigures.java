package io.github.jixiao.report;

import io.github.jixiao.budget.BasicExpenditure;
import io.github.jixiao.budget.CarryOver;
import io.github.jixiao.budget.ClassifiedAmount;
import io.github.jixiao.budget.Expenditure;
import io.github.jixiao.budget.FundStatement;
import io.github.jixiao.budget.Procurement;
import io.github.jixiao.budget.Project;
import io.github.jixiao.budget.ProjectExpenditure;
import io.github.jixiao.budget.Revenue;
import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.budget.StagedAmount;
import io.github.jixiao.budget.ThreePublicExpenses;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.organization.StaffKind;
import io.github.jixiao.quantity.Amount;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the tree of typed values from a flat list of statements, the inverse of {@code Figures.of} (由数据还原报告). For those who read
 * documents. Of several mentions of one figure the tree holds the first. Stateless.
 */
public final class StatedFigures {

    private static final Map<StaffKind, Item> STAFF = new EnumMap<>(Map.of(
            StaffKind.TEMPORARY, Item.STAFF_TEMPORARY,
            StaffKind.DISPATCHED, Item.STAFF_DISPATCHED,
            StaffKind.NON_FIXED_TERM, Item.STAFF_NON_FIXED_TERM));

    private StatedFigures() {}

    /** {@return the money of each scope in {@code statements} of the report's own year} */
    public static Map<Scope, FundStatement> ownYear(Collection<Statement> statements) {
        return funds(statements, OptionalInt.empty());
    }

    /** {@return the money of each scope in {@code statements} of other years, by year} */
    public static SortedMap<Integer, Map<Scope, FundStatement>> otherYears(Collection<Statement> statements) {
        SortedMap<Integer, Map<Scope, FundStatement>> years = new TreeMap<>();
        for (Statement statement : statements) {
            OptionalInt year = statement.id().year();
            if (year.isPresent() && !years.containsKey(year.getAsInt())) {
                Map<Scope, FundStatement> funds = funds(statements, year);
                if (!funds.isEmpty()) {
                    years.put(year.getAsInt(), funds);
                }
            }
        }
        return years;
    }

    /** {@return the item that a kind of staff outside the establishment is, where the vocabulary has one} */
    static Optional<Item> itemOf(StaffKind kind) {
        return Optional.ofNullable(STAFF.get(kind));
    }

    private static Map<Scope, FundStatement> funds(Collection<Statement> statements, OptionalInt year) {
        Map<Scope, Fund> funds = new EnumMap<>(Scope.class);
        for (Statement statement : statements) {
            FigureId id = statement.id();
            if (id.year().equals(year)
                    && id.scope().isPresent()
                    && id.stage().isPresent()
                    && statement.value() instanceof Amount amount) {
                funds.computeIfAbsent(id.scope().get(), scope -> new Fund())
                        .put(id.item(), id.stage().get(), amount, statement.partial());
            }
        }
        Map<Scope, FundStatement> result = new EnumMap<>(Scope.class);
        funds.forEach((scope, fund) -> result.put(scope, fund.build()));
        return result;
    }

    /** The amounts of one scope while they are gathered. */
    private static final class Fund {

        private final Map<Item, Map<Stage, Amount>> amounts = new LinkedHashMap<>();
        private boolean partialProjects;

        void put(Item item, Stage stage, Amount amount, boolean partial) {
            amounts.computeIfAbsent(item, key -> new EnumMap<>(Stage.class)).putIfAbsent(stage, amount);
            partialProjects |= partial && item.isProject();
        }

        FundStatement build() {
            return FundStatement.builder()
                    .revenue(revenue())
                    .expenditure(expenditure())
                    .carryOver(carryOver())
                    .threePublicExpenses(threePublic())
                    .runningCost(at(Item.RUNNING_COST))
                    .procurement(procurement())
                    .build();
        }

        private Revenue revenue() {
            return Revenue.builder()
                    .total(at(Item.REVENUE))
                    .grandTotal(at(Item.REVENUE_TOTAL))
                    .fiscalGrant(at(Item.REVENUE_GRANT))
                    .institution(at(Item.REVENUE_INSTITUTION))
                    .operating(at(Item.REVENUE_OPERATING))
                    .superior(at(Item.REVENUE_SUPERIOR))
                    .subordinate(at(Item.REVENUE_SUBORDINATE))
                    .other(at(Item.REVENUE_OTHER))
                    .build();
        }

        private Expenditure expenditure() {
            return Expenditure.builder()
                    .total(at(Item.EXPENDITURE))
                    .grandTotal(at(Item.EXPENDITURE_TOTAL))
                    .basic(BasicExpenditure.builder()
                            .total(at(Item.EXPENDITURE_BASIC))
                            .personnel(at(Item.EXPENDITURE_BASIC_PERSONNEL))
                            .operating(at(Item.EXPENDITURE_BASIC_OPERATING))
                            .economicClasses(classes("expenditure.economic"))
                            .build())
                    .project(ProjectExpenditure.builder()
                            .total(at(Item.EXPENDITURE_PROJECT))
                            .projects(projects())
                            .complete(!partialProjects)
                            .build())
                    .remitted(at(Item.EXPENDITURE_REMITTED))
                    .business(at(Item.EXPENDITURE_BUSINESS))
                    .subsidies(at(Item.EXPENDITURE_SUBSIDIES))
                    .functionalClasses(classes("expenditure.functional"))
                    .build();
        }

        private List<Project> projects() {
            return amounts.keySet().stream()
                    .filter(Item::isProject)
                    .map(item -> Project.of(item.name(), at(item)))
                    .toList();
        }

        private List<ClassifiedAmount> classes(String path) {
            return amounts.keySet().stream()
                    .filter(item -> item.path().equals(path))
                    .map(item -> isCode(item.name())
                            ? new ClassifiedAmount(item.name(), "", at(item))
                            : new ClassifiedAmount("", item.name(), at(item)))
                    .toList();
        }

        private static boolean isCode(String name) {
            return name.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        private CarryOver carryOver() {
            return CarryOver.builder()
                    .opening(at(Item.CARRY_OVER_OPENING).getExecuted())
                    .closing(at(Item.CARRY_OVER_CLOSING).getExecuted())
                    .surplusUsed(at(Item.SURPLUS_USED).getExecuted())
                    .surplusDistributed(at(Item.SURPLUS_DISTRIBUTED).getExecuted())
                    .build();
        }

        private ThreePublicExpenses threePublic() {
            return ThreePublicExpenses.builder()
                    .total(at(Item.THREE_PUBLIC))
                    .abroad(at(Item.THREE_PUBLIC_ABROAD))
                    .vehicles(at(Item.THREE_PUBLIC_VEHICLES))
                    .vehiclePurchase(at(Item.THREE_PUBLIC_VEHICLES_PURCHASE))
                    .vehicleOperation(at(Item.THREE_PUBLIC_VEHICLES_OPERATION))
                    .reception(at(Item.THREE_PUBLIC_RECEPTION))
                    .build();
        }

        private Procurement procurement() {
            return Procurement.builder()
                    .total(at(Item.PROCUREMENT))
                    .goods(at(Item.PROCUREMENT_GOODS))
                    .works(at(Item.PROCUREMENT_WORKS))
                    .services(at(Item.PROCUREMENT_SERVICES))
                    .reservedForSmallFirms(at(Item.PROCUREMENT_RESERVED))
                    .build();
        }

        private StagedAmount at(Item item) {
            Map<Stage, Amount> stages = amounts.get(item);
            if (stages == null) {
                return StagedAmount.empty();
            }
            StagedAmount.Builder staged = StagedAmount.builder();
            stages.forEach(staged::put);
            return staged.build();
        }
    }
}
