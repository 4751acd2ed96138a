package io.github.jixiao.validation;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The class path of the tests without some of its jars, as an application has it that does not bring them. */
public final class ReducedClassPath {

    private ReducedClassPath() {}

    /** {@return what a new {@code probe} gives where no jar's name begins with one of {@code without}} */
    public static String ask(Class<? extends Supplier<String>> probe, String... without) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls(List.of(without)), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Object twin =
                    loader.loadClass(probe.getName()).getDeclaredConstructor().newInstance();
            return (String) ((Supplier<?>) twin).get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] urls(List<String> without) throws MalformedURLException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (without.stream().noneMatch(path.getFileName().toString()::startsWith)) {
                urls.add(path.toUri().toURL());
            }
        }
        if (Stream.of(classPath.split(File.pathSeparator)).count() == urls.size()) {
            throw new IllegalArgumentException("nothing left out: " + without);
        }
        return urls.toArray(URL[]::new);
    }
}
