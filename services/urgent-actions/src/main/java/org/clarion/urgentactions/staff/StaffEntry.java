package org.clarion.urgentactions.staff;

import java.util.Set;

/** An account as it is configured: {@code name:role+role:bcrypt-hash}. */
record StaffEntry(String name, Set<String> roles, String hash) {

    /** What the log-ins of the local run open with. Nobody can choose it: it is too short. */
    static final String KNOWN_TO_ALL = "local-demo";

    /** @throws IllegalStateException with a sentence that says what is wrong, and never the hash */
    static StaffEntry read(String text) {
        var parts = text.strip().split(":", 3);
        if (parts.length != 3 || parts[0].isBlank() || !Passwords.isHash(parts[2])) {
            throw new IllegalStateException("An entry of clarion.staff is not name:role+role:bcrypt-hash.");
        }
        var roles = Set.of(parts[1].split("\\+"));
        if (!AccountLimits.ROLES.containsAll(roles)) {
            throw new IllegalStateException("The log-in \"" + parts[0]
                    + "\" in clarion.staff has a role there is not. There are: "
                    + String.join(", ", AccountLimits.ROLES.stream().sorted().toList()) + ".");
        }
        return new StaffEntry(parts[0], roles, parts[2]);
    }
}
