package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.quantity.Quantity;
import java.util.List;

/** Reads the numbers of vehicles, receptions and journeys beside the three public expenses. */
final class CountReader {

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
        context.facts.count(what, new Quantity(number.value(), unit, number.bound()));
        last = what;
        lastEnd = number.end();
        return true;
    }

    private Facts.@org.jspecify.annotations.Nullable Count what(String words, String unit) {
        boolean persons = unit.equals("人次") || unit.equals("人");
        if (words.isEmpty() || words.equals("、") || words.equals("共")) {
            return persons && last == Facts.Count.RECEPTIONS
                    ? Facts.Count.GUESTS
                    : persons && last == Facts.Count.GROUPS ? Facts.Count.TRAVELLERS : null;
        }
        if (unit.equals("辆") || unit.equals("台")) {
            if (words.contains("保有量")) {
                return Facts.Count.HELD;
            }
            boolean car = words.contains("公务用车") || words.contains("公车") || words.contains("公务车");
            return car && (words.contains("购置") || words.contains("购买")) ? Facts.Count.BOUGHT : null;
        }
        if (words.contains("团组") && !persons) {
            return Facts.Count.GROUPS;
        }
        if (words.contains("出国") && persons) {
            return Facts.Count.TRAVELLERS;
        }
        if (words.contains("接待") && !words.contains("来访") && !words.contains("群众") && !words.contains("观众")) {
            if (persons && (words.contains("人次") || words.contains("公务接待"))) {
                return Facts.Count.GUESTS;
            }
            return unit.equals("批") || unit.equals("批次") || unit.equals("个") && words.contains("批次")
                    ? Facts.Count.RECEPTIONS
                    : null;
        }
        return null;
    }
}
