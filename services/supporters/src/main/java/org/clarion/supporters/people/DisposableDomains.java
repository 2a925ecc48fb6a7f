package org.clarion.supporters.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Domains that lend mailboxes for minutes, by a public list that is kept up elsewhere (its first line says which). A signal
 * for staff and never a wall: whoever is watched has reasons for such an address.
 */
public final class DisposableDomains {

    private static final Set<String> KNOWN = read();

    private DisposableDomains() {}

    /** Whether it, or a domain above it, is one. */
    public static boolean have(String domain) {
        return KNOWN.contains(domain) || domain.indexOf('.') >= 0 && have(domain.substring(domain.indexOf('.') + 1));
    }

    private static Set<String> read() {
        try (var file = DisposableDomains.class.getResourceAsStream("disposable-domains.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
