package org.clarion.urgentactions.staff.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.IntStream;
import org.clarion.urgentactions.staff.links.Inviting;
import org.jspecify.annotations.Nullable;

/** A log-in name for somebody whom the provider brings: as they are called there, and nobody's yet. */
@ApplicationScoped
class FreeNames {

    private static final int LONGEST = 34;
    private static final String OTHERWISE = "colleague";

    private final Inviting inviting;

    FreeNames(Inviting inviting) {
        this.inviting = inviting;
    }

    /** The name they have at the provider, else what stands before the @ of their address; letters, digits and a few signs. */
    static String wished(@Nullable String username, @Nullable String address) {
        var said = username == null || username.isBlank() ? (address == null ? "" : address) : username;
        var name = said.replaceAll("@.*", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                .replaceAll("^[._-]+|[._-]+$", "");
        var whole = name.length() < 2 ? OTHERWISE : name;
        return whole.substring(0, Math.min(whole.length(), LONGEST));
    }

    /** This name, or the first free one with a number behind it. */
    String free(String wished) {
        return inviting.isNameTaken(wished)
                ? IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> wished + "-" + number)
                        .filter(name -> !inviting.isNameTaken(name))
                        .findFirst()
                        .orElseThrow()
                : wished;
    }
}
