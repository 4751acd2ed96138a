package io.github.jixiao.document.lexis;

import io.github.jixiao.document.lexis.Unit.Kind;
import io.github.jixiao.quantity.Bound;
import org.jspecify.annotations.Nullable;

/** The units and the bounding words around numbers. Immutable. */
final class Units {

    private static final Trie<Kind> UNITS = new Trie<>();
    private static final Trie<Bound> BEFORE = new Trie<>();
    private static final Trie<Bound> BEHIND = new Trie<>();

    // What 分 and 员 begin when they are no units.
    private static final String NOT_BEHIND_POINT = "别配管布析解类散局期工支项行红";

    static {
        put(Kind.MONEY, "元");
        put(Kind.STAFF, "人 名 个 员 位");
        put(Kind.PERCENT, "% 百分比");
        put(Kind.PERCENTAGE_POINT, "个百分点 百分点 个点");
        put(Kind.POINT, "分");
        put(
                Kind.COUNT,
                "人次 人·次 人/次 户次 车次 批次 场次 项次 频次 届次 台次 班次 件次 份次 例次 条次 件 次 场 份 篇 条 批 辆 台 套 项 户 所 家 间 栋 座 处 月 个月 天 日 年 年度 期 届 "
                        + "节 部 本 册 张 块 只 支 把 根 棵 株 头 匹 米 千米 平方米 立方米 平方公里 公里 公斤 千克 克 吨 斤 亩 公顷 里 升 度 千瓦 千瓦时 小时 分钟 秒 周 季度 周年 周岁 岁 "
                        + "起 例 宗 笔 轮 堂 课时 学时 学分 面 封 幅 盏 盒 瓶 箱 袋 包 桶 车 艘 架 组 个班 班 类 种 款 级 层 幢 号 页 字 股 股室 卷 倍 成 步 遍 趟 门 点 片 段 人天 人月 ㎡ m² m2 km kg "
                        + "美元 港元 欧元 日元 英镑 元/人 元/年 元/月 元/亩 元/平方米 元/户 元/吨 元/次 元/天");
        for (String word : "约 大约 近 将近 约为 大概 接近".split(" ")) {
            BEFORE.put(word, Bound.ABOUT);
        }
        for (String word : "≥ >= > 不少于 不低于 不小于 至少 最少 最低 超 超过 突破 多达 逾".split(" ")) {
            BEFORE.put(word, Bound.AT_LEAST);
        }
        for (String word : "≤ <= < 不超过 不高于 不大于 不多于 至多 最多 最高 低于 少于 小于".split(" ")) {
            BEFORE.put(word, Bound.AT_MOST);
        }
        for (String word : "以上 及以上 (含)以上 (含)及以上 之上".split(" ")) {
            BEHIND.put(word, Bound.AT_LEAST);
        }
        for (String word : "以内 以下 之内 及以下 (含)以下 (含)以内".split(" ")) {
            BEHIND.put(word, Bound.AT_MOST);
        }
        for (String word : "左右 上下".split(" ")) {
            BEHIND.put(word, Bound.ABOUT);
        }
    }

    private Units() {}

    private static void put(Kind kind, String symbols) {
        for (String symbol : symbols.split(" ")) {
            UNITS.put(symbol, kind);
        }
    }

    static Trie.@Nullable Node<Bound> boundBefore(Ink ink, int i) {
        return BEFORE.longest(ink, i);
    }

    static Trie.@Nullable Node<Bound> boundBehind(Ink ink, int i) {
        return BEHIND.longest(ink, i);
    }

    /** {@return the unit at {@code i}, or null; never one behind a wide gap} */
    static @Nullable Found at(Ink ink, int i) {
        if (ink.gap(i) == Ink.WIDE) {
            return null;
        }
        Trie.Node<Kind> node = UNITS.longest(ink, i);
        if (node == null) {
            return null;
        }
        int end = i + node.length();
        String symbol = ink.text(i, end);
        boolean other = (symbol.equals("分") || symbol.equals("员")) && NOT_BEHIND_POINT.indexOf(ink.at(end)) >= 0;
        return other ? null : new Found(end, new Unit(node.value(), symbol));
    }

    /** A unit and where it ends. */
    record Found(int end, Unit unit) {}
}
