package io.github.jixiao.document.assembly;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.outline.Part;
import io.github.jixiao.document.statement.Setting;
import io.github.jixiao.figure.Item;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The setting of every part of a document, from its heading, those above it, and the title. */
final class Settings {

    private static final int SHORTEST_NAME = 4;

    private final String source;
    private final Title title;
    private final int year;
    private final Optional<String> project;
    private final Set<String> names;
    private final Setting base;
    private final List<Setting> settings = new ArrayList<>();

    Settings(String source, Title title, int year, Optional<String> project, Set<String> names, List<Part> parts) {
        this.source = source;
        this.title = title;
        this.year = year;
        this.project = project;
        this.names = new LinkedHashSet<>(names);
        if (project.isPresent() && project.get().length() >= SHORTEST_NAME) {
            this.names.add(project.get());
        }
        this.names.addAll(areas(title));
        this.base = base();
        for (Part part : parts) {
            settings.add(
                    part.level() == 0 ? base : below(part, part.parent() < 0 ? base : settings.get(part.parent())));
        }
    }

    Setting of(int part) {
        return settings.get(part);
    }

    /** A document on the three public expenses alone says so in its title. */
    private Setting base() {
        String words = title.text().orElse("");
        List<Token> tokens = Lexer.tokens(words, 0, words.length());
        boolean threePublic = false;
        for (Token token : tokens) {
            threePublic |= isItem(token, Item.THREE_PUBLIC);
        }
        return new Setting(
                year,
                title.stage(),
                Optional.empty(),
                threePublic ? Optional.of(Item.THREE_PUBLIC) : Optional.empty(),
                threePublic ? scope(tokens) : Optional.empty(),
                Optional.empty(),
                project,
                true,
                false,
                names);
    }

    /** {@return the words for a whole district in the title: such a document reports on it, and on no single department} */
    private static List<String> areas(Title title) {
        String words = title.text().orElse("");
        List<String> areas = new ArrayList<>();
        for (Token token : Lexer.tokens(words, 0, words.length())) {
            if (token instanceof Token.Word word
                    && word.isTerm(Term.Kind.OTHERS)
                    && word.term().value().equals("AREA")) {
                areas.add(word.term().text());
            }
        }
        return areas;
    }

    private static boolean isItem(Token token, Item item) {
        return token instanceof Token.Word word
                && word.isTerm(Term.Kind.ITEM)
                && word.term().value().equals(item.path());
    }

    private Setting below(Part part, Setting above) {
        Span heading = part.heading();
        List<Token> tokens = Lexer.tokens(source, heading.start(), heading.end());
        Optional<Scope> scope = scope(tokens);
        Optional<SectionKey> key = part.key();
        String words = Fold.text(source, heading.start(), heading.end());
        Optional<Item> item = key.isPresent() ? item(key.get(), words) : Optional.empty();
        boolean aims = key.isPresent() ? isAim(key.get()) : above.aims();
        return new Setting(
                year,
                stage(words, above.stage()),
                scope.isPresent() ? scope : above.scope(),
                item.isPresent() ? item : above.item(),
                item.isPresent() ? scope : above.itemScope(),
                key.isPresent() ? key : above.section(),
                project,
                key.isPresent() ? isStaff(key.get()) : above.staff(),
                aims,
                names);
    }

    private static Stage stage(String heading, Stage above) {
        if (heading.contains("决算") || heading.contains("执行")) {
            return Stage.EXECUTED;
        }
        boolean budget = heading.contains("预算安排")
                || heading.contains("年初预算")
                || heading.contains("支出预算")
                || heading.contains("收入预算");
        return budget ? Stage.INITIAL : above;
    }

    private static Optional<Scope> scope(List<Token> tokens) {
        Scope found = null;
        for (Token token : tokens) {
            if (token instanceof Token.Word word
                    && word.isTerm(Term.Kind.SCOPE)
                    && (found == null || found == Scope.GRANT)) {
                found = Scope.ofToken(word.term().value()).orElseThrow();
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<Item> item(SectionKey key, String heading) {
        return switch (key) {
            case THREE_PUBLIC_EXPENSES -> Optional.of(Item.THREE_PUBLIC);
            case RUNNING_COST -> Optional.of(Item.RUNNING_COST);
            case PROCUREMENT -> Optional.of(Item.PROCUREMENT);
            case PROJECT_EXPENDITURE -> Optional.of(Item.EXPENDITURE_PROJECT);
            case REVENUE_AND_EXPENDITURE, FISCAL_GRANT, GENERAL_PUBLIC_BUDGET ->
                Optional.of(heading.contains("收入") && !heading.contains("支") ? Item.REVENUE : Item.EXPENDITURE);
            default -> Optional.empty();
        };
    }

    private static boolean isAim(SectionKey key) {
        return switch (key) {
            case OBJECTIVES, OVERALL_OBJECTIVES, SPECIAL_FUND_OBJECTIVES, PROJECT_OBJECTIVES, IMPROVEMENTS -> true;
            default -> false;
        };
    }

    private static boolean isStaff(SectionKey key) {
        return switch (key) {
            case BASIC_INFORMATION,
                    ORGANIZATION,
                    FUNCTIONS,
                    STRUCTURE,
                    STAFFING,
                    OTHER_MATTERS,
                    REVENUE_AND_EXPENDITURE -> true;
            default -> false;
        };
    }
}
