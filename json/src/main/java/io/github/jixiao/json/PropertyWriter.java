package io.github.jixiao.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the properties of a type. Most are absent and cost no more than the question whether they are; but in a loop each
 * question is a call of which the JVM knows nothing beforehand. Those of a type that is written often are therefore made one
 * method handle, in which each getter is a constant that is compiled in place. Thread-safe.
 */
final class PropertyWriter<T> {

    /** How many values are written before the method handle is worth what it takes to make. */
    static final int OFTEN = 2000;

    private static final MethodType WRITE = MethodType.methodType(void.class, Output.class, Object.class);

    private final List<Property<T, ?>> properties;
    // A count that is lost or a handle that is made twice does no harm.
    private int count;
    private @Nullable MethodHandle handle;

    PropertyWriter(List<Property<T, ?>> properties) {
        this.properties = properties;
    }

    /** Writes those properties of {@code owner} that are there. */
    void write(Output out, T owner) {
        MethodHandle made = handle;
        if (made != null) {
            write(made, out, owner);
            return;
        }
        for (Property<T, ?> property : properties) {
            property.write(out, owner);
        }
        if (++count >= OFTEN) {
            handle = make();
        }
    }

    private static void write(MethodHandle handle, Output out, Object owner) {
        try {
            handle.invokeExact(out, owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("no property throws a checked exception", e);
        }
    }

    /** {@return a handle that writes one property after the other} */
    private MethodHandle make() {
        MethodHandle all = MethodHandles.empty(WRITE);
        try {
            MethodHandle one = MethodHandles.lookup().findVirtual(Property.class, "write", WRITE);
            for (int i = properties.size() - 1; i >= 0; i--) {
                all = MethodHandles.foldArguments(all, one.bindTo(properties.get(i)));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("a method of this package", e);
        }
        return all;
    }
}
