package io.github.jixiao.validation;

import io.github.jixiao.finding.RuleId;
import io.github.jixiao.message.Text;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.validation.rule.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Applies a profile to a rule book, or says exactly what in it does not fit. */
final class ProfileChange {

    private ProfileChange() {}

    static RuleBook apply(RuleBook book, Profile profile, List<String> profiles) {
        checkReach(book, profile);
        Map<RuleId, RuleEntry> entries = new TreeMap<>(book.entries());
        profile.getRules().forEach((id, setting) -> {
            RuleEntry entry = entries.get(id);
            if (entry == null) {
                throw unknown("/rules/" + id, "unknownRule", id.value(), names(book));
            }
            checkParameters(entry, setting);
            checkReason(id, setting);
            entries.put(id, entry.with(setting));
        });
        return new RuleBook(
                book.getFiscalYear(),
                book.getDivision(),
                profiles,
                entries,
                profile.getScoringScheme().or(book::getScoringScheme),
                profile.getGradeScale().orElse(book.getGradeScale()));
    }

    private static void checkReach(RuleBook book, Profile profile) {
        Optional<AdministrativeDivision> wanted = profile.getDivision();
        if (wanted.isPresent() && !isWithin(book.getDivision(), wanted.get())) {
            throw new InvalidProfileException(
                    "/division",
                    EngineMessages.text(
                            "otherDivision",
                            wanted.get().code(),
                            book.getDivision()
                                    .map(division -> Text.same(division.code()))
                                    .orElse(EngineMessages.text("nation"))),
                    Optional.empty());
        }
        int year = book.getFiscalYear();
        if (profile.getSinceYear().isPresent() && year < profile.getSinceYear().getAsInt()) {
            throw otherYear("/sinceYear", profile.getSinceYear().getAsInt(), year);
        }
        if (profile.getLastYear().isPresent() && year > profile.getLastYear().getAsInt()) {
            throw otherYear("/lastYear", profile.getLastYear().getAsInt(), year);
        }
    }

    private static boolean isWithin(Optional<AdministrativeDivision> division, AdministrativeDivision wanted) {
        for (Optional<AdministrativeDivision> each = division;
                each.isPresent();
                each = each.get().parent()) {
            if (each.get().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static void checkParameters(RuleEntry entry, RuleSetting setting) {
        for (Map.Entry<String, BigDecimal> each : setting.parameters().entrySet()) {
            String pointer = "/rules/" + entry.definition().id() + "/parameters/" + escape(each.getKey());
            Optional<Parameter> parameter = entry.definition().parameter(each.getKey());
            if (parameter.isEmpty()) {
                throw unknown(
                        pointer,
                        "unknownParameter",
                        each.getKey(),
                        List.copyOf(entry.parameters().keySet()));
            }
            if (!parameter.get().accepts(each.getValue())) {
                throw new InvalidProfileException(
                        pointer,
                        EngineMessages.text(
                                "valueOutOfRange",
                                each.getValue().toPlainString(),
                                each.getKey(),
                                parameter.get().least().toPlainString(),
                                parameter.get().greatest().toPlainString()),
                        Optional.empty());
            }
        }
    }

    private static void checkReason(RuleId id, RuleSetting setting) {
        if (setting.offReason().filter(String::isBlank).isPresent()) {
            throw new InvalidProfileException(
                    "/rules/" + id + "/offReason", EngineMessages.text("blankReason", id), Optional.empty());
        }
    }

    private static InvalidProfileException otherYear(String pointer, int limit, int year) {
        return new InvalidProfileException(pointer, EngineMessages.text("otherYear", limit, year), Optional.empty());
    }

    private static InvalidProfileException unknown(String pointer, String key, String name, List<String> known) {
        Optional<String> nearest = Nearest.of(name, known);
        Text text = nearest.isPresent()
                ? EngineMessages.text(key + "Near", name, nearest.get())
                : EngineMessages.text(key, name);
        return new InvalidProfileException(pointer, text, nearest);
    }

    private static List<String> names(RuleBook book) {
        return book.entries().keySet().stream().map(RuleId::value).toList();
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
