package org.clarion.urgentactions.checking;

import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.clarion.contracts.Target;
import org.clarion.urgentactions.sheets.Draft;

/**
 * The field a note is written at. One of an official goes by who they are and not by their place among the others, so that it
 * moves with them: {@code targets.2.name} is kept as {@code targets.<id>.name}.
 */
final class NotedField {

    private static final Pattern OF_A_TARGET = Pattern.compile("targets\\.([^.]+)\\.(\\w+)");
    private static final String TARGETS = "targets";

    private NotedField() {}

    /** As it is kept, of a field in the form of this draft. */
    static String kept(String field, Draft draft) {
        return kept(
                field,
                at -> at < draft.targets().size()
                        ? draft.targets().get(at).targetId().toString()
                        : "");
    }

    /** @param ids of the officials by their place in the form */
    static String kept(String field, IntFunction<String> ids) {
        var found = OF_A_TARGET.matcher(field);
        if (!found.matches() || !found.group(1).matches("\\d{1,2}")) {
            return field;
        }
        var id = ids.apply(Integer.parseInt(found.group(1)));
        return id.isEmpty() ? field : TARGETS + "." + id + "." + found.group(2);
    }

    /** Where it stands in the form of this draft; the officials as a whole where it was of one who is gone. */
    static String shown(String kept, Draft draft) {
        var found = OF_A_TARGET.matcher(kept);
        if (!found.matches()) {
            return kept;
        }
        int at = found.group(1).matches("\\d{1,2}") ? Integer.parseInt(found.group(1)) : place(found.group(1), draft);
        return at < 0 || at >= draft.targets().size() ? TARGETS : TARGETS + "." + at + "." + found.group(2);
    }

    private static int place(String id, Draft draft) {
        List<String> ids = draft.targets().stream()
                .map(Target::targetId)
                .map(UUID::toString)
                .toList();
        return ids.indexOf(id);
    }
}
