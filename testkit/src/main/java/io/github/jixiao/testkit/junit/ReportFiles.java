package io.github.jixiao.testkit.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the files that a test names: in the file system, or behind {@code classpath:} among the resources. */
final class ReportFiles {

    private static final String CLASSPATH = "classpath:";

    private ReportFiles() {}

    /**
     * {@return the files at a place, sorted by name}
     *
     * @param place a file, a folder, or files of a folder by name with one {@code *} in it
     * @param resources the class loader that knows the resources
     * @throws IllegalArgumentException if there is none
     */
    static List<ReportFile> at(String place, ClassLoader resources) {
        try {
            List<ReportFile> files = place.startsWith(CLASSPATH)
                    ? resources(place.substring(CLASSPATH.length()), resources)
                    : files(place);
            if (files.isEmpty()) {
                throw new IllegalArgumentException("reports: there is none at " + place);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("reports: " + place, e);
        }
    }

    private static List<ReportFile> files(String place) throws IOException {
        Place named = Place.of(place);
        Path path = Path.of(named.path());
        List<ReportFile> files = new ArrayList<>();
        for (Path file : under(path, named)) {
            files.add(ReportFile.of(name(path, file), file));
        }
        return files;
    }

    private static List<ReportFile> resources(String place, ClassLoader loader) throws IOException {
        Place named = Place.of(place.startsWith("/") ? place.substring(1) : place);
        List<ReportFile> files = new ArrayList<>();
        for (URL url : Collections.list(loader.getResources(named.path()))) {
            URI uri = uri(url);
            if (uri.getScheme().equals("jar")) {
                addFromJar(uri, named, files);
            } else {
                Path path = Path.of(uri);
                under(path, named).forEach(file -> files.add(ReportFile.of(name(path, file), file)));
            }
        }
        return files;
    }

    /** The content is taken out at once: what lies in an archive can be read only while that is open. */
    private static void addFromJar(URI uri, Place named, List<ReportFile> files) throws IOException {
        String text = uri.toString();
        int inside = text.indexOf("!/");
        try (FileSystem jar =
                FileSystems.newFileSystem(Path.of(URI.create(text.substring("jar:".length(), inside))), Map.of())) {
            Path path = jar.getPath(named.path());
            for (Path file : under(path, named)) {
                files.add(ReportFile.of(name(path, file), Files.readAllBytes(file)));
            }
        }
    }

    private static List<Path> under(Path path, Place named) throws IOException {
        if (Files.isRegularFile(path)) {
            return named.isPattern() ? List.of() : List.of(path);
        }
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = named.isPattern() ? Files.list(path) : Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isReport(file.getFileName().toString()))
                    .filter(file -> named.matches(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isReport(String name) {
        return !name.startsWith(".") && !name.endsWith(".findings") && !name.endsWith(".figures");
    }

    private static String name(Path asked, Path file) {
        return asked.equals(file)
                ? file.getFileName().toString()
                : asked.relativize(file).toString();
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("reports: " + url, e);
        }
    }

    /**
     * A path, and which files in it are meant.
     *
     * @param path the path of a file or folder
     * @param pattern the name of files in that folder with one {@code *} in it; empty for all files at the path
     */
    private record Place(String path, String pattern) {

        static Place of(String text) {
            int star = text.indexOf('*');
            if (star < 0) {
                return new Place(text, "");
            }
            int slash = text.lastIndexOf('/');
            if (star < slash || text.indexOf('*', star + 1) >= 0) {
                throw new IllegalArgumentException(
                        "reports: '" + text + "' has more than one * or has it in front of the name of the file");
            }
            return new Place(slash < 0 ? "." : text.substring(0, slash), text.substring(slash + 1));
        }

        boolean isPattern() {
            return !pattern.isEmpty();
        }

        boolean matches(String name) {
            int star = pattern.indexOf('*');
            return star < 0
                    || name.length() >= pattern.length() - 1
                            && name.startsWith(pattern.substring(0, star))
                            && name.endsWith(pattern.substring(star + 1));
        }
    }
}
