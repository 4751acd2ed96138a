package io.github.jixiao.document.assembly;

import io.github.jixiao.document.layout.Grid;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.outline.Chunk;
import io.github.jixiao.document.outline.Outline;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The front of a document: its title, and the year and names that the rest of it goes by. Stateless. */
final class Front {

    private static final int FIRST_CHUNKS = 14;
    private static final int LONGEST_NAME = 60;
    private static final int YEARS_WITHIN = 20_000;

    private Front() {}

    /** {@return the title, its year completed from the lines around it} */
    static Title title(String source, Outline outline) {
        Title first = null;
        Title best = null;
        StringBuilder above = new StringBuilder();
        for (Span stretch : stretches(outline)) {
            Title title = Title.of(source, stretch.start(), stretch.end()).orElse(null);
            if (title != null) {
                title = title.below(above.toString());
                first = first == null ? title : first;
                if (title.year().isPresent()) {
                    best = title;
                    break;
                }
            } else if (above.length() + stretch.length() < LONGEST_NAME) {
                above.append(Fold.text(source, stretch.start(), stretch.end()));
            }
        }
        Title found = best != null ? best : first;
        return found == null ? Title.NONE : found;
    }

    private static List<Span> stretches(Outline outline) {
        List<Span> stretches = new ArrayList<>();
        for (Chunk chunk : outline.parts().get(0).chunks()) {
            if (chunk instanceof Chunk.Prose prose) {
                stretches.add(prose.span());
            } else if (chunk instanceof Chunk.Sheet sheet) {
                cells(sheet.grid(), stretches);
            }
            if (stretches.size() > FIRST_CHUNKS) {
                break;
            }
        }
        if (outline.parts().size() > 1) {
            stretches.add(outline.parts().get(1).heading());
        }
        return stretches;
    }

    private static void cells(Grid grid, List<Span> stretches) {
        for (List<Grid.Cell> row : grid.rows()) {
            for (Grid.Cell cell : row) {
                if (stretches.size() > FIRST_CHUNKS) {
                    return;
                }
                if (cell.span().length() > 0) {
                    stretches.add(cell.span());
                }
            }
        }
    }

    /** {@return the year that the beginning of the text names most often} */
    static OptionalInt commonYear(String source) {
        Map<Integer, Integer> counts = new HashMap<>();
        int end = Math.min(source.length(), YEARS_WITHIN);
        for (int at = source.indexOf('年'); at >= 0 && at < end; at = source.indexOf('年', at + 1)) {
            for (Token token : Lexer.tokens(source, Math.max(0, at - 6), at + 1)) {
                if (token instanceof Token.Day day && day.year() > 0 && !isComparedWith(source, day.start())) {
                    counts.merge(day.year(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(entry -> OptionalInt.of(entry.getKey()))
                .orElse(OptionalInt.empty());
    }

    /** Whether something is compared with the year at {@code start}, which is therefore not the year of the text: 比2019年. */
    private static boolean isComparedWith(String source, int start) {
        return start > 0 && "比较与同".indexOf(source.charAt(start - 1)) >= 0;
    }

    /** {@return the names that the text declares as short (以下简称), as written} */
    static List<String> shortNames(String source) {
        List<String> names = new ArrayList<>();
        for (String word : new String[] {"以下简称", "下称"}) {
            for (int at = source.indexOf(word); at >= 0 && names.size() < 8; at = source.indexOf(word, at + 4)) {
                int from = at + word.length();
                while (from < source.length() && "：:“\"「 为".indexOf(source.charAt(from)) >= 0) {
                    from++;
                }
                int to = from;
                while (to < source.length() && to - from <= 20 && "）)”\"」，,。；\n".indexOf(source.charAt(to)) < 0) {
                    to++;
                }
                if (to > from && to - from <= 20 && !names.contains(source.substring(from, to))) {
                    names.add(source.substring(from, to));
                }
            }
        }
        return names;
    }

    /** {@return the name in front of the first 以下简称, or an empty text} */
    static String nameBeforeShort(String source) {
        int at = source.indexOf("以下简称");
        if (at < 2) {
            return "";
        }
        int end = at;
        while (end > 0 && "（( 　,，".indexOf(source.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= 40 && "。；，,、：:\n\r　 “”）)".indexOf(source.charAt(start - 1)) < 0) {
            start--;
        }
        return end - start >= 4 && end - start <= 40 ? Fold.text(source, start, end) : "";
    }
}
