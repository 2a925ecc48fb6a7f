package org.clarion.urgentactions.staff.administering;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clarion.urgentactions.staff.AccountLimits;

/** Roles as boxes of a form, one field each. */
final class RoleFields {

    private RoleFields() {}

    static Set<String> read(MultivaluedMap<String, String> fields) {
        return AccountLimits.ROLES.stream().filter(fields::containsKey).collect(Collectors.toSet());
    }

    static List<RoleBox> boxes(Set<String> chosen) {
        return AccountLimits.ROLES.stream()
                .map(role -> new RoleBox(role, chosen.contains(role)))
                .toList();
    }

    /** One box. */
    public record RoleBox(String role, boolean checked) {}
}
