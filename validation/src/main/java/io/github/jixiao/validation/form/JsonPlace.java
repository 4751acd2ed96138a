package io.github.jixiao.validation.form;

import io.github.jixiao.report.ReportShapes;
import io.github.jixiao.shape.Disclosed;
import io.github.jixiao.shape.Field;
import io.github.jixiao.shape.Kind;
import io.github.jixiao.shape.ListOf;
import io.github.jixiao.shape.MapOf;
import io.github.jixiao.shape.Shape;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;

/** The place of a bean property in a report's JSON, from the path that leads to it. Comparable in the order of the JSON. */
final class JsonPlace implements Comparable<JsonPlace> {

    private final StringBuilder pointer = new StringBuilder();
    private final List<Integer> order = new ArrayList<>();
    private String property = "";
    private Kind<?> kind = ReportShapes.REPORT;

    private JsonPlace() {}

    /** @throws IllegalArgumentException if the path leads to nothing that a report is made of */
    static JsonPlace of(Path path) {
        JsonPlace place = new JsonPlace();
        for (Path.Node node : path) {
            place.enter(node);
        }
        return place;
    }

    String pointer() {
        return pointer.toString();
    }

    /** {@return the name of the last property on the way} */
    String property() {
        return property;
    }

    @Override
    public int compareTo(JsonPlace other) {
        int shared = Math.min(order.size(), other.order.size());
        for (int i = 0; i < shared; i++) {
            int compared = order.get(i).compareTo(other.order.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(order.size(), other.order.size());
    }

    /** The path does not show a disclosure, and names an element on the node that follows it. */
    private void enter(Path.Node node) {
        if (node.isInIterable()) {
            disclose();
            if (kind instanceof ListOf<?> list) {
                add(String.valueOf(node.getIndex()), node.getIndex(), list.element());
            } else if (kind instanceof MapOf<?, ?, ?> map) {
                enter(map, node.getKey());
            }
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            disclose();
            property = node.getName();
            // The entries of a map are its own fields in JSON.
            if (!(kind instanceof MapOf)) {
                field(node.getName());
            }
        }
    }

    private void disclose() {
        if (kind instanceof Disclosed<?, ?> disclosed) {
            add("value", 0, disclosed.value());
        }
    }

    private <K> void enter(MapOf<?, K, ?> map, Object key) {
        @SuppressWarnings("unchecked") // A provider names the key of the very map.
        K typed = (K) key;
        int ordinal = key instanceof Enum<?> constant ? constant.ordinal() : 0;
        add(map.keys().text(typed), ordinal, map.values());
    }

    private void field(String name) {
        if (kind instanceof Shape<?> shape) {
            for (Field<?, ?> field : shape.fields()) {
                if (field.name().equals(name)) {
                    add(name, field.index(), field.kind());
                    return;
                }
            }
        }
        throw new IllegalArgumentException("property: '" + name + "' below '" + pointer + "' is not written");
    }

    private void add(String token, int position, Kind<?> next) {
        pointer.append('/').append(token);
        order.add(position);
        kind = next;
    }
}
