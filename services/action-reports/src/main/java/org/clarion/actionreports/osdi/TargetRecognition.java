package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.JsonNode;
import org.clarion.contracts.Target;
import org.jspecify.annotations.Nullable;

/** Which of an action's officials a client means. */
final class TargetRecognition {

    private TargetRecognition() {}

    static boolean isMeant(Target target, JsonNode named) {
        return target.targetId().toString().equals(named.path("ua:target_id").asText())
                || target.inEveryLanguage().stream().anyMatch(called -> isCalled(called, named));
    }

    private static boolean isCalled(Target target, JsonNode named) {
        return same(target.name(), named, "family_name")
                || same(target.name(), fullName(named))
                || same(target.office(), named, "title")
                || same(target.office(), named, "organization");
    }

    private static String fullName(JsonNode named) {
        return named.path("given_name").asText("") + " "
                + named.path("family_name").asText("");
    }

    private static boolean same(@Nullable String ours, JsonNode named, String field) {
        return same(ours, named.path(field).asText(""));
    }

    private static boolean same(@Nullable String ours, String theirs) {
        return ours != null && !theirs.isBlank() && ours.strip().equalsIgnoreCase(theirs.strip());
    }
}
