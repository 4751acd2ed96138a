package io.github.jixiao.performance;

import io.github.jixiao.performance.GradeScale.Grade;
import io.github.jixiao.performance.ScoringScheme.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The scoring schemes (分值设置方案) and grade scales (评价等级) that are known beforehand, as data. Applications make
 * others; profiles choose among all of them.
 */
public final class Schemes {

    /** 10 execution, 50 output, 30 benefit, 10 satisfaction (财预〔2020〕10号). */
    public static final ScoringScheme NATIONAL = new ScoringScheme(
            "national",
            "国家方案",
            "national scheme",
            points(10),
            List.of(Level.of("产出指标", 50), Level.of("效益指标", 30), Level.of("满意度指标", 10)),
            false,
            2020,
            Optional.empty(),
            "财预〔2020〕10号");
    /** 10 execution, 20 cost, 40 output, 20 benefit, 10 satisfaction (财预〔2021〕101号). */
    public static final ScoringScheme NATIONAL_COST = new ScoringScheme(
            "nationalCost",
            "国家方案（含成本指标）",
            "national scheme with cost indicators",
            points(10),
            List.of(Level.of("成本指标", 20), Level.of("产出指标", 40), Level.of("效益指标", 20), Level.of("满意度指标", 10)),
            false,
            2021,
            Optional.empty(),
            "财预〔2021〕101号");
    /** 10 execution, 50 output, 30 benefit, 10 satisfaction (forms of Hunan for departments). */
    public static final ScoringScheme HUNAN_DEPARTMENT = new ScoringScheme(
            "hunanDepartment",
            "湖南部门方案",
            "Hunan departments",
            points(10),
            List.of(Level.of("产出指标", 50), Level.of("效益指标", 30), Level.of("满意度指标", 10)),
            false,
            2020,
            Optional.empty(),
            "湖南省部门整体支出绩效自评表");
    /** 20 execution, 40 output, 40 benefit with satisfaction (forms of Hubei for departments). */
    public static final ScoringScheme HUBEI_DEPARTMENT = new ScoringScheme(
            "hubeiDepartment",
            "湖北部门方案",
            "Hubei departments",
            points(20),
            List.of(Level.of("产出指标", 40), Level.of("效益指标", 40)),
            true,
            2018,
            Optional.empty(),
            "湖北省部门整体绩效自评表");
    /** 20 execution, 80 divided by objective (forms of Hubei for projects). */
    public static final ScoringScheme HUBEI_PROJECT =
            free("hubeiProject", "湖北项目方案", "Hubei projects", 20, 2018, "湖北省项目绩效自评表");
    /** 10 execution, 90 divided freely (forms of Sichuan for projects). */
    public static final ScoringScheme SICHUAN_PROJECT =
            free("sichuanProject", "四川项目方案", "Sichuan projects", 10, 2020, "四川省部门预算项目支出绩效自评表");
    /** 10 execution, 90 divided among about twenty indicators (forms of Chongqing for departments). */
    public static final ScoringScheme CHONGQING_DEPARTMENT =
            free("chongqingDepartment", "重庆部门方案", "Chongqing departments", 10, 2020, "重庆市部门整体绩效自评表");
    /** 15 input, 40 process, 45 output and effect (indicator table of Yueyang). */
    public static final ScoringScheme YUEYANG = new ScoringScheme(
            "yueyang",
            "岳阳方案",
            "Yueyang",
            points(0),
            List.of(Level.of("投入", 15), Level.of("过程", 40), Level.of("产出及效果", 45)),
            false,
            2013,
            Optional.empty(),
            "岳阳市部门整体支出绩效评价指标表");

    private static final List<Grade> NATIONAL_BANDS =
            List.of(Grade.of("优", 90), Grade.of("良", 80), Grade.of("中", 60), Grade.of("差", 0));

    /** 优 from 90, 良 from 80, 中 from 60, 差 below (财预〔2020〕10号). */
    public static final GradeScale NATIONAL_GRADES =
            new GradeScale("national", NATIONAL_BANDS, points(60), 2020, Optional.empty(), "财预〔2020〕10号");
    /** The national grades with the band of Hubei for partly achieved qualitative indicators, from 50 %. */
    public static final GradeScale HUBEI_GRADES =
            new GradeScale("hubei", NATIONAL_BANDS, points(50), 2018, Optional.empty(), "湖北省绩效自评表");

    private static final List<ScoringScheme> SCHEMES = List.of(
            NATIONAL,
            NATIONAL_COST,
            HUNAN_DEPARTMENT,
            HUBEI_DEPARTMENT,
            HUBEI_PROJECT,
            SICHUAN_PROJECT,
            CHONGQING_DEPARTMENT,
            YUEYANG);
    private static final List<GradeScale> SCALES = List.of(NATIONAL_GRADES, HUBEI_GRADES);

    private Schemes() {}

    /** {@return every scoring scheme that is known beforehand} */
    public static List<ScoringScheme> scoringSchemes() {
        return SCHEMES;
    }

    /** {@return the scoring schemes that apply to a fiscal year} */
    public static List<ScoringScheme> scoringSchemes(int fiscalYear) {
        return SCHEMES.stream().filter(scheme -> scheme.appliesTo(fiscalYear)).toList();
    }

    /** {@return the scoring scheme of an id, or empty} */
    public static Optional<ScoringScheme> scoringScheme(String id) {
        return SCHEMES.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    /** {@return every grade scale that is known beforehand} */
    public static List<GradeScale> gradeScales() {
        return SCALES;
    }

    /** {@return the grade scales that apply to a fiscal year} */
    public static List<GradeScale> gradeScales(int fiscalYear) {
        return SCALES.stream().filter(scale -> scale.appliesTo(fiscalYear)).toList();
    }

    /** {@return the grade scale of an id, or empty} */
    public static Optional<GradeScale> gradeScale(String id) {
        return SCALES.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    private static ScoringScheme free(
            String id, String chinese, String english, long execution, int since, String source) {
        return new ScoringScheme(
                id, chinese, english, points(execution), List.of(), false, since, Optional.empty(), source);
    }

    private static BigDecimal points(long points) {
        return BigDecimal.valueOf(points);
    }
}
