package io.github.jixiao.performance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The scoring schemes and grade scales that are known beforehand. Applications may use others. */
public final class Schemes {

    /** 10 execution, 50 output, 30 benefit, 10 satisfaction (财预〔2020〕10号; also the Hunan forms). */
    public static final ScoringScheme NATIONAL = scheme(
            "national", "国家方案", "national scheme", 10, false, 2020, "财预〔2020〕10号", "产出指标", 50, "效益指标", 30, "满意度指标", 10);
    /** 10 execution, 20 cost, 40 output, 20 benefit, 10 satisfaction (财预〔2021〕101号). */
    public static final ScoringScheme NATIONAL_COST = scheme(
            "nationalCost",
            "国家方案（含成本指标）",
            "national scheme with cost indicators",
            10,
            false,
            2021,
            "财预〔2021〕101号",
            "成本指标",
            20,
            "产出指标",
            40,
            "效益指标",
            20,
            "满意度指标",
            10);
    /** 20 execution, 40 output, 40 benefit with satisfaction (forms of Hubei for departments). */
    public static final ScoringScheme HUBEI_DEPARTMENT = scheme(
            "hubeiDepartment", "湖北部门方案", "Hubei departments", 20, true, 2018, "湖北省部门整体绩效自评表", "产出指标", 40, "效益指标", 40);
    /** 20 execution, 80 divided by objective (forms of Hubei for projects). */
    public static final ScoringScheme HUBEI_PROJECT =
            scheme("hubeiProject", "湖北项目方案", "Hubei projects", 20, false, 2018, "湖北省项目绩效自评表");
    /** 10 execution, 90 divided freely (forms of Sichuan for projects, of Chongqing for departments). */
    public static final ScoringScheme SICHUAN_PROJECT =
            scheme("sichuanProject", "四川项目方案", "Sichuan projects", 10, false, 2020, "四川省部门预算项目支出绩效自评表");
    /** 15 input, 40 process, 45 output and effect (indicator table of Yueyang). */
    public static final ScoringScheme YUEYANG =
            scheme("yueyang", "岳阳方案", "Yueyang", 0, false, 2013, "岳阳市部门整体支出绩效评价指标表", "投入", 15, "过程", 40, "产出及效果", 45);

    /** 优 from 90, 良 from 80, 中 from 60, 差 below (财预〔2020〕10号). */
    public static final GradeScale NATIONAL_GRADES =
            scale("national", 60, "财预〔2020〕10号", "优", 90, "良", 80, "中", 60, "差", 0);
    /** The national grades with the band of Hubei for partly achieved qualitative indicators, from 50 %. */
    public static final GradeScale HUBEI_GRADES = scale("hubei", 50, "湖北省绩效自评表", "优", 90, "良", 80, "中", 60, "差", 0);

    private static final List<ScoringScheme> SCHEMES =
            List.of(NATIONAL, NATIONAL_COST, HUBEI_DEPARTMENT, HUBEI_PROJECT, SICHUAN_PROJECT, YUEYANG);
    private static final List<GradeScale> SCALES = List.of(NATIONAL_GRADES, HUBEI_GRADES);

    private Schemes() {}

    /** {@return every scoring scheme that is known beforehand} */
    public static List<ScoringScheme> scoringSchemes() {
        return SCHEMES;
    }

    /** {@return every grade scale that is known beforehand} */
    public static List<GradeScale> gradeScales() {
        return SCALES;
    }

    private static ScoringScheme scheme(
            String id,
            String chinese,
            String english,
            int execution,
            boolean satisfactionInBenefit,
            int since,
            String source,
            Object... levels) {
        List<ScoringScheme.Level> list = pairs(levels).stream()
                .map(pair -> new ScoringScheme.Level(pair.name(), pair.points()))
                .toList();
        return new ScoringScheme(
                id,
                chinese,
                english,
                BigDecimal.valueOf(execution),
                list,
                satisfactionInBenefit,
                since,
                Optional.empty(),
                source);
    }

    private static GradeScale scale(String id, int partlyAchieved, String source, Object... grades) {
        List<GradeScale.Grade> list = pairs(grades).stream()
                .map(pair -> new GradeScale.Grade(pair.name(), pair.points()))
                .toList();
        return new GradeScale(id, list, BigDecimal.valueOf(partlyAchieved), source);
    }

    private static List<Pair> pairs(Object... namesAndPoints) {
        Pair[] pairs = new Pair[namesAndPoints.length / 2];
        Arrays.setAll(
                pairs,
                i -> new Pair((String) namesAndPoints[2 * i], BigDecimal.valueOf((Integer) namesAndPoints[2 * i + 1])));
        return List.of(pairs);
    }

    private record Pair(String name, BigDecimal points) {}
}
