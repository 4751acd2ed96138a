package io.github.jixiao.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules that cross each other and so mark off the cells of a table, in hundredths of a point. Confined to one reading. */
final class RuleGrid {

    /** Rules that miss each other by no more than this meet. */
    private static final int MEET = 300;

    /** Parallel rules no farther apart than this are one. */
    private static final int SAME = 200;

    private static final int MAX_RULES = 1500;
    private static final int MAX_CELLS = 60_000;

    private final int[] rows;
    private final int[] columns;
    private final boolean[][] ruleAbove;
    private final boolean[][] ruleLeft;

    private RuleGrid(int[] rows, int[] columns) {
        this.rows = rows;
        this.columns = columns;
        this.ruleAbove = new boolean[rows.length][columns.length - 1];
        this.ruleLeft = new boolean[rows.length - 1][columns.length];
    }

    int[] rows() {
        return rows;
    }

    int[] columns() {
        return columns;
    }

    boolean hasRuleAbove(int row, int column) {
        return ruleAbove[row][column];
    }

    boolean hasRuleLeft(int row, int column) {
        return ruleLeft[row][column];
    }

    /** {@return the grids on a page that have at least two cells} */
    static List<RuleGrid> of(PageContent page) {
        List<Rule> across = joined(page.horizontal());
        List<Rule> down = joined(page.vertical());
        if (across.size() > MAX_RULES || down.size() > MAX_RULES) {
            return List.of();
        }
        int[] group = new int[across.size() + down.size()];
        Arrays.setAll(group, i -> i);
        for (int h = 0; h < across.size(); h++) {
            Rule horizontal = across.get(h);
            for (int v = 0; v < down.size(); v++) {
                Rule vertical = down.get(v);
                if (horizontal.from() - MEET <= vertical.at()
                        && vertical.at() <= horizontal.to() + MEET
                        && vertical.from() - MEET <= horizontal.at()
                        && horizontal.at() <= vertical.to() + MEET) {
                    group[root(group, h)] = root(group, across.size() + v);
                }
            }
        }
        List<RuleGrid> grids = new ArrayList<>();
        for (int g = 0; g < group.length; g++) {
            if (root(group, g) == g) {
                RuleGrid grid = grid(members(across, group, g, 0), members(down, group, g, across.size()));
                if (grid != null) {
                    grids.add(grid);
                }
            }
        }
        return grids;
    }

    private static int root(int[] group, int member) {
        int root = member;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static List<Rule> members(List<Rule> rules, int[] group, int root, int offset) {
        List<Rule> members = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (root(group, offset + i) == root) {
                members.add(rules.get(i));
            }
        }
        return members;
    }

    private static @Nullable RuleGrid grid(List<Rule> across, List<Rule> down) {
        if (across.size() < 2 || down.isEmpty()) {
            return null;
        }
        List<Integer> edges = new ArrayList<>();
        down.forEach(rule -> edges.add(rule.at()));
        // Tables are often open at their sides: there the columns end with the rules between the rows.
        edges.add(across.stream().mapToInt(Rule::from).min().orElseThrow());
        edges.add(across.stream().mapToInt(Rule::to).max().orElseThrow());
        int[] columns = distinct(edges);
        int[] rows = distinct(across.stream().map(Rule::at).toList());
        if (rows.length < 2
                || columns.length < 2
                || rows.length * columns.length > MAX_CELLS
                || (rows.length - 1) * (columns.length - 1) < 2) {
            return null;
        }
        RuleGrid grid = new RuleGrid(rows, columns);
        for (Rule rule : across) {
            boolean[] marks = grid.ruleAbove[nearest(rows, rule.at())];
            for (int c = 0; c < marks.length; c++) {
                marks[c] |= rule.covers((columns[c] + columns[c + 1]) / 2);
            }
        }
        for (Rule rule : down) {
            int c = nearest(columns, rule.at());
            for (int r = 0; r + 1 < rows.length; r++) {
                grid.ruleLeft[r][c] |= rule.covers((rows[r] + rows[r + 1]) / 2);
            }
        }
        return grid;
    }

    private static int nearest(int[] edges, int position) {
        int index = Arrays.binarySearch(edges, position);
        if (index >= 0) {
            return index;
        }
        int after = -index - 1;
        if (after == edges.length || after > 0 && position - edges[after - 1] <= edges[after] - position) {
            return after - 1;
        }
        return after;
    }

    private static int[] distinct(List<Integer> edges) {
        List<Integer> sorted = new ArrayList<>(edges);
        Collections.sort(sorted);
        List<Integer> distinct = new ArrayList<>();
        for (int edge : sorted) {
            if (distinct.isEmpty() || edge - distinct.get(distinct.size() - 1) > MEET) {
                distinct.add(edge);
            }
        }
        return distinct.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Joins the pieces that one rule is drawn in. */
    private static List<Rule> joined(List<Rule> rules) {
        List<Rule> sorted = new ArrayList<>(rules);
        Collections.sort(sorted);
        List<Rule> joined = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int at = sorted.get(from).at();
            int to = from;
            while (to < sorted.size() && sorted.get(to).at() - at <= SAME) {
                to++;
            }
            List<Rule> line = new ArrayList<>(sorted.subList(from, to));
            line.sort((a, b) -> Integer.compare(a.from(), b.from()));
            int start = line.get(0).from();
            int end = line.get(0).to();
            for (Rule piece : line) {
                if (piece.from() > end + MEET) {
                    joined.add(new Rule(at, start, end));
                    start = piece.from();
                    end = piece.to();
                } else {
                    end = Math.max(end, piece.to());
                }
            }
            joined.add(new Rule(at, start, end));
            from = to;
        }
        return joined;
    }
}
