package org.clarion.localrun.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One document of a file for a cluster. */
public record ClusterResource(Map<String, Object> content) {

    public String kind() {
        return String.valueOf(content.get("kind"));
    }

    public String name() {
        return text("metadata.name");
    }

    /** What stands at a path such as {@code spec.template.spec}; nothing if there is nothing. */
    public @Nullable Object at(String path) {
        return at(content, path);
    }

    public String text(String path) {
        return String.valueOf(at(path));
    }

    public Map<String, Object> map(String path) {
        return map(at(path));
    }

    public List<Map<String, Object>> maps(String path) {
        return maps(at(path));
    }

    static @Nullable Object at(Map<String, Object> from, String path) {
        Object found = from;
        for (var step : path.split("\\.")) {
            found = map(found).get(step);
        }
        return found;
    }

    @SuppressWarnings("unchecked") // YAML has no types
    static Map<String, Object> map(@Nullable Object found) {
        return found instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static List<Map<String, Object>> maps(@Nullable Object list) {
        return list instanceof List<?> found
                ? found.stream().map(ClusterResource::map).toList()
                : List.of();
    }

    /** Every value that has this name, at whatever depth. */
    static List<Object> named(String name, Object from) {
        var found = new ArrayList<Object>();
        if (from instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (name.equals(key)) {
                    found.add(value);
                }
                found.addAll(named(name, value));
            });
        } else if (from instanceof List<?> list) {
            list.forEach(each -> found.addAll(named(name, each)));
        }
        return found;
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
