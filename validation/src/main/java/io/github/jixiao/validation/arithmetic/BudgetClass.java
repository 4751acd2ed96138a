package io.github.jixiao.validation.arithmetic;

import io.github.jixiao.figure.FigureId;
import io.github.jixiao.figure.Item;
import java.util.List;
import java.util.Optional;

/** The codes and levels of functional and economic classes (科目编码), as far as figures name them. */
final class BudgetClass {

    /** The item under which functional classes stand. */
    static final Item FUNCTIONAL = Item.of("expenditure.functional");
    /** The item under which economic classes stand. */
    static final Item ECONOMIC = Item.of("expenditure.economic");

    private static final int[] CODE_LENGTHS = {3, 5, 7};

    private record NamedClass(String fragment, String code) {}

    /** In this order: the name of 309 contains that of 310. */
    private static final List<NamedClass> ECONOMIC_NAMES = List.of(
            new NamedClass("工资福利", "301"),
            new NamedClass("商品和服务", "302"),
            new NamedClass("个人和家庭", "303"),
            new NamedClass("资本性支出（基本建设）", "309"),
            new NamedClass("资本性支出", "310"));

    private BudgetClass() {}

    /** {@return the level of a class: 1 for 类, 2 for 款, 3 for 项; 1 where neither a code nor the name tells} */
    static int level(FigureId id) {
        String name = id.item().name();
        if (isCode(name)) {
            for (int i = 0; i < CODE_LENGTHS.length; i++) {
                if (name.length() == CODE_LENGTHS[i]) {
                    return i + 1;
                }
            }
        }
        return endsWithMark(name, '项') ? 3 : endsWithMark(name, '款') ? 2 : 1;
    }

    /** {@return the code of the class above, 208 for 20805, or empty for a class without one} */
    static Optional<String> codeAbove(String code) {
        int level = isCode(code) ? code.length() : 0;
        return level == CODE_LENGTHS[1] || level == CODE_LENGTHS[2]
                ? Optional.of(code.substring(0, level - 2))
                : Optional.empty();
    }

    /** {@return the code of an economic class of level 1, by code or by name, or empty} */
    static Optional<String> economicCode(FigureId id) {
        String name = id.item().name();
        if (isCode(name)) {
            return name.length() == CODE_LENGTHS[0] ? Optional.of(name) : Optional.empty();
        }
        return ECONOMIC_NAMES.stream()
                .filter(each -> name.contains(each.fragment))
                .map(NamedClass::code)
                .findFirst();
    }

    private static boolean isCode(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean endsWithMark(String name, char mark) {
        int end = name.length();
        return end >= 3
                && (name.charAt(end - 1) == '）' || name.charAt(end - 1) == ')')
                && name.charAt(end - 2) == mark
                && (name.charAt(end - 3) == '（' || name.charAt(end - 3) == '(');
    }
}
