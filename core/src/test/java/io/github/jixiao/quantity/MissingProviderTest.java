package io.github.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingProviderTest {

    @Test
    void without_a_provider_the_message_names_one_to_add() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader bare = withoutMoneta()) {
            thread.setContextClassLoader(bare);
            Class<?> amount = bare.loadClass("io.github.jixiao.quantity.Amount");
            Object value = amount.getMethod("parse", String.class).invoke(null, "117.49万元");
            Method toMoney = amount.getMethod("toMoney");

            assertThat(amount).isNotSameAs(Amount.class);
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> invoke(toMoney, value))
                        .withMessageContaining("add org.javamoney.moneta:moneta-core");
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void invoke(Method method, Object target) throws Throwable {
        try {
            method.invoke(target);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static URLClassLoader withoutMoneta() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("moneta")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
