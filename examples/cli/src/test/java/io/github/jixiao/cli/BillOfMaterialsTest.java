package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What an application imports to name one version for all modules. */
class BillOfMaterialsTest {

    private static final String MANAGED = "/project/dependencyManagement/dependencies/dependency";

    private final XPath xpath = XPathFactory.newInstance().newXPath();

    @Test
    void it_lists_every_module_that_is_published_and_no_other() throws Exception {
        assertThat(texts(pom("bom"), MANAGED + "/artifactId")).containsExactlyInAnyOrderElementsOf(published());
    }

    @Test
    void it_has_the_version_of_the_modules_and_gives_it_to_all() throws Exception {
        assertThat(texts(pom("bom"), "/project/version")).isEqualTo(texts(pom("core"), "/project/parent/version"));
        assertThat(texts(pom("bom"), MANAGED + "/version")).containsOnly("${project.version}");
        assertThat(texts(pom("bom"), "/project/parent")).isEmpty();
    }

    private List<String> published() throws Exception {
        List<String> modules = texts(pom(""), "/project/modules/module");
        assertThat(modules).hasSizeGreaterThan(5);
        List<String> published = new ArrayList<>();
        for (String module : modules) {
            Document pom = pom(module);
            boolean isSkipped =
                    texts(pom, "/project/properties/maven.deploy.skip").contains("true");
            boolean isJar = texts(pom, "/project/packaging").isEmpty();
            if (isJar && !isSkipped) {
                published.addAll(texts(pom, "/project/artifactId"));
            }
        }
        return published;
    }

    private List<String> texts(Document pom, String path) throws Exception {
        NodeList nodes = (NodeList) xpath.evaluate(path, pom, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent().strip())
                .toList();
    }

    private static Document pom(String module) throws Exception {
        Path file = Project.root().resolve(module).resolve("pom.xml");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }
}
