package io.github.jixiao.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a project's description says. */
final class Pom {

    private Pom() {}

    /** {@return the root of a description} */
    static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    /** {@return the dependencies within an element, as group, artifact and version, the last of which may be empty} */
    static List<String> dependencies(Element element) {
        List<String> dependencies = new ArrayList<>();
        NodeList found = element.getElementsByTagName("dependency");
        for (int i = 0; i < found.getLength(); i++) {
            Element each = (Element) found.item(i);
            dependencies.add(text(each, "groupId") + ':' + text(each, "artifactId") + ':' + text(each, "version"));
        }
        return dependencies;
    }

    /** {@return the text of a child of an element, or nothing where there is none} */
    static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.getTextContent();
    }

    /** {@return the child of an element, or null} */
    static Element child(Element parent, String name) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each.getNodeName().equals(name)) {
                return (Element) each;
            }
        }
        return null;
    }
}
