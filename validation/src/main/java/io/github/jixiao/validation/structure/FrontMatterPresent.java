package io.github.jixiao.validation.structure;

import io.github.jixiao.message.Text;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Observation;
import io.github.jixiao.validation.rule.Place;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleContext;
import io.github.jixiao.validation.rule.RuleDefinition;
import io.github.jixiao.validation.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A report has a title, the name of its unit and a date (标题/单位/日期要素). */
final class FrontMatterPresent implements Rule {

    private static final RuleDefinition DEFINITION = Catalogue.definition("STR-007");

    @Override
    public RuleDefinition definition() {
        return DEFINITION;
    }

    @Override
    public List<Verdict> check(RuleContext context) {
        PerformanceReport report = context.report();
        List<String> missing = new ArrayList<>();
        if (report.getTitle().isEmpty()) {
            missing.add("title");
        }
        if (report.getOrganization().getName().isEmpty()
                && report.getCompilingUnit().isEmpty()) {
            missing.add("unit");
        }
        if (report.getCompiledOn().isEmpty()) {
            missing.add("date");
        }
        return List.of(missing.isEmpty() ? Verdict.pass("") : Verdict.fail(observe(missing, place(report))));
    }

    /** {@return the first heading, above which all that should stand} */
    private static Place place(PerformanceReport report) {
        List<Section> sections = report.getNarrative().getSections();
        return sections.isEmpty() ? Place.REPORT : new SectionPlace(0, sections.get(0)).place();
    }

    private static Observation observe(List<String> missing, Place place) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (String element : missing) {
            Text name = StructureMessages.text("STR-007." + element);
            zh.append(zh.length() == 0 ? "" : "、").append(name.zh());
            en.append(en.length() == 0 ? "" : ", ").append(name.en());
        }
        return Observation.violation(
                        StructureMessages.text("STR-007.missing", new Text(zh.toString(), en.toString())), place)
                .restingOn(missing.toArray(String[]::new));
    }
}
