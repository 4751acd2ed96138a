package io.github.jixiao.validation.scoring;

import io.github.jixiao.performance.IndicatorValue;
import io.github.jixiao.quantity.Bound;
import io.github.jixiao.quantity.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indicators of the Hunan tables that are scored in bands, from {@code bands.tsv}. By name, weight ({@code *} for any)
 * and kind: {@code over} and {@code under} take points off for each step past a limit, {@code upto} and {@code from} give
 * the points of the first band that holds the value, {@code notice} is set anew by the notice of each year.
 */
final class Bands {

    private static final String ANY = "*";
    private static final int MAX_STEPS = 1000;
    private static final Map<String, List<Band>> BANDS = load();

    private Bands() {}

    private record Band(String weight, String kind, List<String> numbers) {}

    /** {@return whether an indicator of this name is scored in bands somewhere} */
    static boolean isBanded(String name) {
        return BANDS.containsKey(plain(name));
    }

    /** {@return whether the bands give full marks for what an indicator reached} */
    static boolean givesFullMarks(Scored scored) {
        return points(scored.row(), scored.weight()).stream()
                .findFirst()
                .filter(points -> points.compareTo(scored.weight()) == 0)
                .isPresent();
    }

    /**
     * {@return the points that the bands give an indicator: first those by whole steps, then what else the wording allows
     * (a step that has begun, a share of a step); empty where there is no band or no rate}
     */
    static List<BigDecimal> points(Sheet.Row row, BigDecimal weight) {
        Optional<BigDecimal> rate = row.indicator()
                .getActual()
                .flatMap(IndicatorValue::quantity)
                .filter(Bands::isRate)
                .map(Quantity::value);
        Optional<Band> band = BANDS.getOrDefault(plain(row.indicator().getName()), List.of()).stream()
                .filter(each -> each.weight.equals(ANY) || new BigDecimal(each.weight).compareTo(weight) == 0)
                .findFirst();
        if (rate.isEmpty() || band.isEmpty()) {
            return List.of();
        }
        return points(band.get(), rate.get(), weight);
    }

    private static List<BigDecimal> points(Band band, BigDecimal rate, BigDecimal weight) {
        return switch (band.kind) {
            case "over" -> steps(rate.subtract(new BigDecimal(band.numbers.get(0))), band, weight);
            case "under" -> steps(new BigDecimal(band.numbers.get(0)).subtract(rate), band, weight);
            case "upto" -> rate.signum() < 0 ? List.of() : List.of(first(band, rate, -1));
            case "from" -> List.of(first(band, rate, 1));
            default -> List.of();
        };
    }

    private static List<BigDecimal> steps(BigDecimal past, Band band, BigDecimal weight) {
        if (past.signum() <= 0) {
            return List.of(weight);
        }
        BigDecimal step = new BigDecimal(band.numbers.get(1));
        BigDecimal each = new BigDecimal(band.numbers.get(2));
        BigDecimal bounded = past.min(step.multiply(BigDecimal.valueOf(MAX_STEPS)));
        List<BigDecimal> points = new ArrayList<>();
        for (RoundingMode mode : List.of(RoundingMode.DOWN, RoundingMode.UP)) {
            points.add(weight.subtract(bounded.divide(step, 0, mode).multiply(each))
                    .max(BigDecimal.ZERO));
        }
        points.add(weight.subtract(bounded.multiply(each).divide(step, 4, RoundingMode.HALF_UP))
                .max(BigDecimal.ZERO));
        return points;
    }

    private static BigDecimal first(Band band, BigDecimal rate, int sign) {
        for (String pair : band.numbers) {
            int equals = pair.indexOf('=');
            if (rate.compareTo(new BigDecimal(pair.substring(0, equals))) * sign >= 0) {
                return new BigDecimal(pair.substring(equals + 1));
            }
        }
        return BigDecimal.ZERO;
    }

    private static boolean isRate(Quantity quantity) {
        return quantity.bound() == Bound.EXACT
                && (quantity.unit().isEmpty() || quantity.unit().equals("%"));
    }

    /** {@return the name without quotation marks and blanks} */
    private static String plain(String name) {
        int marked = 0;
        while (marked < name.length() && !isMark(name.charAt(marked))) {
            marked++;
        }
        if (marked == name.length()) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (!isMark(name.charAt(i))) {
                plain.append(name.charAt(i));
            }
        }
        return plain.toString();
    }

    private static boolean isMark(char letter) {
        return switch (letter) {
            case '“', '”', '"', '\'', '‘', '’', ' ', '　' -> true;
            default -> false;
        };
    }

    private static Map<String, List<Band>> load() {
        Map<String, List<Band>> bands = new HashMap<>();
        read().lines().skip(1).forEach(line -> {
            List<String> columns = split(line, '\t');
            List<String> numbers = columns.get(3).isEmpty() ? List.of() : split(columns.get(3), ' ');
            bands.computeIfAbsent(columns.get(0), name -> new ArrayList<>())
                    .add(new Band(columns.get(1), columns.get(2), numbers));
        });
        return bands;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static String read() {
        try (InputStream in = Bands.class.getResourceAsStream("bands.tsv")) {
            if (in == null) {
                throw new IllegalStateException("bands.tsv is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
