package io.github.jixiao.figure;

import io.github.jixiao.Require;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures, apart from whose money it is and when: {@code expenditure.basic.personnel},
 * {@code staff.inpost}, {@code expenditure.project[科普经费]}. Immutable.
 */
public final class Item implements Comparable<Item> {

    /** All that stand below, filled by them. */
    private static final Map<String, Item> BY_PATH = new HashMap<>();

    private static final Set<String> PRINTED = new HashSet<>();

    /** Revenue of the year (收入、本年收入合计). */
    public static final Item REVENUE = printed("revenue");
    /** Grand total of revenue (收入总计). */
    public static final Item REVENUE_TOTAL = printed("revenue.total");
    /** Revenue from fiscal grants, as a part of all revenue (财政拨款收入). */
    public static final Item REVENUE_GRANT = printed("revenue.grant");
    /** Institution income (事业收入). */
    public static final Item REVENUE_INSTITUTION = printed("revenue.institution");
    /** Operating income (经营收入). */
    public static final Item REVENUE_OPERATING = printed("revenue.operating");
    /** Subsidies from superiors (上级补助收入). */
    public static final Item REVENUE_SUPERIOR = printed("revenue.superior");
    /** Payments from subordinate units (附属单位上缴收入). */
    public static final Item REVENUE_SUBORDINATE = printed("revenue.subordinate");
    /** Other income (其他收入). */
    public static final Item REVENUE_OTHER = printed("revenue.other");
    /** Expenditure of the year (支出、本年支出合计). */
    public static final Item EXPENDITURE = printed("expenditure");
    /** Grand total of expenditure (支出总计). */
    public static final Item EXPENDITURE_TOTAL = printed("expenditure.total");
    /** Basic expenditure (基本支出). */
    public static final Item EXPENDITURE_BASIC = printed("expenditure.basic");
    /** Personnel expenditure (人员经费). */
    public static final Item EXPENDITURE_BASIC_PERSONNEL = printed("expenditure.basic.personnel");
    /** Operating expenditure (公用经费). */
    public static final Item EXPENDITURE_BASIC_OPERATING = printed("expenditure.basic.operating");
    /** Project expenditure (项目支出). */
    public static final Item EXPENDITURE_PROJECT = printed("expenditure.project");
    /** Payments to superiors (上缴上级支出); not in the printed vocabulary. */
    public static final Item EXPENDITURE_REMITTED = unprinted("expenditure.remitted");
    /** Expenditure of business operations (经营支出); not in the printed vocabulary. */
    public static final Item EXPENDITURE_BUSINESS = unprinted("expenditure.business");
    /** Subsidies to subordinate units (对附属单位补助支出); not in the printed vocabulary. */
    public static final Item EXPENDITURE_SUBSIDIES = unprinted("expenditure.subsidies");
    /** Opening carry-over (年初结转和结余). */
    public static final Item CARRY_OVER_OPENING = printed("carryover.opening");
    /** Closing carry-over (年末结转和结余). */
    public static final Item CARRY_OVER_CLOSING = printed("carryover.closing");
    /** Use of the surplus of non-fiscal funds (使用非财政拨款结余); not in the printed vocabulary. */
    public static final Item SURPLUS_USED = unprinted("surplus.used");
    /** Distributed surplus (结余分配); not in the printed vocabulary. */
    public static final Item SURPLUS_DISTRIBUTED = unprinted("surplus.distributed");
    /** The three public expenses (“三公”经费). */
    public static final Item THREE_PUBLIC = printed("threepublic");
    /** Official overseas travel (因公出国（境）费). */
    public static final Item THREE_PUBLIC_ABROAD = printed("threepublic.abroad");
    /** Official vehicles (公务用车购置及运行维护费). */
    public static final Item THREE_PUBLIC_VEHICLES = printed("threepublic.vehicles");
    /** Purchase of official vehicles (公务用车购置费). */
    public static final Item THREE_PUBLIC_VEHICLES_PURCHASE = printed("threepublic.vehicles.purchase");
    /** Operation of official vehicles (公务用车运行维护费). */
    public static final Item THREE_PUBLIC_VEHICLES_OPERATION = printed("threepublic.vehicles.operation");
    /** Official hospitality (公务接待费). */
    public static final Item THREE_PUBLIC_RECEPTION = printed("threepublic.reception");
    /** Agency running cost (机关运行经费). */
    public static final Item RUNNING_COST = printed("runningcost");
    /** Government procurement (政府采购). */
    public static final Item PROCUREMENT = printed("procurement");
    /** Procurement of goods (货物). */
    public static final Item PROCUREMENT_GOODS = printed("procurement.goods");
    /** Procurement of works (工程). */
    public static final Item PROCUREMENT_WORKS = printed("procurement.works");
    /** Procurement of services (服务). */
    public static final Item PROCUREMENT_SERVICES = printed("procurement.services");
    /** Procurement reserved for small and medium enterprises (面向中小企业预留); not in the printed vocabulary. */
    public static final Item PROCUREMENT_RESERVED = unprinted("procurement.reserved");
    /** Authorised establishment (编制). */
    public static final Item STAFF_ESTABLISHMENT = printed("staff.establishment");
    /** Established staff in post (在职在编). */
    public static final Item STAFF_IN_POST = printed("staff.inpost");
    /** Temporary staff (临聘). */
    public static final Item STAFF_TEMPORARY = printed("staff.temporary");
    /** Open-ended contract staff (无固定期限). */
    public static final Item STAFF_NON_FIXED_TERM = printed("staff.nonfixedterm");
    /** Dispatched staff (劳务派遣、人事派遣). */
    public static final Item STAFF_DISPATCHED = printed("staff.dispatched");
    /** The retired (退休). */
    public static final Item STAFF_RETIRED = printed("staff.retired");
    /** Those separated with full pay (离休). */
    public static final Item STAFF_SEPARATED = printed("staff.separated");
    /** All persons together (实有人数); not in the printed vocabulary. */
    public static final Item STAFF_TOTAL = unprinted("staff.total");
    /** Stated staffing control rate (在职人员控制率); not in the printed vocabulary. */
    public static final Item RATE_STAFFING = unprinted("rate.staffing");
    /** Stated budget execution rate (预算执行率). */
    public static final Item RATE_EXECUTION = printed("rate.execution");
    /** Score of the execution rate (预算执行率得分). */
    public static final Item SCORE_EXECUTION = printed("score.execution");
    /** Total score (自评总分). */
    public static final Item SCORE_TOTAL = printed("score.total");

    private static final Optional<Item> PROJECTS = Optional.of(EXPENDITURE_PROJECT);
    private static final Optional<Item> ECONOMIC_CLASSES = Optional.of(new Item("expenditure.economic", ""));
    private static final Optional<Item> FUNCTIONAL_CLASSES = Optional.of(new Item("expenditure.functional", ""));

    private final String path;
    private final String name;
    private final Kind kind;
    private final int hash;
    /** Found once it is asked for; whoever finds it at the same time finds the same. */
    private @Nullable Optional<Item> parent;

    /**
     * Makes an item.
     *
     * @param path the path of tokens, in lower case, joined by points
     * @param name the name in brackets of a project or a class, empty for others
     * @throws IllegalArgumentException if the path is no tokens of a to z joined by points, or path or name has more than
     *     200 characters
     */
    public Item(String path, String name) {
        if (!isPath(path) || path.length() > Require.MAX_NAME || name.length() > Require.MAX_NAME) {
            throw Require.refusal("item", "item", Require.shortened(path), Require.shortened(name));
        }
        this.path = path;
        this.name = name;
        this.kind = kind(path);
        this.hash = path.hashCode() * 31 + name.hashCode();
    }

    /** A named item, whose path needs no other look. */
    private Item(Optional<Item> above, String name) {
        Item unnamed = above.orElseThrow();
        if (name.length() > Require.MAX_NAME) {
            throw Require.refusal("item", "item", unnamed.path, Require.shortened(name));
        }
        this.path = unnamed.path;
        this.name = name;
        this.kind = unnamed.kind;
        this.parent = name.isEmpty() ? null : above;
        this.hash = path.hashCode() * 31 + name.hashCode();
    }

    /**
     * {@return the item written so, such as {@code expenditure.project[科普经费]}}
     *
     * @throws IllegalArgumentException if it has another form
     */
    public static Item parse(String text) {
        int open = text.indexOf('[');
        if (open < 0) {
            return of(text);
        }
        if (!text.endsWith("]")) {
            throw new IllegalArgumentException("item: '" + Require.shortened(text) + "' lacks a closing bracket");
        }
        return new Item(text.substring(0, open), text.substring(open + 1, text.length() - 1));
    }

    /**
     * {@return the item of a path, without a name}
     *
     * @throws IllegalArgumentException if it is no path
     */
    public static Item of(String path) {
        Item known = BY_PATH.get(path);
        return known != null ? known : new Item(path, "");
    }

    /**
     * {@return the expenditure of the project of that name}
     *
     * @throws IllegalArgumentException if the name is too long
     */
    public static Item project(String name) {
        return new Item(PROJECTS, name);
    }

    /** {@return the expenditure of an economic class (经济分类) by its code, such as 301, or its name where no code is stated; not in the printed vocabulary} */
    public static Item economicClass(String codeOrName) {
        return new Item(ECONOMIC_CLASSES, codeOrName);
    }

    /** {@return the expenditure of a functional class (功能分类) by its code, or its name where no code is stated; not in the printed vocabulary} */
    public static Item functionalClass(String codeOrName) {
        return new Item(FUNCTIONAL_CLASSES, codeOrName);
    }

    private static Item printed(String path) {
        PRINTED.add(path);
        return unprinted(path);
    }

    private static Item unprinted(String path) {
        Item item = new Item(path, "");
        BY_PATH.put(path, item);
        return item;
    }

    /** {@return whether this is the expenditure of a single project} */
    public boolean isProject() {
        return !name.isEmpty() && path.equals(EXPENDITURE_PROJECT.path);
    }

    /** {@return whether this belongs to the vocabulary that is printed; others serve the rules} */
    public boolean isVocabulary() {
        return isProject() || name.isEmpty() && PRINTED.contains(path);
    }

    /** {@return the path of tokens, in lower case, joined by points} */
    public String path() {
        return path;
    }

    /** {@return the name in brackets of a project or a class, empty for others} */
    public String name() {
        return name;
    }

    /** {@return the kind of number that this item is} */
    public Kind kind() {
        return kind;
    }

    private static Kind kind(String path) {
        if (path.startsWith("staff.")) {
            return Kind.PERSONS;
        }
        if (path.startsWith("score.")) {
            return Kind.POINTS;
        }
        return path.startsWith("rate.") ? Kind.PERCENT : Kind.MONEY;
    }

    /** {@return the item above by path, such as {@code expenditure.basic} for {@code expenditure.basic.personnel}} */
    public Optional<Item> parent() {
        Optional<Item> known = parent;
        if (known == null) {
            int point = path.lastIndexOf('.');
            known = !name.isEmpty()
                    ? Optional.of(of(path))
                    : point < 0 ? Optional.empty() : Optional.of(of(path.substring(0, point)));
            parent = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Item that && hash == that.hash && path.equals(that.path) && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Orders by path, then by name. */
    @Override
    public int compareTo(Item other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : name.compareTo(other.name);
    }

    /** {@return the item as {@link #parse} reads it} */
    @Override
    public String toString() {
        return name.isEmpty() ? path : path + '[' + name + ']';
    }

    private static boolean isPath(String path) {
        char before = '.';
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '.' ? before == '.' : c < 'a' || c > 'z') {
                return false;
            }
            before = c;
        }
        return before != '.';
    }

    /** What kind of number an item is, and so its base unit. */
    public enum Kind {
        /** Money, in yuan. */
        MONEY("yuan"),
        /** A number of persons or posts. */
        PERSONS("person"),
        /** Points of a score. */
        POINTS("points"),
        /** A rate in percent. */
        PERCENT("percent");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        /** {@return the name of the base unit in the printed form} */
        public String unit() {
            return unit;
        }
    }
}
