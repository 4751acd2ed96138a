package io.github.jixiao.validation.catalogue;

import io.github.jixiao.finding.LegalBasis;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.message.Text;
import io.github.jixiao.validation.rule.Parameter;
import io.github.jixiao.validation.rule.RuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The definitions in {@code rules.tsv}: one line a rule, tab-separated, named in its first line. The file also holds
 * rules that are not evaluated yet; a rule book has only those that are.
 */
public final class Catalogue {

    private static final int COLUMNS = 11;
    private static final Map<RuleId, RuleDefinition> DEFINITIONS = load();

    private Catalogue() {}

    /**
     * {@return the definition of a rule}
     *
     * @throws IllegalArgumentException if the catalogue has none
     */
    public static RuleDefinition definition(String id) {
        RuleDefinition definition = DEFINITIONS.get(RuleId.of(id));
        if (definition == null) {
            throw new IllegalArgumentException("rule: '" + id + "' is not in the catalogue");
        }
        return definition;
    }

    /** {@return the ids of all definitions, in the order of the file} */
    public static Set<RuleId> ids() {
        return Collections.unmodifiableSet(DEFINITIONS.keySet());
    }

    private static Map<RuleId, RuleDefinition> load() {
        Map<RuleId, RuleDefinition> definitions = new LinkedHashMap<>();
        read().lines().skip(1).forEach(line -> {
            RuleDefinition definition = parse(line);
            if (definitions.put(definition.id(), definition) != null) {
                throw new IllegalStateException("rules.tsv: " + definition.id() + " stands twice");
            }
        });
        return definitions;
    }

    private static String read() {
        try (InputStream in = Catalogue.class.getResourceAsStream("rules.tsv")) {
            if (in == null) {
                throw new IllegalStateException("rules.tsv is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleDefinition parse(String line) {
        List<String> columns = split(line, '\t');
        if (columns.size() != COLUMNS) {
            throw new IllegalStateException("rules.tsv: " + columns.size() + " columns in '" + columns.get(0) + "'");
        }
        String severity = columns.get(2).toUpperCase(Locale.ROOT);
        return new RuleDefinition(
                RuleId.of(columns.get(0)),
                new Text(columns.get(3), columns.get(4)),
                new Text(columns.get(5), columns.get(6)),
                Severity.valueOf(severity),
                new LegalBasis(new Text(columns.get(7), columns.get(8)), LegalBasis.Force.valueOf(columns.get(9))),
                columns.get(10).isEmpty()
                        ? List.of()
                        : split(columns.get(10), ';').stream()
                                .map(Catalogue::parameter)
                                .toList());
    }

    private static Parameter parameter(String text) {
        List<String> parts = split(text, '|');
        return new Parameter(
                parts.get(0),
                new BigDecimal(parts.get(1)),
                new BigDecimal(parts.get(2)),
                new BigDecimal(parts.get(3)),
                new Text(parts.get(4), parts.get(5)));
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
}
