package org.clarion.urgentactions.staff;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clarion.access.Roles;

/** What an account can hold: lengths in characters, as its columns take them. */
public final class AccountLimits {

    /** All roles, in the order of the pages. */
    public static final List<String> ROLES = List.of(Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR);

    public static final int LONGEST_FULL_NAME = 120;
    public static final int LONGEST_SECTION = 80;

    private AccountLimits() {}

    /** Roles as a column holds them, in the order of the pages. */
    public static Set<String> roles(String column) {
        var held = List.of(column.split(" "));
        var ordered = new LinkedHashSet<>(ROLES);
        ordered.retainAll(held);
        return Collections.unmodifiableSet(ordered);
    }

    /** Roles as the record holds them: parted by a blank, in the order of the pages. */
    public static String listed(Set<String> roles) {
        return String.join(" ", roles(String.join(" ", roles)));
    }
}
