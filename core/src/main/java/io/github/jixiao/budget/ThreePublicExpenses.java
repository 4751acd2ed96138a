package io.github.jixiao.budget;

import io.github.jixiao.Require;
import io.github.jixiao.quantity.Quantity;
import java.util.Optional;
import org.immutables.value.Value;

/** The three public expenses (“三公”经费) by stage, with the counts that explain them. Immutable. */
@Value.Immutable
public interface ThreePublicExpenses extends WithThreePublicExpenses {

    /** {@return the total (“三公”经费); empty by default} */
    default StagedAmount getTotal() {
        return StagedAmount.empty();
    }

    /** {@return official overseas travel (因公出国（境）费); empty by default} */
    default StagedAmount getAbroad() {
        return StagedAmount.empty();
    }

    /** {@return official vehicles, purchase and operation (公务用车购置及运行维护费); empty by default} */
    default StagedAmount getVehicles() {
        return StagedAmount.empty();
    }

    /** {@return purchase of official vehicles (公务用车购置费); empty by default} */
    default StagedAmount getVehiclePurchase() {
        return StagedAmount.empty();
    }

    /** {@return operation of official vehicles (公务用车运行维护费); empty by default} */
    default StagedAmount getVehicleOperation() {
        return StagedAmount.empty();
    }

    /** {@return official hospitality (公务接待费); empty by default} */
    default StagedAmount getReception() {
        return StagedAmount.empty();
    }

    /** {@return the number of groups that went abroad (因公出国（境）团组数), if stated} */
    Optional<Quantity> getOverseasGroups();

    /** {@return the number of persons who went abroad (因公出国（境）人次), if stated} */
    Optional<Quantity> getOverseasPersons();

    /** {@return the number of vehicles bought (公务用车购置数), if stated} */
    Optional<Quantity> getVehiclesPurchased();

    /** {@return the number of vehicles held (公务用车保有量), if stated} */
    Optional<Quantity> getVehiclesHeld();

    /** {@return the number of receptions (公务接待批次), if stated} */
    Optional<Quantity> getReceptionBatches();

    /** {@return the number of persons received (公务接待人次), if stated} */
    Optional<Quantity> getReceptionPersons();

    /** {@return the three public expenses of which nothing is stated} */
    static ThreePublicExpenses empty() {
        return Empty.THREE_PUBLIC;
    }

    /** Refuses negative counts. */
    @Value.Check
    default void check() {
        Require.count("overseasGroups", getOverseasGroups());
        Require.count("overseasPersons", getOverseasPersons());
        Require.count("vehiclesPurchased", getVehiclesPurchased());
        Require.count("vehiclesHeld", getVehiclesHeld());
        Require.count("receptionBatches", getReceptionBatches());
        Require.count("receptionPersons", getReceptionPersons());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the three public expenses. */
    final class Builder extends ImmutableThreePublicExpenses.Builder {
        Builder() {}
    }
}
