package io.github.jixiao.document.table;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.performance.ScoreSheet;
import java.util.ArrayList;
import java.util.List;

/** The score sheets of a document, of which one is being read. */
final class SheetDrafts {

    private static final int MAX_TITLE = 60;

    private final List<SheetDraft> drafts = new ArrayList<>(List.of(new SheetDraft(false)));

    SheetDraft current() {
        return drafts.get(drafts.size() - 1);
    }

    /** Takes a line that may be the title of a sheet or of the report on a project. */
    void title(CharSequence text) {
        if (text.length() > 2 * MAX_TITLE) {
            return;
        }
        String line = Fold.text(text);
        boolean sheet =
                line.contains("自评表") || line.contains("自评打分") || line.contains("绩效评价表") || line.contains("评价指标表");
        boolean report = line.endsWith("报告") && (line.contains("绩效自评") || line.contains("绩效评价") || line.contains("自评"));
        if (line.length() > MAX_TITLE || line.indexOf('。') >= 0 || line.indexOf('《') >= 0 || !sheet && !report) {
            return;
        }
        boolean project = line.contains("项目") && !line.contains("整体");
        begin(project, project ? ProjectNames.inTitle(line) : "", report);
    }

    private void begin(boolean ofProject, String project, boolean report) {
        SheetDraft draft = current();
        boolean fresh = draft.isEmpty() || !draft.hasRows() && draft.ofProject == ofProject;
        if (!fresh || draft.ofProject != ofProject) {
            if (report && draft.hasRows()) {
                return;
            }
            drafts.add(new SheetDraft(ofProject));
        }
        if (!project.isEmpty()) {
            current().project = project;
        }
    }

    /** Takes the name of a project in a cell behind 项目名称. */
    void project(String name) {
        SheetDraft draft = current();
        if (draft.hasRows() || !draft.ofProject) {
            drafts.add(new SheetDraft(true));
        }
        current().project = name;
    }

    List<ScoreSheet> build() {
        return drafts.stream()
                .filter(draft -> !draft.isEmpty())
                .map(SheetDraft::build)
                .toList();
    }
}
