package org.clarion.urgentactions.imprint;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.clarion.typed.OurLanguages;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom to tell of a hole in this house ({@code security.txt}, RFC 9116): there once an operator has said whom. */
@Path(".well-known/security.txt")
@Public(maxAge = 3600)
public class SecurityTextPages {

    static final String SETTING = "clarion.security-contact";

    /** RFC 9116, 2.5.5 wants less than a year. It is counted from today: whoever runs the house stands by it as long as it is set. */
    private static final Duration HOLDS = Duration.ofDays(180);

    private final List<String> contacts;
    private final String address;
    private final Clock clock;

    SecurityTextPages(
            @ConfigProperty(name = SETTING) Optional<List<String>> contacts,
            @ConfigProperty(name = "clarion.address") String address,
            Clock clock) {
        this.contacts = contacts.orElse(List.of()).stream()
                .map(String::strip)
                .filter(contact -> !contact.isEmpty())
                .map(SecurityTextPages::uri)
                .toList();
        this.address = address;
        this.clock = clock;
    }

    @GET
    @Produces("text/plain; charset=utf-8")
    public Response text() {
        return contacts.isEmpty()
                ? Answers.missing()
                : Response.ok(String.join("\n", lines().toList()) + "\n").build();
    }

    private Stream<String> lines() {
        var expires = clock.instant().plus(HOLDS).truncatedTo(ChronoUnit.DAYS);
        return Stream.concat(
                contacts.stream().map(contact -> "Contact: " + contact),
                Stream.of(
                        "Expires: " + expires,
                        "Preferred-Languages: " + String.join(", ", OurLanguages.ofTheDesk()),
                        "Canonical: " + address + "/.well-known/security.txt"));
    }

    /** Mail addresses as links; of the rest only https, and a telephone. */
    static String uri(String contact) {
        if (contact.matches("[^\\s@:/?&]+@[^\\s@:/?&]+")) {
            return "mailto:" + contact;
        }
        if (!contact.matches("(https://|mailto:|tel:)\\S+")) {
            throw new IllegalStateException(
                    SETTING + "=" + contact + " is neither a mail address nor an https address.");
        }
        return contact;
    }
}
