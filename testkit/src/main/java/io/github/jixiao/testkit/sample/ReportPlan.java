package io.github.jixiao.testkit.sample;

import io.github.jixiao.organization.AdministrativeDivision;
import io.github.jixiao.report.TemplateProfile;

/**
 * What is fixed of a sample beforehand (样例设定). Immutable.
 *
 * @param size how much the report holds
 * @param template the outline that it follows
 * @param fiscalYear the fiscal year
 * @param division the administrative division
 */
public record ReportPlan(Size size, TemplateProfile template, int fiscalYear, AdministrativeDivision division) {

    /** The first fiscal year that a sample may have: that of the first regulation on score sheets. */
    public static final int FIRST_YEAR = 2020;

    /** The last fiscal year that a sample may have. */
    public static final int LAST_YEAR = 2099;

    private static final ReportPlan USUAL =
            new ReportPlan(Size.MEDIUM, TemplateProfile.HUNAN_TEN_SECTION, 2023, AdministrativeDivision.of("430203"));

    /** How much a report holds (规模). */
    public enum Size {
        /** A unit of a few persons with one project, paid from the general public budget alone. */
        SMALL(1),
        /** Up to four projects, and other money beside the general public budget. */
        MEDIUM(4),
        /** Up to twelve projects, and subordinate units. */
        LARGE(12);

        private final int projects;

        Size(int projects) {
            this.projects = projects;
        }

        /** {@return the greatest number of projects} */
        public int projects() {
            return projects;
        }
    }

    /** @throws IllegalArgumentException if the year is not between {@link #FIRST_YEAR} and {@link #LAST_YEAR} */
    public ReportPlan {
        if (fiscalYear < FIRST_YEAR || fiscalYear > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "fiscal year: " + fiscalYear + " is not between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
    }

    /** {@return a report of medium size after the ten sections of Hunan, of 2023 and 430203} */
    public static ReportPlan usual() {
        return USUAL;
    }

    /** {@return this with another size} */
    public ReportPlan withSize(Size other) {
        return new ReportPlan(other, template, fiscalYear, division);
    }

    /** {@return this with another outline} */
    public ReportPlan withTemplate(TemplateProfile other) {
        return new ReportPlan(size, other, fiscalYear, division);
    }

    /**
     * {@return this with another fiscal year}
     *
     * @throws IllegalArgumentException if the year is not between {@link #FIRST_YEAR} and {@link #LAST_YEAR}
     */
    public ReportPlan withFiscalYear(int other) {
        return new ReportPlan(size, template, other, division);
    }

    /** {@return this with another administrative division} */
    public ReportPlan withDivision(AdministrativeDivision other) {
        return new ReportPlan(size, template, fiscalYear, other);
    }
}
