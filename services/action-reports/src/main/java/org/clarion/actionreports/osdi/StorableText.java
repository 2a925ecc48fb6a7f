package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** Texts that are kept as they came: a database has no place for half a sign and gives back another text. */
final class StorableText {

    private StorableText() {}

    /** The names of the fields, however deep, whose text is not legible. */
    static Stream<String> faults(String name, JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().codePoints().anyMatch(StorableText::isIllegible) ? Stream.of(name) : Stream.empty();
        }
        return node.isArray()
                ? node.valueStream().flatMap(element -> faults(name, element))
                : node.properties().stream().flatMap(field -> faults(field.getKey(), field.getValue()));
    }

    /** Lines may end and be indented. */
    private static boolean isIllegible(int sign) {
        return Character.getType(sign) == Character.SURROGATE
                || Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
    }
}
