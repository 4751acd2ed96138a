package io.github.jixiao.testkit.sample;

import io.github.jixiao.organization.OrganizationKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The words of which names of invented districts, bodies and projects are made. */
final class Lexicon {

    /** Districts and counties that there are not. */
    static final List<String> PLACES = List.of("青石区", "鹭洲区", "砚溪区", "枫渡区", "棠浦区", "云岫区", "竹坪县", "梧岭县", "漓沙县", "石潭县");

    /** What projects are called in their names, for each kind of them. */
    static final List<String> SUFFIXES = List.of("经费", "项目", "工作经费");

    /** The name of special funds behind their project. */
    static final String SPECIAL = "专项资金";

    static final List<Body> BODIES = read("bodies.tsv").stream().map(Body::of).toList();

    static final List<Idea> IDEAS = read("projects.tsv").stream().map(Idea::of).toList();

    private Lexicon() {}

    /**
     * A kind of body.
     *
     * @param name its name without the place
     * @param kind its kind
     * @param function what it does
     */
    record Body(String name, OrganizationKind kind, String function) {

        private static Body of(List<String> columns) {
            return new Body(columns.get(0), OrganizationKind.valueOf(columns.get(1)), columns.get(2));
        }
    }

    /**
     * What a project may be about. No name holds another, and no measure holds a name.
     *
     * @param name the name without what projects are called
     * @param measure what it delivers
     * @param unit in what that is counted
     * @param benefit what comes of it
     */
    record Idea(String name, String measure, String unit, String benefit) {

        private static Idea of(List<String> columns) {
            return new Idea(columns.get(0), columns.get(1), columns.get(2), columns.get(3));
        }
    }

    private static List<List<String>> read(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
