package io.github.jixiao.json;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.ValueHash;
import io.github.jixiao.narrative.SourceDocument;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.performance.GradeScale;
import io.github.jixiao.quantity.Amount;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Measure;
import io.github.jixiao.quantity.MoneyUnit;
import io.github.jixiao.quantity.Percentage;
import io.github.jixiao.quantity.Quantity;
import io.github.jixiao.quantity.Score;
import io.github.jixiao.shape.Choice;
import io.github.jixiao.shape.Disclosed;
import io.github.jixiao.shape.Field;
import io.github.jixiao.shape.Flag;
import io.github.jixiao.shape.Kind;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.MapOf;
import io.github.jixiao.shape.Raw;
import io.github.jixiao.shape.Scalar;
import io.github.jixiao.shape.Shape;
import io.github.jixiao.shape.Union;
import io.github.jixiao.shape.WholeNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any value of a kind: every field of every shape may be there or not, and every form of every scalar. */
final class RandomValues {

    private static final List<String> EXTENSIONS = List.of(
            "{}",
            "{\"a\":1}",
            "{\"单位\":{\"编码\":\"0012\"},\"list\":[1,-2.50,1e400,1E-7,true,false,null,\"x\\\\y\\\"\",[]]}",
            "{\"deep\":{\"deep\":{\"deep\":[{\"a\":{}},{\"a\":[[]]}]}}}");

    private final Random random;
    private final int richness;

    private RandomValues(Random random, int richness) {
        this.random = random;
        this.richness = richness;
    }

    /** {@return any value of {@code kind}} */
    static <T> Arbitrary<T> of(Kind<T> kind) {
        return Arbitraries.randomValue(random -> new RandomValues(random, 1 + random.nextInt(9)).value(kind));
    }

    /** {@return a value of {@code kind} that has nearly everything} */
    static <T> T rich(Kind<T> kind, long seed) {
        return new RandomValues(new Random(seed), 9).value(kind);
    }

    @SuppressWarnings("unchecked")
    private <T> T value(Kind<T> kind) {
        return (T) any(kind);
    }

    private Object any(Kind<?> kind) {
        if (kind instanceof Scalar<?> scalar) {
            return scalar(scalar);
        }
        if (kind instanceof Choice<?> choice) {
            return pick(List.copyOf(choice.constants().values()));
        }
        if (kind instanceof WholeNumber number) {
            return whole(number);
        }
        if (kind instanceof Flag) {
            return random.nextBoolean();
        }
        if (kind instanceof ListOf<?> list) {
            return list(list);
        }
        if (kind instanceof MapOf<?, ?, ?> map) {
            return map(map);
        }
        if (kind instanceof Disclosed<?, ?> disclosed) {
            return disclosed(disclosed);
        }
        if (kind instanceof Union<?> union) {
            return variant(union);
        }
        if (kind instanceof Raw<?> raw) {
            return raw.maker().apply(pick(EXTENSIONS));
        }
        return shape((Shape<?>) kind);
    }

    private Object shape(Shape<?> shape) {
        if (shape.type() == Amount.class) {
            return amount();
        }
        if (shape.type() == Span.class) {
            int start = random.nextInt(2000);
            return new Span(start, start + random.nextInt(50));
        }
        if (shape.type() == Quantity.class) {
            return new Quantity(quantity(), pick(List.of("", "人", "万人次", "%")), pick(List.of(Bound.values())));
        }
        if (shape.type() == GradeScale.class) {
            List<GradeScale.Grade> grades = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                    .mapToObj(i -> new GradeScale.Grade("优" + text(), BigDecimal.valueOf(-i)))
                    .toList();
            return new GradeScale("x" + text(), grades, decimal().abs(), 2000, Optional.of(2000), text());
        }
        if (shape.type() == Statement.class) {
            FigureId id = figure();
            return new Statement(id, measure(id), text(), new Span(3, 9), random.nextInt(99), random.nextBoolean());
        }
        if (shape.type() == SourceDocument.class) {
            return SourceDocument.of("text/plain", text() + "甲".repeat(2100));
        }
        return made(shape);
    }

    /** Tries again where the values do not fit together. */
    private Object made(Shape<?> shape) {
        for (int i = 0; ; i++) {
            try {
                return shape.make(slots(shape));
            } catch (IllegalArgumentException e) {
                if (i == 100) {
                    throw e;
                }
            }
        }
    }

    private Object[] slots(Shape<?> shape) {
        Object[] values = new Object[shape.fields().size()];
        for (Field<?, ?> field : shape.fields()) {
            if (field.isRequired() || random.nextInt(10) < richness) {
                values[field.index()] = any(field.kind());
            }
        }
        for (List<String> group : shape.together()) {
            boolean all = random.nextBoolean();
            for (Field<?, ?> field : shape.fields()) {
                if (group.contains(field.name())) {
                    values[field.index()] = all ? any(field.kind()) : null;
                }
            }
        }
        return values;
    }

    private Object scalar(Scalar<?> scalar) {
        Class<?> type = scalar.type();
        if (type == ValueHash.class) {
            return ValueHash.of(HexFormat.of().toHexDigits(random.nextLong()));
        }
        if (type == String.class) {
            String text = text();
            String whole = scalar.name().equals("notBlank") ? text + "甲" : text;
            return whole.substring(
                    0, whole.offsetByCodePoints(0, Math.min(whole.codePointCount(0, whole.length()), 20)));
        }
        if (type == BigDecimal.class) {
            return scalar.name().equals("points") ? decimal().abs() : decimal();
        }
        if (type == Percentage.class) {
            return new Percentage(decimal());
        }
        if (type == Score.class) {
            return new Score(decimal());
        }
        if (type == LocalDate.class) {
            return LocalDate.of(random.nextInt(10_000), 1, 1).plusDays(random.nextInt(365));
        }
        if (type == AdministrativeDivision.class) {
            return AdministrativeDivision.of(pick(List.of("430203", "430200", "430000", "110101")));
        }
        if (type == RuleId.class) {
            return RuleId.of(pick(List.of("ARI-002", "FND-001", "OWN-999")));
        }
        if (type == FigureId.class) {
            return figure();
        }
        throw new AssertionError("no random value of " + scalar.name());
    }

    private FigureId figure() {
        if (random.nextInt(4) == 0) {
            return FigureId.of(pick(List.of(Item.STAFF_TOTAL, Item.SCORE_TOTAL, Item.RATE_EXECUTION)));
        }
        Item item =
                pick(List.of(Item.EXPENDITURE, Item.REVENUE_GRANT, Item.project("甲.[乙]@丙"), Item.economicClass("301")));
        FigureId id = FigureId.of(pick(List.of(Scope.values())), item, pick(List.of(Stage.values())));
        return random.nextBoolean() ? id : id.atYear(1949 + random.nextInt(2000));
    }

    private Measure measure(FigureId id) {
        return switch (id.item().kind()) {
            case MONEY -> amount();
            case PERSONS -> new Quantity(quantity(), "人", Bound.EXACT);
            case POINTS -> new Score(decimal());
            case PERCENT -> new Percentage(decimal());
        };
    }

    private Amount amount() {
        MoneyUnit unit = pick(List.of(MoneyUnit.values()));
        int decimals = random.nextInt(unit.exponent() + 3);
        return new Amount(random.nextInt() >> 5, decimals, unit, pick(List.of(Bound.values())));
    }

    /** Hardly ever negative, as many counts must not be. */
    private BigDecimal quantity() {
        return random.nextInt(50) == 0 ? decimal() : decimal().abs();
    }

    private BigDecimal decimal() {
        int digits = 1 + random.nextInt(130);
        return new BigDecimal(new BigInteger(digits, random), random.nextInt(41))
                .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
    }

    private Integer whole(WholeNumber number) {
        if (random.nextInt(4) == 0) {
            return random.nextBoolean() ? number.min() : number.max();
        }
        if (number.min() < 0) {
            return random.nextInt();
        }
        return number.min() + random.nextInt(Math.min(number.max() - number.min(), 5) + 1);
    }

    private <E> List<E> list(ListOf<E> list) {
        int size = list.minSize() + random.nextInt(1 + Math.max(1, richness / 3));
        List<E> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(value(list.element()));
        }
        return elements;
    }

    private <T, K, V> T map(MapOf<T, K, V> map) {
        Map<K, V> entries = new LinkedHashMap<>();
        for (int i = random.nextInt(1 + richness / 2); i > 0; i--) {
            entries.put(value(map.keys()), value(map.values()));
        }
        return map.maker().apply(entries);
    }

    private <D, T> D disclosed(Disclosed<D, T> disclosed) {
        int status = random.nextInt(6);
        return status == 0
                ? disclosed.none()
                : status == 1 ? disclosed.blank() : disclosed.stated().apply(value(disclosed.value()));
    }

    private <T> Object variant(Union<T> union) {
        return content(pick(union.variants()));
    }

    private <T, S extends T, V> S content(Union.Variant<T, S, V> variant) {
        return variant.close().apply(value(variant.kind()));
    }

    private String text() {
        return pick(List.of(
                "",
                "甲",
                "绩效目标完成较好。",
                "plain \"quoted\" \\ text",
                "tab\tline\nreturn\r\u0001\u2028",
                "𠮷 astral 😀",
                "</script>",
                " "));
    }

    private <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }
}
