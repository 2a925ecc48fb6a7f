package org.clarion.supporters.statements.signing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in a form by which somebody signs, as it was typed. */
public record SigningForm(Map<String, String> typed) {

    /** What is in it nobody has touched. */
    static SigningForm empty() {
        return new SigningForm(Map.of());
    }

    static SigningForm read(MultivaluedMap<String, String> fields) {
        return new SigningForm(fields.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> Optional.ofNullable(fields.getFirst(name))
                        .orElse("")
                        .strip())));
    }

    /** By the name of the field. For templates, too. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }
}
