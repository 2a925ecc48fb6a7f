package org.clarion.urgentactions.staff.administering;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list: an account, or an invitation that nobody has taken up yet.
 *
 * @param path of its page
 * @param state {@code active}, {@code suspended}, {@code invited} or {@code expired}
 */
public record StaffRow(
        String path,
        String name,
        String shownName,
        @Nullable String email,
        @Nullable String section,
        Set<String> roles,
        String state) {

    boolean has(String role) {
        return roles.contains(role);
    }
}
