package org.clarion.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official who can stop it, or who gets a copy. Only the channels that are given exist.
 *
 * @param office the post or institution, as it stands in the address
 * @param salutation how a letter greets them, without the comma: "Dear Minister"
 * @param address lines of the postal address below name and office; empty when post is not possible
 * @param handle on social media, with its @
 * @param copyFor for a copy: the supporters' country (ISO 3166-1 alpha-2) whose letters are copied here
 */
public record Target(
        UUID targetId,
        Role role,
        String name,
        @Nullable String office,
        String salutation,
        List<String> address,
        @Nullable String email,
        @Nullable String handle,
        @Nullable String phone,
        @Nullable String fax,
        @Nullable String copyFor) {

    /** Whom a letter is written to, and who gets a copy of it. */
    public enum Role {
        PRIMARY,
        COPY
    }
}
