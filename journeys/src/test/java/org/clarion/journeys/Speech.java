package org.clarion.journeys;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a screen reader says of a page from its top to its end: Chromium's accessibility tree, a line for what is said in one
 * breath. Roles are those of WAI-ARIA 1.2, with the words that readers have for them.
 */
final class Speech {

    private static final Map<String, String> CONTROLS = Map.ofEntries(
            Map.entry("button", "button"),
            Map.entry("checkbox", "checkbox"),
            Map.entry("radio", "radio button"),
            Map.entry("textbox", "field"),
            Map.entry("searchbox", "search field"),
            Map.entry("spinbutton", "number field"),
            Map.entry("Date", "date field"),
            Map.entry("combobox", "choice"),
            Map.entry("listbox", "choice"),
            Map.entry("DisclosureTriangle", "folded part"),
            Map.entry("DisclosureTriangleGrouped", "folded part"));

    private static final String CURSOR = "the cursor is here";
    private static final Set<String> PLACES =
            Set.of("banner", "main", "navigation", "contentinfo", "region", "complementary", "search", "form");
    private static final Set<String> GROUPS =
            Set.of("group", "radiogroup", "list", "table", "status", "alert", "figure");
    private static final Set<String> BREATHS = Set.of("paragraph", "listitem", "row", "term", "definition");
    /** Said with what they belong to, whose name they are. */
    private static final Set<String> NAMES = Set.of("LabelText", "Legend", "caption", "ListMarker");

    private static final Set<String> IMAGES = Set.of("image", "img", "meter", "progressbar");

    private final Map<String, JsonObject> nodes = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder breath = new StringBuilder();

    private Speech() {}

    static List<String> of(Page page) {
        var session = page.context().newCDPSession(page);
        var tree = session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
        session.detach();
        var speech = new Speech();
        for (JsonElement node : tree) {
            speech.nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject());
        }
        var root = tree.get(0).getAsJsonObject();
        speech.line("page: " + text(root, "name"));
        speech.children(root);
        speech.breathe();
        return List.copyOf(speech.lines);
    }

    private void say(JsonObject node) {
        var role = node.get("ignored").getAsBoolean() ? "none" : text(node, "role");
        var name = text(node, "name");
        if (CONTROLS.containsKey(role)) {
            line(CONTROLS.get(role) + ": "
                    + Stream.concat(Stream.of(name), states(node)).collect(joining(", ")));
        } else if (role.equals("heading")) {
            line("heading " + property(node, "level") + ": " + name);
            links(node);
        } else if (role.equals("link")) {
            breath.append(" [link: ").append(name).append("] ");
        } else if (IMAGES.contains(role)) {
            breath.append(" [")
                    .append(role)
                    .append(": ")
                    .append(name)
                    .append(' ')
                    .append(text(node, "value"))
                    .append("] ");
        } else if (NAMES.contains(role)) {
            descendants(node)
                    .filter(within -> CONTROLS.containsKey(text(within, "role")))
                    .forEach(this::say);
        } else if (role.equals("StaticText")) {
            hear(name);
        } else if (PLACES.contains(role) || GROUPS.contains(role)) {
            line(role + named(name) + said(text(node, "description")) + cursor(node));
            children(node);
            breathe();
        } else if (BREATHS.contains(role)) {
            breathe();
            children(node);
            breathe();
        } else if (Set.of("cell", "gridcell", "columnheader", "rowheader").contains(role)) {
            children(node);
            breath.append(" | ");
        } else {
            children(node);
        }
    }

    /** Two elements side by side are two words, whether or not a blank stands between them. */
    private void hear(String words) {
        boolean glued = !breath.isEmpty() && !words.isEmpty() && Character.isLetterOrDigit(words.codePointAt(0));
        breath.append(glued ? " " : "").append(words);
    }

    private void links(JsonObject heading) {
        descendants(heading)
                .filter(node -> text(node, "role").equals("link"))
                .forEach(link -> line("[link: " + text(link, "name") + "]"));
    }

    private Stream<JsonObject> descendants(JsonObject node) {
        return childrenOf(node).flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    private void children(JsonObject node) {
        childrenOf(node).forEach(this::say);
    }

    private Stream<JsonObject> childrenOf(JsonObject node) {
        var ids = node.getAsJsonArray("childIds");
        return ids == null
                ? Stream.of()
                : ids.asList().stream()
                        .map(JsonElement::getAsString)
                        .filter(nodes::containsKey)
                        .map(nodes::get);
    }

    private void line(String words) {
        breathe();
        lines.add(words);
    }

    private void breathe() {
        var words = breath.toString().replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            lines.add(words);
        }
        breath.setLength(0);
    }

    private static Stream<String> states(JsonObject node) {
        return Stream.of(
                        text(node, "value"),
                        switch (property(node, "checked")) {
                            case "true" -> "checked";
                            case "false" -> "not checked";
                            default -> "";
                        },
                        switch (property(node, "expanded")) {
                            case "true" -> "open";
                            case "false" -> "closed";
                            default -> "";
                        },
                        property(node, "required").equals("true") ? "required" : "",
                        property(node, "invalid").equals("true") ? "wrong" : "",
                        property(node, "focused").equals("true") ? CURSOR : "",
                        text(node, "description"))
                .filter(state -> !state.isEmpty());
    }

    private static String cursor(JsonObject node) {
        return property(node, "focused").equals("true") ? ", " + CURSOR : "";
    }

    private static String named(String name) {
        return name.isEmpty() ? "" : ": " + name;
    }

    private static String said(String description) {
        return description.isEmpty() ? "" : " (" + description + ")";
    }

    private static String text(JsonObject node, String field) {
        var value = node.getAsJsonObject(field);
        return value == null || !value.has("value") ? "" : value.get("value").getAsString();
    }

    private static String property(JsonObject node, String name) {
        var properties = node.getAsJsonArray("properties");
        return properties == null
                ? ""
                : properties.asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(property -> property.get("name").getAsString().equals(name))
                        .map(property -> text(property, "value"))
                        .findFirst()
                        .orElse("");
    }
}
