package org.clarion.testkit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A good body made worse: fields gone, of another kind, too many, or text that is no JSON any more. */
final class MutatedJson {

    private MutatedJson() {}

    static String of(JsonNode good, Random random) {
        JsonNode body = good.deepCopy();
        for (int left = random.nextInt(4); left > 0; left--) {
            mutate(body, random);
        }
        var text = body.toString();
        return switch (random.nextInt(20)) {
            case 0 -> text.substring(0, random.nextInt(text.length()));
            case 1 -> JunkValues.json(random);
            case 2 -> text + JunkValues.text(random);
            case 3 -> "[".repeat(1 + random.nextInt(5000));
            case 4 -> "{\"" + "a".repeat(70_000) + "\":1}";
            default -> text;
        };
    }

    private static void mutate(JsonNode body, Random random) {
        var places = new ArrayList<JsonNode>();
        collect(body, places);
        var place = places.get(random.nextInt(places.size()));
        if (place instanceof ObjectNode object) {
            mutate(object, random);
        } else if (place instanceof ArrayNode array) {
            mutate(array, random);
        }
    }

    private static void mutate(ObjectNode object, Random random) {
        var names = List.copyOf(object.properties()).stream()
                .map(field -> field.getKey())
                .toList();
        if (names.isEmpty() || random.nextInt(5) == 0) {
            object.set(JunkValues.text(random), value(random));
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        if (random.nextInt(3) == 0) {
            object.remove(name);
        } else {
            object.set(name, value(random));
        }
    }

    private static void mutate(ArrayNode array, Random random) {
        switch (random.nextInt(3)) {
            case 0 -> array.removeAll();
            case 1 -> array.add(value(random));
            default -> {
                var value = value(random);
                for (int more = 0; more < 30; more++) {
                    array.add(value);
                }
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    private static JsonNode value(Random random) {
        try {
            return ApiDocument.JSON.readTree(JunkValues.json(random));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
