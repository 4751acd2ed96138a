package io.github.jixiao.validation;

import io.github.jixiao.finding.RuleBookId;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.performance.GradeScale;
import io.github.jixiao.performance.ScoringScheme;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.rulebook.Profile;
import io.github.jixiao.rulebook.RuleSetting;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules for one fiscal year and administrative division (规则手册), with their severities, parameters, scoring scheme
 * and grade scale. Each division inherits from the one above: the nation, 430000, 430200, 430203. It holds the library's
 * own rules and those that {@link java.util.ServiceLoader} finds. Immutable and thread-safe.
 */
public final class RuleBook {

    private static final int MIN_YEAR = 1949;
    private static final int MAX_YEAR = 9999;

    private final int fiscalYear;
    private final Optional<AdministrativeDivision> division;
    private final List<String> profiles;
    private final Map<RuleId, RuleEntry> entries;
    private final List<RuleEntry> rules;
    private final Optional<ScoringScheme> scoringScheme;
    private final GradeScale gradeScale;
    /** Made when it is first asked for: a book that only lies below a profile never is. */
    private volatile @Nullable RuleBookId id;

    RuleBook(
            int fiscalYear,
            Optional<AdministrativeDivision> division,
            List<String> profiles,
            Map<RuleId, RuleEntry> entries,
            Optional<ScoringScheme> scoringScheme,
            GradeScale gradeScale) {
        this.fiscalYear = fiscalYear;
        this.division = division;
        this.entries = entries;
        this.rules = List.copyOf(entries.values());
        this.scoringScheme = scoringScheme;
        this.gradeScale = gradeScale;
        this.profiles = List.copyOf(profiles);
    }

    /**
     * {@return the national rule book of a fiscal year}
     *
     * @throws IllegalArgumentException if {@code fiscalYear} is not between 1949 and 9999
     */
    public static RuleBook of(int fiscalYear) {
        return of(fiscalYear, Optional.empty());
    }

    /**
     * {@return the rule book of a fiscal year and a division, such as 430203}
     *
     * @throws IllegalArgumentException if the year is out of range or {@code divisionCode} is no code of GB/T 2260
     */
    public static RuleBook of(int fiscalYear, String divisionCode) {
        return of(fiscalYear, AdministrativeDivision.of(divisionCode));
    }

    /**
     * {@return the rule book of a fiscal year and a division}
     *
     * @throws IllegalArgumentException if the year is out of range
     */
    public static RuleBook of(int fiscalYear, AdministrativeDivision division) {
        return of(fiscalYear, Optional.of(division));
    }

    /**
     * {@return the rule book of the fiscal year and the division that {@code report} states, the national one where it
     * states no division}
     *
     * @throws IllegalArgumentException if it states no fiscal year: no year is guessed
     */
    public static RuleBook of(PerformanceReport report) {
        int year = report.getFiscalYear()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the report states no fiscal year, so that its rule book must be named"));
        return of(year, report.getDivision());
    }

    private static RuleBook of(int fiscalYear, Optional<AdministrativeDivision> division) {
        if (fiscalYear < MIN_YEAR || fiscalYear > MAX_YEAR) {
            throw new IllegalArgumentException("fiscal year: " + fiscalYear + " is no year");
        }
        Map<RuleId, RuleEntry> entries = new TreeMap<>(ShippedRules.entries());
        List<Rule> own = ShippedRules.ofApplications();
        own.forEach(rule -> RuleEntry.put(entries, rule));
        RuleBook book = new RuleBook(
                fiscalYear,
                division,
                List.of(),
                entries,
                ShippedProfiles.scoringScheme(fiscalYear),
                ShippedProfiles.gradeScale());
        for (Profile profile : ShippedProfiles.of(fiscalYear, division)) {
            book = ProfileChange.apply(book, profile, List.of());
        }
        return own.isEmpty() ? book : book.identified();
    }

    /**
     * {@return this with a profile applied on top: its severities, parameters, switched-off rules, scheme and scale}
     *
     * @throws InvalidProfileException if the profile is for another division or other years, or names a rule or a
     *     parameter that this does not have, or a value that the parameter does not take
     */
    public RuleBook withProfile(Profile profile) {
        List<String> names = new ArrayList<>(profiles);
        names.add(profile.getId());
        return ProfileChange.apply(this, profile, names);
    }

    /**
     * {@return this with rules of an application added}
     *
     * @throws IllegalArgumentException if a rule's id is taken
     */
    public RuleBook withRules(Collection<? extends Rule> rules) {
        Map<RuleId, RuleEntry> more = new TreeMap<>(entries);
        rules.forEach(rule -> RuleEntry.put(more, rule));
        return new RuleBook(fiscalYear, division, profiles, more, scoringScheme, gradeScale).identified();
    }

    /** {@return this; a definition of which no id can be made is refused where its rule is added, not at the first audit} */
    private RuleBook identified() {
        getId();
        return this;
    }

    /** {@return the id, version and SHA-256 of the content, which every audit result names} */
    public RuleBookId getId() {
        RuleBookId made = id;
        if (made == null) {
            made = BookContent.identify(this, profiles);
            id = made;
        }
        return made;
    }

    /** {@return the fiscal year} */
    public int getFiscalYear() {
        return fiscalYear;
    }

    /** {@return the division; empty for the national rule book} */
    public Optional<AdministrativeDivision> getDivision() {
        return division;
    }

    /** {@return the scoring scheme (分值设置方案), or empty where none is in force in the year} */
    public Optional<ScoringScheme> getScoringScheme() {
        return scoringScheme;
    }

    /** {@return the grade scale (评价等级)} */
    public GradeScale getGradeScale() {
        return gradeScale;
    }

    /** {@return the definitions of all rules in this, sorted by id} */
    public List<RuleDefinition> getDefinitions() {
        return entries.values().stream().map(RuleEntry::definition).toList();
    }

    /** {@return what is in force for a rule: its severity, why it is off, and the value of every parameter; empty for a rule that this does not have} */
    public Optional<RuleSetting> getSetting(RuleId rule) {
        return Optional.ofNullable(entries.get(rule))
                .map(entry -> new RuleSetting(
                        entry.severity().or(() -> Optional.of(entry.definition().severity())),
                        entry.offReason(),
                        entry.parameters()));
    }

    /** {@return its id, such as {@code 430203-2021}} */
    @Override
    public String toString() {
        return getId().id();
    }

    Map<RuleId, RuleEntry> entries() {
        return entries;
    }

    /** {@return the entries in the order of their ids} */
    List<RuleEntry> rules() {
        return rules;
    }
}
