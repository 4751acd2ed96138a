package io.github.jixiao.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.LegalBasis;
import io.github.jixiao.finding.RuleId;
import io.github.jixiao.message.MessageBundle;
import io.github.jixiao.message.Text;
import io.github.jixiao.validation.catalogue.Catalogue;
import io.github.jixiao.validation.rule.Rule;
import io.github.jixiao.validation.rule.RuleDefinition;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue is complete in both languages. */
class CatalogueTest {

    private static final List<Rule> RULES = ShippedRules.all();

    private static void assertBilingual(RuleId id, Text text) {
        assertThat(text.zh()).as("%s zh", id).isNotBlank().doesNotEndWith("。");
        assertThat(text.en()).as("%s en", id).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void every_rule_has_a_definition_in_both_languages() {
        for (Rule rule : RULES) {
            RuleDefinition definition = rule.definition();
            assertThat(definition).isSameAs(Catalogue.definition(definition.id().value()));
            assertBilingual(definition.id(), definition.title());
            assertBilingual(definition.id(), definition.formula());
            assertBilingual(definition.id(), definition.basis().citation());
            definition.parameters().forEach(each -> assertBilingual(definition.id(), each.description()));
        }
    }

    @Test
    void no_rule_stands_twice() {
        assertThat(RULES.stream().map(rule -> rule.definition().id())).doesNotHaveDuplicates();
    }

    @Test
    void a_basis_with_an_article_is_no_mere_practice() {
        for (RuleId id : Catalogue.ids()) {
            LegalBasis basis = Catalogue.definition(id.value()).basis();
            if (basis.citation().zh().contains("》第")) {
                assertThat(basis.force()).as("%s: %s", id, basis).isNotEqualTo(LegalBasis.Force.PRACTICE);
            }
        }
    }

    @Test
    void every_message_belongs_to_a_rule() {
        Set<String> ids = RULES.stream()
                .map(rule -> rule.definition().id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Rule rule : RULES) {
            Class<?> type = rule.getClass();
            if (!type.getPackageName().endsWith(".rule")) {
                Set<String> keys = MessageBundle.load("messages", type::getResourceAsStream)
                        .keys();
                assertThat(keys.stream().filter(key -> key.indexOf('-') > 0))
                        .as(type.getPackageName())
                        .allSatisfy(key -> assertThat(ids).contains(key.substring(0, key.indexOf('.'))));
            }
        }
    }
}
