package io.github.jixiao.document.table;

import io.github.jixiao.budget.BaseDataTable;
import io.github.jixiao.budget.UnitBudget;
import io.github.jixiao.figure.Comparison;
import io.github.jixiao.figure.Completion;
import io.github.jixiao.figure.Explanation;
import io.github.jixiao.figure.Share;
import io.github.jixiao.figure.Statement;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import io.github.jixiao.performance.ScoreSheet;
import java.util.List;
import java.util.Optional;

/**
 * What the tables of a document state. The figures are those of tables alone; the score sheets also hold what sentences
 * around them say. Every list is in document order. Immutable.
 *
 * @param statements the figures; their groups are numbered from 0 and below {@code groups}
 * @param groups the number of groups of statements, shares, comparisons and completions
 * @param scoreSheets the score sheets (自评表), each with the sentences on scores around it
 * @param baseDataTable the base data table (基础数据表), if there is one
 * @param unitBudgets what rows of subordinate units state (所属单位)
 * @param labelledValues the cells and lines that stand behind a known label (部门名称、预算编码、联系人)
 * @param shares the stated shares of a whole (占比)
 * @param comparisons the stated changes against another year (增减)
 * @param completions the stated completions of a budget (完成预算的比例)
 * @param explanations the reasons given in a column for them (偏差原因、原因说明)
 * @param notes what was noticed: damaged cells, missing units
 * @param read the values of labelled lines outside tables (联系电话：…), which need no other reading
 * @param prose the cells that hold sentences, which are to be read as such
 * @param unread the cells with a number of money or staff that found no meaning
 */
public record TableFacts(
        List<Statement> statements,
        int groups,
        List<ScoreSheet> scoreSheets,
        Optional<BaseDataTable> baseDataTable,
        List<UnitBudget> unitBudgets,
        List<LabelledValue> labelledValues,
        List<Share> shares,
        List<Comparison> comparisons,
        List<Completion> completions,
        List<Explanation> explanations,
        List<ReadingNote> notes,
        List<Span> read,
        List<Span> prose,
        List<Span> unread) {

    /** Copies the lists, so that the facts cannot change. */
    public TableFacts {
        statements = List.copyOf(statements);
        scoreSheets = List.copyOf(scoreSheets);
        unitBudgets = List.copyOf(unitBudgets);
        labelledValues = List.copyOf(labelledValues);
        shares = List.copyOf(shares);
        comparisons = List.copyOf(comparisons);
        completions = List.copyOf(completions);
        explanations = List.copyOf(explanations);
        notes = List.copyOf(notes);
        read = List.copyOf(read);
        prose = List.copyOf(prose);
        unread = List.copyOf(unread);
    }
}
