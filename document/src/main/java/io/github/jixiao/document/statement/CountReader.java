package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import io.github.jixiao.quantity.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of vehicles, receptions and journeys beside the three public expenses. */
final class CountReader {

    private static final String[] JOINTS = {"、", "及", "共", "累计", "合计", "计", "人次", "人数", "为"};

    private final Context context;
    private Facts.Count last = Facts.Count.HELD;
    private int lastEnd = -1;

    CountReader(Context context) {
        this.context = context;
    }

    boolean read(Clause clause, Token.Number number) {
        if (context.setting.aims() || clause.label().lastYear || clause.label().move != null) {
            return false;
        }
        List<Token> tokens = clause.tokens();
        int start = tokens.isEmpty() ? number.start() : tokens.get(0).start();
        String words = start - lastEnd > 400 || number.start() - start > 400
                ? ""
                : Fold.text(context.source, start, number.start());
        String unit = number.unit().symbol();
        Facts.Count what = what(words, unit);
        if (what == null) {
            return false;
        }
        speakOf(what);
        context.facts.count(what, new Quantity(number.value(), unit, number.bound()));
        last = what;
        lastEnd = number.end();
        return true;
    }

    /** Receptions counted are what an amount behind them was spent on; so are vehicles and journeys, but which expense is open. */
    private void speakOf(Facts.Count what) {
        Frame spoken = context.last;
        boolean received = what == Facts.Count.RECEPTIONS || what == Facts.Count.GUESTS;
        if (spoken == null && received) {
            context.place(new Frame(Scope.ALL, Item.THREE_PUBLIC_RECEPTION, context.stageOf(null), 0, false, null));
        } else if (spoken == null) {
            context.subjects.turn(Subject.THINGS);
        }
    }

    private Facts.@Nullable Count what(String words, String unit) {
        if (containsAny(words, "外事", "外宾", "国(境)外", "观众", "群众")) {
            return null;
        }
        if (unit.equals("辆") || unit.equals("台")) {
            return vehicles(words);
        }
        boolean persons = unit.equals("人次") || unit.equals("人");
        return persons ? persons(words) : groups(words, unit);
    }

    private static Facts.@Nullable Count vehicles(String words) {
        if (words.contains("保有量")) {
            return Facts.Count.HELD;
        }
        boolean car = containsAny(words, "公务用车", "公车", "公务车");
        return car && containsAny(words, "购置", "购买") ? Facts.Count.BOUGHT : null;
    }

    private Facts.@Nullable Count persons(String words) {
        if (goesOn(words)) {
            return last == Facts.Count.RECEPTIONS
                    ? Facts.Count.GUESTS
                    : last == Facts.Count.GROUPS ? Facts.Count.TRAVELLERS : null;
        }
        if (words.contains("出国")) {
            return Facts.Count.TRAVELLERS;
        }
        boolean received = words.contains("接待") && containsAny(words, "人次", "人数", "公务接待");
        boolean guests = last == Facts.Count.RECEPTIONS && (words.contains("来宾") || words.endsWith("接待"));
        return (received || guests) && !words.contains("来访") ? Facts.Count.GUESTS : null;
    }

    private static Facts.@Nullable Count groups(String words, String unit) {
        boolean received = words.contains("接待") || words.contains("来宾");
        if (words.contains("团组")) {
            return received ? Facts.Count.RECEPTIONS : Facts.Count.GROUPS;
        }
        boolean batches = unit.equals("批") || unit.equals("批次") || words.contains("批次");
        return received && batches && !words.contains("来访") ? Facts.Count.RECEPTIONS : null;
    }

    /** Whether the words only join a number of persons to the number in front of it. */
    private static boolean goesOn(String words) {
        String rest = words;
        for (String word : JOINTS) {
            rest = rest.startsWith(word) ? rest.substring(word.length()) : rest;
        }
        return rest.isEmpty();
    }

    private static boolean containsAny(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
