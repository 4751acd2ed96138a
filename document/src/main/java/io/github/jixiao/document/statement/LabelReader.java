package io.github.jixiao.document.statement;

import io.github.jixiao.budget.Scope;
import io.github.jixiao.budget.Stage;
import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.figure.Item;
import java.util.List;
import java.util.Set;

/** Reads the words in front of a number, term by term. One is used for one label. */
final class LabelReader {

    private static final String DISTRICTS = "区县市省州镇乡旗";

    private final Label label = new Label();
    private final Set<String> names;
    private boolean meaning;
    private boolean earns;
    private boolean joined;
    private boolean withUnits;
    private boolean is;
    private boolean dated;
    private boolean ranges;
    private boolean arranged;
    private boolean yearBegin;
    private boolean yearEnd;

    LabelReader(Set<String> names) {
        this.names = names;
    }

    /** {@return what the tokens say} */
    Label read(List<Token> tokens) {
        for (int i = Neighbours.start(tokens); i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (Neighbours.beginsName(tokens, i)) {
                unknown(((Token.Word) token).term().text());
            } else if (!Neighbours.silence(tokens, i)) {
                add(token);
            }
        }
        if (label.each && label.items.isEmpty() && earns && Item.EXPENDITURE.equals(label.bare)) {
            label.items.add(Item.REVENUE);
            label.items.add(Item.EXPENDITURE);
        }
        // 上年末转入的年初结转 is this year's opening balance.
        label.lastYear &= !(yearEnd && label.items.equals(List.of(Item.CARRY_OVER_OPENING)));
        boolean summed = !tokens.isEmpty()
                && tokens.get(tokens.size() - 1) instanceof Token.Word end
                && end.term().text().equals("共");
        label.total |= summed && !meaning && label.before.isEmpty() && !label.ownYear && !label.other && !label.event;
        // What was arranged (安排) was budgeted.
        if (arranged && label.stage == null) {
            label.stage = Stage.INITIAL;
            label.arranged = true;
            label.stageFirst = true;
        }
        YearBalance.tell(label, yearBegin, yearEnd);
        return label;
    }

    private void add(Token token) {
        take(token);
        joined = Sentences.joins(token);
        ranges = Neighbours.joinsYears(token) && dated;
        dated = token instanceof Token.Day || token instanceof Token.Number number && Neighbours.isYear(number);
    }

    private void take(Token token) {
        if (label.first < 0) {
            label.first = token.start();
        }
        if (token instanceof Token.Word word) {
            add(word.term());
        } else if (token instanceof Token.Day day) {
            if (day.month() == 0 && day.year() > 0) {
                if (ranges) {
                    subject(Subject.PERIOD);
                }
                label.year = day.year();
                label.ownYear = false;
                label.adjacent = false;
            }
        } else if (token instanceof Token.Text text) {
            if (Names.mean(text.text(), names)) {
                label.self = true;
                self(Subject.DEPARTMENT);
            } else {
                unknown(text.text());
            }
        } else if (token instanceof Token.Number number) {
            if (meaning || number.unit().symbol().length() > 0) {
                unknown("#");
            }
        } else if (token instanceof Token.Code) {
            unknown("#");
        }
    }

    private void unknown(String text) {
        boolean indicator = label.rate != null && (text.equals("指标") || text.equals("一项"));
        boolean above = text.equals("以上") && !meaning;
        if (indicator || above) {
            return;
        }
        label.lastText = text;
        if (meaning) {
            label.strange = true;
        } else {
            label.before = text;
        }
        label.adjacent = true;
    }

    private void add(Term term) {
        switch (term.kind()) {
            case SCOPE -> scope(term);
            case ITEM -> {
                label.grand |= term.text().startsWith("总");
                item(term.value());
            }
            case BARE -> bare(term.value());
            case PART -> {
                label.part = Item.of(term.value());
                meaning();
            }
            case STAGE -> {
                label.anyBudget = label.stage == null && term.text().startsWith("预算");
                stage(term.value());
            }
            case FUNCTIONAL -> {
                label.items.add(Item.functionalClass(term.text()));
                meaning();
            }
            case ECONOMIC -> {
                label.items.add(Item.economicClass(term.value()));
                meaning();
            }
            case STAFF -> {
                if (label.staff != null && joined) {
                    label.staffBefore = label.staff;
                }
                label.staff = "staff.inpost".equals(label.staff) && term.value().equals("staff.total")
                        ? label.staff
                        : term.value();
                label.staffText = term.text();
                meaning();
            }
            case STAFF_KIND -> {
                label.staffKind = term.value();
                label.staffText = term.text();
                meaning();
            }
            case RATE -> {
                boolean ofExecution =
                        "rate.execution".equals(label.rate) && term.value().startsWith("score");
                label.rate = ofExecution ? "score.execution" : term.value();
                label.self |= term.text().startsWith("整体") || term.text().startsWith("部门");
                label.judged = term.text().startsWith("自评");
                label.scale = term.text().equals("总分");
                label.wholeScore = term.value().equals("score.total")
                        && !term.text().startsWith("自评得")
                        && !term.text().startsWith("自评分");
                meaning();
            }
            case OTHER_ITEM -> {
                label.other = true;
                label.perUnit |= term.value().equals("each");
            }
            case BALANCE -> {
                label.balance = true;
                meaning();
            }
            case SELF -> {
                label.withoutUnits |= term.text().endsWith("本级") && isOfDepartment(term);
                label.self = true;
                if (!term.value().isEmpty()) {
                    self(Subject.valueOf(term.value()));
                }
            }
            case OTHERS -> {
                withUnits |= joined && label.self;
                // 中心为市农业农村局下属事业单位 tells of the department itself.
                boolean told = is && term.value().equals(Subject.UNIT.name());
                if (withUnits) {
                    label.subject = Subject.DEPARTMENT;
                } else if (!told) {
                    subject(Subject.valueOf(term.value()));
                }
            }
            case NONE -> label.none = true;
            case EVENT -> {
                // 开支 behind an item is its expenditure.
                if (term.text().equals("开支") && !label.items.isEmpty() && !label.within) {
                    bare("expenditure@executed");
                } else {
                    label.event = true;
                }
            }
            case TOTAL -> {
                label.total = true;
                meaning();
            }
            case EACH -> label.each = true;
            case LAST_YEAR -> label.lastYear = true;
            case THIS_YEAR -> label.ownYear |= label.year == 0;
            case COMPARED -> compares(term.text());
            case RISE, FALL -> {
                label.move = term.kind();
                meaning();
            }
            case CHANGED_TO -> {
                label.changedTo = true;
                meaning();
            }
            case SHARE -> {
                label.share = true;
                meaning();
            }
            case COMPLETES -> {
                label.completes = true;
            }
            case FILLER -> {
                boolean copula = term.text().equals("为") || term.text().equals("是");
                is |= copula && (label.self || !label.before.isEmpty());
                filler(term.value());
            }
            default -> {}
        }
    }

    /** Who gave the department what it has stands in front of it and is not spoken of: 县编委核定我局. */
    private void self(Subject said) {
        if (!meaning && said == Subject.DEPARTMENT) {
            label.giver = label.before;
            label.before = "";
        }
        subject(said);
    }

    /** Whether 本级 is that of the department, and not the budget of its district: 区本级. */
    private boolean isOfDepartment(Term term) {
        String owner = label.lastText;
        boolean district = !owner.isEmpty() && DISTRICTS.indexOf(owner.charAt(owner.length() - 1)) >= 0;
        return term.text().length() > 2 || label.subject == Subject.DEPARTMENT || !owner.isEmpty() && !district;
    }

    private void subject(Subject said) {
        Subject before = label.subject;
        label.subject = before == null || said.compareTo(before) > 0 ? said : before;
        label.other |= said.compareTo(Subject.PLAN) >= 0;
    }

    private void filler(String value) {
        switch (value) {
            case "within" -> label.within |= meaning;
            case "arranged" -> arranged |= !meaning || label.scopeNamesBudget && label.items.isEmpty();
            case "begin" -> yearBegin = true;
            case "end" -> yearEnd = true;
            case "actual" -> label.actual = true;
            case "whole" -> label.whole = true;
            case "received" -> label.received = true;
            case "project" -> subject(Subject.NAMED);
            default -> {}
        }
    }

    /** What is larger or smaller than something by an amount rose or fell by it. */
    private void compares(String text) {
        label.compared = true;
        if (text.equals("大于") || text.equals("小于")) {
            label.move = text.equals("大于") ? Term.Kind.RISE : Term.Kind.FALL;
            meaning();
        }
    }

    private void meaning() {
        meaning = true;
    }

    private void scope(Term term) {
        Scope said = Scope.ofToken(term.value()).orElseThrow();
        if (label.scope == null || label.scope == Scope.GRANT) {
            label.scope = said;
        }
        label.scopeNamesBudget = term.text().endsWith("预算");
        meaning();
    }

    private void item(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0 && label.scope == null) {
            label.scope = Scope.ofToken(value.substring(0, slash)).orElseThrow();
        }
        int at = value.indexOf('@');
        if (at >= 0) {
            stage(value.substring(at + 1));
        } else {
            label.stageFirst |= label.items.isEmpty() && label.stage != null;
        }
        String paths = value.substring(slash + 1, at < 0 ? value.length() : at);
        int plus = paths.indexOf('+');
        if (plus >= 0) {
            label.items.add(Item.of(paths.substring(0, plus)));
            label.items.add(Item.of(paths.substring(plus + 1)));
            label.each = true;
        } else {
            label.items.add(Item.of(paths));
        }
        meaning();
    }

    private void bare(String value) {
        int at = value.indexOf('@');
        earns |= value.equals(Item.REVENUE.path());
        if (!Item.EXPENDITURE_PROJECT.equals(label.bare)) {
            label.bare = Item.of(at < 0 ? value : value.substring(0, at));
        }
        if (at >= 0) {
            stage(value.substring(at + 1));
        }
        meaning();
    }

    private void stage(String value) {
        label.negative = value.startsWith("-");
        Stage said = Stage.ofToken(label.negative ? value.substring(1) : value).orElseThrow();
        // 预算 behind a word that names the stage says no more than that word
        if (label.stage == null || said != Stage.INITIAL) {
            label.stage = said;
        }
        meaning();
    }
}
