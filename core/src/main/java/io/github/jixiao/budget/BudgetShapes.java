package io.github.jixiao.budget;

import static io.github.jixiao.narrative.NarrativeShapes.YEAR;
import static io.github.jixiao.narrative.NarrativeShapes.disclosed;
import static io.github.jixiao.quantity.QuantityShapes.AMOUNT;
import static io.github.jixiao.shape.Flag.FLAG;
import static io.github.jixiao.shape.Scalar.TEXT;

import io.github.jixiao.Require;
import io.github.jixiao.shape.BuilderShape;
import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.MapOf;
import io.github.jixiao.shape.RecordShape;
import io.github.jixiao.shape.Scalar;
import io.github.jixiao.shape.Shape;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the types of this package are made of. */
public final class BudgetShapes {

    /** A {@link Scope} as a property of a budget. */
    public static final Choice<Scope> SCOPE = Choice.of(Scope::property, List.of(Scope.values()));

    /** A {@link StagedAmount}. */
    public static final Shape<StagedAmount> STAGED = staged();

    /** A {@link Budget}. */
    public static final MapOf<Budget, Scope, ?> BUDGET = budget();

    /** A {@link YearBudget}. */
    public static final Shape<YearBudget> YEAR_BUDGET = yearBudget();

    /** A {@link UnitBudget}. */
    public static final Shape<UnitBudget> UNIT_BUDGET = unitBudget();

    /** A {@link BaseDataTable}. */
    public static final Shape<BaseDataTable> BASE_DATA = BaseDataShape.baseData();

    private BudgetShapes() {}

    /** A shape most of whose fields are amounts by stage. */
    private record Amounts<T, B>(BuilderShape<T, B> shape) {

        Amounts<T, B> amounts(String name, Function<T, StagedAmount> getter, BiConsumer<B, StagedAmount> setter) {
            shape.standard(name, STAGED, StagedAmount.empty(), getter, setter);
            return this;
        }
    }

    private static Shape<StagedAmount> staged() {
        return Shape.of(StagedAmount.class, StagedAmount::builder, StagedAmount.Builder::build)
                .optional("initial", AMOUNT, StagedAmount::getInitial, StagedAmount.Builder::initial)
                .optional("adjustment", AMOUNT, StagedAmount::getAdjustment, StagedAmount.Builder::adjustment)
                .optional("finalBudget", AMOUNT, StagedAmount::getFinalBudget, StagedAmount.Builder::finalBudget)
                .optional("executed", AMOUNT, StagedAmount::getExecuted, StagedAmount.Builder::executed)
                .shape();
    }

    private static ListOf<ClassifiedAmount> classes() {
        RecordShape<ClassifiedAmount> shape = Shape.of(ClassifiedAmount.class);
        var code = shape.standard("code", TEXT.within(Require.MAX_NAME), "", ClassifiedAmount::code);
        var name = shape.standard("name", TEXT.within(Require.MAX_NAME), "", ClassifiedAmount::name);
        var amounts = shape.standard("amounts", STAGED, StagedAmount.empty(), ClassifiedAmount::amounts);
        return ListOf.of(shape.make(v -> new ClassifiedAmount(v.get(code), v.get(name), v.get(amounts))))
                .by(each -> List.of(each.code(), each.name()));
    }

    private static Shape<Revenue> revenue() {
        return new Amounts<>(Shape.of(Revenue.class, Revenue::builder, Revenue.Builder::build))
                .amounts("total", Revenue::getTotal, Revenue.Builder::total)
                .amounts("grandTotal", Revenue::getGrandTotal, Revenue.Builder::grandTotal)
                .amounts("fiscalGrant", Revenue::getFiscalGrant, Revenue.Builder::fiscalGrant)
                .amounts("institution", Revenue::getInstitution, Revenue.Builder::institution)
                .amounts("operating", Revenue::getOperating, Revenue.Builder::operating)
                .amounts("superior", Revenue::getSuperior, Revenue.Builder::superior)
                .amounts("subordinate", Revenue::getSubordinate, Revenue.Builder::subordinate)
                .amounts("other", Revenue::getOther, Revenue.Builder::other)
                .shape()
                .shape();
    }

    private static Shape<BasicExpenditure> basic(ListOf<ClassifiedAmount> classes) {
        return new Amounts<>(
                        Shape.of(BasicExpenditure.class, BasicExpenditure::builder, BasicExpenditure.Builder::build))
                .amounts("total", BasicExpenditure::getTotal, BasicExpenditure.Builder::total)
                .amounts("personnel", BasicExpenditure::getPersonnel, BasicExpenditure.Builder::personnel)
                .amounts("operating", BasicExpenditure::getOperating, BasicExpenditure.Builder::operating)
                .shape()
                .list(
                        "economicClasses",
                        classes,
                        BasicExpenditure::getEconomicClasses,
                        BasicExpenditure.Builder::addAllEconomicClasses)
                .shape();
    }

    private static Shape<Project> project() {
        return Shape.of(Project.class, Project::builder, Project.Builder::build)
                .required("name", Scalar.NOT_BLANK.within(Require.MAX_NAME), Project::getName, Project.Builder::name)
                .optional("code", TEXT, Project::getCode, Project.Builder::code)
                .optional("kind", Choice.of(ProjectKind.values()), Project::getKind, Project.Builder::kind)
                .standard("amounts", STAGED, StagedAmount.empty(), Project::getAmounts, Project.Builder::amounts)
                .shape();
    }

    private static Shape<ProjectExpenditure> projects() {
        return new Amounts<>(Shape.of(
                        ProjectExpenditure.class, ProjectExpenditure::builder, ProjectExpenditure.Builder::build))
                .amounts("total", ProjectExpenditure::getTotal, ProjectExpenditure.Builder::total)
                .shape()
                .list(
                        "projects",
                        ListOf.of(project()).by(Project::getName),
                        ProjectExpenditure::getProjects,
                        ProjectExpenditure.Builder::addAllProjects)
                .standard("complete", FLAG, true, ProjectExpenditure::isComplete, ProjectExpenditure.Builder::complete)
                .shape();
    }

    private static Shape<Expenditure> expenditure() {
        ListOf<ClassifiedAmount> classes = classes();
        BuilderShape<Expenditure, Expenditure.Builder> shape =
                Shape.of(Expenditure.class, Expenditure::builder, Expenditure.Builder::build);
        Amounts<Expenditure, Expenditure.Builder> amounts = new Amounts<>(shape);
        amounts.amounts("total", Expenditure::getTotal, Expenditure.Builder::total)
                .amounts("grandTotal", Expenditure::getGrandTotal, Expenditure.Builder::grandTotal);
        shape.standard(
                        "basic",
                        basic(classes),
                        BasicExpenditure.empty(),
                        Expenditure::getBasic,
                        Expenditure.Builder::basic)
                .standard(
                        "project",
                        projects(),
                        ProjectExpenditure.empty(),
                        Expenditure::getProject,
                        Expenditure.Builder::project);
        amounts.amounts("remitted", Expenditure::getRemitted, Expenditure.Builder::remitted)
                .amounts("business", Expenditure::getBusiness, Expenditure.Builder::business)
                .amounts("subsidies", Expenditure::getSubsidies, Expenditure.Builder::subsidies);
        return shape.list(
                        "functionalClasses",
                        classes,
                        Expenditure::getFunctionalClasses,
                        Expenditure.Builder::addAllFunctionalClasses)
                .shape();
    }

    private static Shape<CarryOver> carryOver() {
        return Shape.of(CarryOver.class, CarryOver::builder, CarryOver.Builder::build)
                .optional("opening", AMOUNT, CarryOver::getOpening, CarryOver.Builder::opening)
                .optional("closing", AMOUNT, CarryOver::getClosing, CarryOver.Builder::closing)
                .optional("surplusUsed", AMOUNT, CarryOver::getSurplusUsed, CarryOver.Builder::surplusUsed)
                .optional(
                        "surplusDistributed",
                        AMOUNT,
                        CarryOver::getSurplusDistributed,
                        CarryOver.Builder::surplusDistributed)
                .shape();
    }

    private static Shape<Procurement> procurement() {
        return new Amounts<>(Shape.of(Procurement.class, Procurement::builder, Procurement.Builder::build))
                .amounts("total", Procurement::getTotal, Procurement.Builder::total)
                .amounts("goods", Procurement::getGoods, Procurement.Builder::goods)
                .amounts("works", Procurement::getWorks, Procurement.Builder::works)
                .amounts("services", Procurement::getServices, Procurement.Builder::services)
                .amounts(
                        "reservedForSmallFirms",
                        Procurement::getReservedForSmallFirms,
                        Procurement.Builder::reservedForSmallFirms)
                .shape()
                .shape();
    }

    private static Shape<FundStatement> fund() {
        return Shape.of(FundStatement.class, FundStatement::builder, FundStatement.Builder::build)
                .standard(
                        "revenue",
                        revenue(),
                        Revenue.empty(),
                        FundStatement::getRevenue,
                        FundStatement.Builder::revenue)
                .standard(
                        "expenditure",
                        expenditure(),
                        Expenditure.empty(),
                        FundStatement::getExpenditure,
                        FundStatement.Builder::expenditure)
                .standard(
                        "carryOver",
                        carryOver(),
                        CarryOver.empty(),
                        FundStatement::getCarryOver,
                        FundStatement.Builder::carryOver)
                .standard(
                        "threePublic",
                        ThreePublicShape.THREE_PUBLIC,
                        ThreePublicExpenses.empty(),
                        FundStatement::getThreePublicExpenses,
                        FundStatement.Builder::threePublicExpenses)
                .standard(
                        "runningCost",
                        STAGED,
                        StagedAmount.empty(),
                        FundStatement::getRunningCost,
                        FundStatement.Builder::runningCost)
                .standard(
                        "procurement",
                        procurement(),
                        Procurement.empty(),
                        FundStatement::getProcurement,
                        FundStatement.Builder::procurement)
                .shape();
    }

    private static MapOf<Budget, Scope, ?> budget() {
        return new MapOf<>(
                Budget.class,
                SCOPE,
                disclosed(fund()),
                Budget::getFunds,
                funds -> funds.isEmpty()
                        ? Budget.empty()
                        : Budget.builder().putAllFunds(funds).build());
    }

    private static Shape<YearBudget> yearBudget() {
        RecordShape<YearBudget> shape = Shape.of(YearBudget.class);
        var year = shape.required("year", YEAR, YearBudget::year);
        var budget = shape.required("budget", BUDGET, YearBudget::budget);
        return shape.make(v -> new YearBudget(v.get(year), v.get(budget)));
    }

    private static Shape<UnitBudget> unitBudget() {
        RecordShape<UnitBudget> shape = Shape.of(UnitBudget.class);
        var unit = shape.required("unit", Scalar.NOT_BLANK, UnitBudget::unit);
        var budget = shape.required("budget", BUDGET, UnitBudget::budget);
        return shape.make(v -> new UnitBudget(v.get(unit), v.get(budget)));
    }
}
