package io.github.jixiao.quantity;

import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryException;

/** The bridge to JSR-354; loaded only where an application asks for it, so that no provider is needed otherwise. */
final class Renminbi {

    private static final String CODE = "CNY";

    private Renminbi() {}

    static MonetaryAmount money(Amount amount) {
        try {
            return Monetary.getDefaultAmountFactory()
                    .setCurrency(Currency.UNIT)
                    .setNumber(amount.toBase())
                    .create();
        } catch (MonetaryException | ExceptionInInitializerError | NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "no JSR-354 provider is present: add org.javamoney.moneta:moneta-core to the class path", e);
        }
    }

    static Amount amount(MonetaryAmount money) {
        if (!CODE.equals(money.getCurrency().getCurrencyCode())) {
            throw new IllegalArgumentException(
                    "money: the currency is " + money.getCurrency().getCurrencyCode() + ", not CNY");
        }
        BigDecimal yuan = money.getNumber().numberValueExact(BigDecimal.class);
        return Amount.of(yuan.scale() < 2 ? yuan.setScale(2) : yuan, MoneyUnit.YUAN);
    }

    /** Looked up once: a look-up for each amount is ten times slower. */
    private static final class Currency {
        static final CurrencyUnit UNIT = Monetary.getCurrency(CODE);
    }
}
