package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** In what order an audit gives its findings. */
class FindingOrderTest {

    private static ReportFixture unbudgeted() {
        ReportFixture report = ReportFixture.report();
        for (int i = 0; i < 12; i++) {
            String project = "general.expenditure.project[第" + i + "项].";
            report.line(project + "initial 0万元", project + "executed 3.00万元");
        }
        return report;
    }

    @Test
    void the_gravest_come_first_and_of_one_severity_those_that_stand_first_in_the_document() {
        List<Finding> findings = unbudgeted()
                .line(
                        "general.expenditure.basic.executed 9.00万元",
                        "general.expenditure.basic.personnel.executed 1.00万元",
                        "general.expenditure.basic.operating.executed 1.00万元")
                .audit()
                .getFindings();
        assertThat(findings).extracting(Finding::getSeverity).isSorted();
        for (int i = 1; i < findings.size(); i++) {
            if (findings.get(i).getSeverity() == findings.get(i - 1).getSeverity()) {
                assertThat(start(findings.get(i))).isGreaterThanOrEqualTo(start(findings.get(i - 1)));
            }
        }
        assertThat(findings).extracting(FindingOrderTest::start).contains(Integer.MAX_VALUE);
    }

    private static int start(Finding finding) {
        return finding.getLocation().span().map(Span::start).orElse(Integer.MAX_VALUE);
    }

    @Test
    void without_a_document_the_third_of_a_list_comes_before_the_eleventh() {
        assertThat(ReportFixture.audit(unbudgeted().byProgram()).findings(RuleId.of("BUD-021")))
                .extracting(finding -> finding.getLocation().pointer())
                .containsExactlyElementsOf(IntStream.range(0, 12)
                        .mapToObj(i ->
                                "/budget/generalPublic/value/expenditure/project/projects/" + i + "/amounts/executed")
                        .toList());
    }

    /** Runs of digits as one, everything else letter by letter. */
    private static List<String> pieces(String pointer) {
        List<String> pieces = new ArrayList<>();
        for (String letter : pointer.split("")) {
            String last = pieces.isEmpty() ? "" : pieces.get(pieces.size() - 1);
            if (isNumber(letter) && isNumber(last)) {
                pieces.set(pieces.size() - 1, last + letter);
            } else if (!letter.isEmpty()) {
                pieces.add(letter);
            }
        }
        return pieces;
    }

    private static boolean isNumber(String piece) {
        return !piece.isEmpty() && Character.isDigit(piece.charAt(0));
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            boolean numbers = isNumber(a.get(i)) && isNumber(b.get(i));
            int order = numbers
                    ? Integer.compare(a.get(i).length(), b.get(i).length())
                    : Character.compare(a.get(i).charAt(0), b.get(i).charAt(0));
            order = order == 0 ? a.get(i).compareTo(b.get(i)) : order;
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    @Property
    void pointers_are_ordered_by_their_letters_and_their_numbers(
            @ForAll @CharRange(from = '/', to = '2') @Chars('a') @StringLength(max = 7) String a,
            @ForAll @CharRange(from = '/', to = '2') @Chars('a') @StringLength(max = 7) String b) {
        assertThat(Integer.signum(FindingOrder.comparePointers(a, b)))
                .isEqualTo(Integer.signum(compare(pieces(a), pieces(b))));
    }
}
