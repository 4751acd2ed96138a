package io.github.jixiao.document.assembly;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.outline.Part;
import io.github.jixiao.document.table.LabelledValue;
import io.github.jixiao.document.table.TableFacts;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.report.TemplateProfile;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells by its headings and labels which outline a report follows. Stateless. */
final class OutlineKind {

    private static final int ENOUGH_OF_TEN = 7;
    private static final int NEARLY_TEN = 9;
    private static final Set<SectionKey> OF_SISTERS = EnumSet.of(
            SectionKey.REVENUE_AND_EXPENDITURE,
            SectionKey.FISCAL_GRANT,
            SectionKey.THREE_PUBLIC_EXPENSES,
            SectionKey.RUNNING_COST,
            SectionKey.PROCUREMENT);
    private static final int LONGEST_LABEL = 20;
    private static final Set<String> FIRST = Set.of("基本情况", "部门基本情况", "单位基本情况", "部门单位基本情况", "部门、单位基本情况", "部门(单位)基本情况");
    private static final Set<String> FUNCTIONS = Set.of("职责职能", "职能职责", "部门职责职能", "单位职责职能", "职责职能情况");

    private OutlineKind() {}

    static TemplateProfile of(String source, List<Part> parts, TableFacts tables) {
        Set<SectionKey> keys = EnumSet.noneOf(SectionKey.class);
        parts.forEach(part -> part.key().ifPresent(keys::add));
        long known = SectionKey.outline().stream().filter(keys::contains).count();
        if (known >= NEARLY_TEN || known >= ENOUGH_OF_TEN && !hasSister(parts)) {
            return TemplateProfile.HUNAN_TEN_SECTION;
        }
        boolean tabular =
                tables.labelledValues().stream().anyMatch(value -> value.label() == LabelledValue.Label.WORK_OF_YEAR);
        if (tabular || isTabularInLines(source)) {
            return TemplateProfile.YUEYANG_TABULAR;
        }
        boolean judged = keys.contains(SectionKey.PROBLEMS)
                && (keys.contains(SectionKey.PERFORMANCE) || keys.contains(SectionKey.IMPROVEMENTS));
        return judged && isMerged(source, parts) ? TemplateProfile.HUNAN_MERGED : TemplateProfile.PLAIN;
    }

    /** Whether a section that the ten-section form does not have stands among its own: 部门收支情况, “三公”经费情况. */
    private static boolean hasSister(List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> part.level() == 1
                        && part.key().filter(OF_SISTERS::contains).isPresent());
    }

    /** The tabular form, whose cells have become lines: two of its labels stand on lines of their own. */
    private static boolean isTabularInLines(String source) {
        boolean functions = false;
        boolean work = false;
        int from = 0;
        while (from < source.length()) {
            int end = source.indexOf('\n', from);
            int to = end < 0 ? source.length() : end;
            if (to - from <= LONGEST_LABEL) {
                String line = Fold.text(source, from, to);
                functions |= line.equals("职能职责概述");
                work |= line.startsWith("年度主要");
            }
            from = to + 1;
        }
        return functions && work;
    }

    /** The merged form begins with 一、基本情况, and 职责职能 stands below it, in itself or in its first part. */
    private static boolean isMerged(String source, List<Part> parts) {
        int first = -1;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String words =
                    Fold.text(source, part.heading().start(), part.heading().end());
            boolean top = part.level() == 1 && part.key().equals(Optional.of(SectionKey.BASIC_INFORMATION));
            if (first < 0 && top && FIRST.contains(words)) {
                first = i;
            } else if (first >= 0 && part.level() == 1) {
                return false;
            } else if (first >= 0 && FUNCTIONS.contains(words)) {
                return true;
            }
        }
        return false;
    }
}
