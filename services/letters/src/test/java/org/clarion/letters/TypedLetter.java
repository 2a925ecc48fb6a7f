package org.clarion.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A letter as a supporter types it. */
public final class TypedLetter {

    private TypedLetter() {}

    /** The fields of Amina's letter, and some in place of hers. */
    public static Map<String, Object> with(Map<String, ?> others) {
        var fields = new LinkedHashMap<String, Object>(Map.of(
                "target", List.of(Sheets.MINISTER.targetId().toString()),
                "country", "US",
                "language", "es",
                "text", "Soy maestra.\r\n\r\nLe pido que reabra la escuela & que proteja a quienes enseñan.",
                "name", "Amina Núñez",
                "town", "Boston"));
        fields.putAll(others);
        return fields;
    }
}
