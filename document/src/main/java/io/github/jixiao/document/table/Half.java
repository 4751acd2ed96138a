package io.github.jixiao.document.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns that belong to one column of labels: the whole of most tables, one side of those that set revenue beside
 * expenditure. Immutable.
 *
 * @param from its first column
 * @param label its column of labels
 * @param to the column behind its last
 * @param values how many of its columns hold values
 * @param numbered whether the first of them numbers the rows (行次)
 */
record Half(int from, int label, int to, int values, boolean numbered) {

    /** {@return the halves of {@code header}, at least one} */
    static List<Half> of(Header header) {
        List<Integer> starts = new ArrayList<>();
        boolean valued = true;
        for (int column = 0; column < header.size(); column++) {
            Role role = header.role(column);
            boolean label = column == 0 && role != Role.CODE
                    || role == Role.LABEL
                    || role == Role.UNIT_NAME
                    || role == Role.PROJECT_NAME;
            if (label && valued) {
                starts.add(column);
                valued = false;
            } else if (label) {
                starts.set(starts.size() - 1, column);
            }
            valued |= !label && (role != Role.CODE || !starts.isEmpty()) && !role.isText();
        }
        if (starts.isEmpty()) {
            starts.add(0);
        }
        List<Half> halves = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? front(header, starts.get(i + 1)) : header.size();
            halves.add(half(header, from, starts.get(i), to));
            from = to;
        }
        return halves;
    }

    /** {@return the column where the codes in front of a column of labels begin}. */
    private static int front(Header header, int label) {
        int from = label;
        while (from > 0 && header.role(from - 1) == Role.CODE && from > 1 && header.role(from - 2) != Role.LABEL) {
            from--;
        }
        return from;
    }

    private static Half half(Header header, int from, int label, int to) {
        int values = 0;
        for (int column = label + 1; column < to; column++) {
            values += header.role(column).isText() ? 0 : 1;
        }
        boolean numbered = label + 1 < to && header.role(label + 1) == Role.CODE;
        return new Half(from, label, to, values, numbered);
    }
}
