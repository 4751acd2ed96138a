package io.github.jixiao.validation.staffing;

import io.github.jixiao.message.Text;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** The numbers of staff belong to the last day of the fiscal year, and the report says so to the day (人员时点在报告年末). */
final class StaffAtYearEnd implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STF-008");
    private static final int PARTS_OF_A_DATE = 3;

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        Staffing staffing = context.report().getOrganization().getStaffing();
        if (staffing.equals(Staffing.empty())) {
            return List.of();
        }
        String at = StaffFigures.place("/asOf").pointer();
        if (staffing.getAsOf().isEmpty()) {
            return List.of(Verdict.undecidable(at, StaffingMessages.text("STF-008.undated")));
        }
        LocalDate asOf = staffing.getAsOf().get();
        LocalDate end = LocalDate.of(context.reportYear(), Month.DECEMBER, 31);
        Optional<String> text = staffing.getAsOfText();
        if (!asOf.equals(end)) {
            return List.of(fail("STF-008.otherDay", text.orElse(asOf.toString()), end, context));
        }
        boolean toTheDay = text.map(StaffAtYearEnd::namesDay).orElse(true);
        return List.of(toTheDay ? Verdict.pass(at) : fail("STF-008.month", text.orElseThrow(), end, context));
    }

    private static Verdict fail(String key, String stated, LocalDate end, RuleContext context) {
        Text message = StaffingMessages.text(key, stated, end);
        return Verdict.fail(
                Observation.violation(message, AsOfPlace.of(context, stated)).restingOn(stated));
    }

    /** {@return whether a date as it is written has a day: three numbers, or the word for a day or for the year's end} */
    private static boolean namesDay(String text) {
        int numbers = 0;
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '日' || c == '号' || c == '底' || c == '末') {
                return true;
            }
            boolean now = Character.isDigit(c);
            numbers += now && !digit ? 1 : 0;
            digit = now;
        }
        return numbers >= PARTS_OF_A_DATE;
    }
}
