package org.clarion.forgetting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.clarion.privacy.SealedNames;

/**
 * Capability links: whoever holds one sees, for an hour, what one service keeps of one person. Nothing is stored for them,
 * and no event says that anybody asked.
 */
@ApplicationScoped
public class PersonLinks {

    /** How long a link opens: made anew whenever its owner opens the page that lists them. */
    public static final Duration OPEN_FOR = Duration.ofHours(1);

    private final SealedNames names;
    private final Clock clock;

    PersonLinks(SealedNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /**
     * The path of the page of that service.
     *
     * @param person all pseudonyms under which this person may be known
     */
    public String path(KeepingService part, Set<String> person) {
        var until = clock.instant().plus(OPEN_FOR);
        return part.path() + "/" + names.seal(purpose(part), person, until);
    }

    /** Whom a link is about; empty if it is not ours, is another service's, or its hour is over. */
    Optional<Set<String>> open(KeepingService part, String token) {
        return names.open(purpose(part), token, clock.instant());
    }

    private static String purpose(KeepingService part) {
        return "kept by " + part.service();
    }
}
