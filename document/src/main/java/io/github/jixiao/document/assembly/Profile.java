package io.github.jixiao.document.assembly;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.outline.Chunk;
import io.github.jixiao.document.outline.Part;
import io.github.jixiao.document.table.LabelledValue;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.organization.AdministrativeRank;
import io.github.jixiao.organization.OrganizationKind;
import io.github.jixiao.organization.OrganizationProfile;
import io.github.jixiao.organization.OrganizationProfile.Bodies;
import io.github.jixiao.organization.Staffing;
import io.github.jixiao.quantity.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who the department is: name, kind, rank, functions, structure. */
final class Profile {

    private static final int MOST = 100;
    private static final SectionKey[] ABOUT = {
        SectionKey.STRUCTURE,
        SectionKey.FUNCTIONS,
        SectionKey.STAFFING,
        SectionKey.ORGANIZATION,
        SectionKey.BASIC_INFORMATION
    };

    private static final Map<String, AdministrativeRank> RANKS = new LinkedHashMap<>();
    private static final Map<String, OrganizationKind> KINDS = new LinkedHashMap<>();

    static {
        RANKS.put("副科级", AdministrativeRank.DEPUTY_SECTION);
        RANKS.put("副处级", AdministrativeRank.DEPUTY_DIVISION);
        RANKS.put("副县级", AdministrativeRank.DEPUTY_DIVISION);
        RANKS.put("副厅级", AdministrativeRank.DEPUTY_BUREAU);
        RANKS.put("副部级", AdministrativeRank.DEPUTY_PROVINCE);
        RANKS.put("正科级", AdministrativeRank.SECTION);
        RANKS.put("正处级", AdministrativeRank.DIVISION);
        RANKS.put("正县级", AdministrativeRank.DIVISION);
        RANKS.put("正厅级", AdministrativeRank.BUREAU);
        RANKS.put("正部级", AdministrativeRank.PROVINCE);
        RANKS.put("股级", AdministrativeRank.UNIT);
        KINDS.put("参照公务员法管理", OrganizationKind.CIVIL_SERVICE_INSTITUTION);
        KINDS.put("参公管理", OrganizationKind.CIVIL_SERVICE_INSTITUTION);
        KINDS.put("参公事业单位", OrganizationKind.CIVIL_SERVICE_INSTITUTION);
        KINDS.put("群团组织", OrganizationKind.MASS_ORGANIZATION);
        KINDS.put("群众团体", OrganizationKind.MASS_ORGANIZATION);
        KINDS.put("人民团体", OrganizationKind.MASS_ORGANIZATION);
        KINDS.put("事业单位", OrganizationKind.PUBLIC_INSTITUTION);
        KINDS.put("行政单位", OrganizationKind.GOVERNMENT);
        KINDS.put("行政机关", OrganizationKind.GOVERNMENT);
        KINDS.put("工作部门", OrganizationKind.GOVERNMENT);
        KINDS.put("政府组成部门", OrganizationKind.GOVERNMENT);
        KINDS.put("党委机关", OrganizationKind.PARTY);
        KINDS.put("检察机关", OrganizationKind.JUDICIARY);
        KINDS.put("审判机关", OrganizationKind.JUDICIARY);
    }

    private final String source;
    private final Sections sections;

    Profile(String source, Sections sections) {
        this.source = source;
        this.sections = sections;
    }

    OrganizationProfile read(Names names, List<LabelledValue> values, Staffing staffing) {
        String about = about();
        return OrganizationProfile.builder()
                .name(names.full().or(() -> value(values, LabelledValue.Label.DEPARTMENT)))
                .shortNames(names.shortNames())
                .kind(kind(about, names))
                .rank(first(RANKS, about))
                .functions(functions(values))
                .structure(paragraphs(SectionKey.STRUCTURE))
                .internalBodies(bodies(new String[] {"内设", "股室", "科室", "处室", "职能科", "组室", "内设机构", "办公室"}))
                .subordinateUnits(bodies(new String[] {"二级机构", "所属单位", "下属", "预算单位", "下辖单位", "直属"}))
                .staffing(staffing)
                .build();
    }

    static Optional<String> value(List<LabelledValue> values, LabelledValue.Label label) {
        return values.stream()
                .filter(value -> value.label() == label && !value.text().isBlank())
                .map(LabelledValue::text)
                .findFirst();
    }

    private String about() {
        StringBuilder about = new StringBuilder();
        for (SectionKey key : ABOUT) {
            for (Chunk.Prose prose : sections.prose(key)) {
                if (about.length() < 20_000 && prose.span().length() < 10_000) {
                    about.append(
                            Fold.text(source, prose.span().start(), prose.span().end()));
                }
            }
        }
        return about.toString();
    }

    private static Optional<OrganizationKind> kind(String about, Names names) {
        String name = names.full().orElse("");
        if (name.endsWith("法院") || name.endsWith("检察院")) {
            return Optional.of(OrganizationKind.JUDICIARY);
        }
        return first(KINDS, about);
    }

    /** {@return the value of the word that stands first in the text} */
    private static <T> Optional<T> first(Map<String, T> words, String text) {
        int at = Integer.MAX_VALUE;
        T found = null;
        for (Map.Entry<String, T> word : words.entrySet()) {
            int index = text.indexOf(word.getKey());
            if (index >= 0 && index < at) {
                at = index;
                found = word.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    private List<String> functions(List<LabelledValue> values) {
        List<String> functions = paragraphs(SectionKey.FUNCTIONS);
        return functions.isEmpty()
                ? value(values, LabelledValue.Label.FUNCTIONS).map(List::of).orElse(List.of())
                : functions;
    }

    private List<String> paragraphs(SectionKey key) {
        List<String> paragraphs = new ArrayList<>();
        for (Part part : sections.parts(key)) {
            for (Chunk chunk : part.chunks()) {
                if (chunk instanceof Chunk.Prose prose && paragraphs.size() < MOST) {
                    paragraphs.add(
                            Title.joined(source, prose.body(), prose.span().end()));
                }
            }
        }
        return paragraphs;
    }

    /** The number of bodies that stands beside one of the words, within the same clause. */
    private Bodies bodies(String[] words) {
        for (SectionKey key : ABOUT) {
            for (Part part : sections.parts(key)) {
                for (Chunk chunk : part.chunks()) {
                    if (chunk instanceof Chunk.Prose prose && prose.span().length() < 10_000) {
                        Optional<Quantity> count = count(prose, words);
                        if (count.isPresent()) {
                            return new Bodies(count, List.of());
                        }
                    }
                }
            }
        }
        return Bodies.EMPTY;
    }

    private Optional<Quantity> count(Chunk.Prose prose, String[] words) {
        List<Token> tokens = Lexer.tokens(source, prose.body(), prose.span().end());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Number number
                    && (number.unit().symbol().equals("个")
                            || number.unit().symbol().isEmpty()
                            || number.unit().symbol().startsWith("股"))
                    && number.value().scale() <= 0
                    && number.value().signum() >= 0
                    && !Conclusions.containsAny(source.substring(number.start(), number.end()), "编")) {
                int from = i;
                while (from > 0 && !(tokens.get(from - 1) instanceof Token.Mark)) {
                    from--;
                }
                int to = i;
                while (to + 1 < tokens.size() && !(tokens.get(to + 1) instanceof Token.Mark)) {
                    to++;
                }
                int start = tokens.get(from).start();
                int end = tokens.get(to).end();
                String clause = end - start > 200 ? "" : Fold.text(source, start, end);
                if (Conclusions.containsAny(clause, words) && !Conclusions.containsAny(clause, "编制", "人")) {
                    return Optional.of(new Quantity(number.value(), "个", number.bound()));
                }
            }
        }
        return Optional.empty();
    }
}
