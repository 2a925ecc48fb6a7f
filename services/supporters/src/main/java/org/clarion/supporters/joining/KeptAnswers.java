package org.clarion.supporters.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.clarion.privacy.PersonalText;
import org.clarion.privacy.UnreadablePersonalText;
import org.clarion.supporters.people.Wish;
import org.jspecify.annotations.Nullable;

/**
 * Session state kept by the client: what somebody has just typed, encrypted with our key in the address of the next
 * page, so that this page can show it and lead back to the form. Nothing is stored, and after an hour it opens no more.
 */
@ApplicationScoped
class KeptAnswers {

    private static final Duration KEPT = Duration.ofHours(1);

    private final PersonalText seal;
    private final ObjectMapper json;
    private final Clock clock;

    KeptAnswers(PersonalText seal, ObjectMapper json, Clock clock) {
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    private record Kept(
            long until,
            String email,
            @Nullable String name,
            @Nullable String country,
            String language) {}

    String close(Wish wish) {
        try {
            var kept = new Kept(
                    clock.instant().plus(KEPT).getEpochSecond(),
                    wish.address().value(),
                    wish.name(),
                    wish.country(),
                    wish.language());
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(seal.convertToDatabaseColumn(json.writeValueAsString(kept)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Five texts are always JSON", impossible);
        }
    }

    /** As typed into the form; empty if it is too old, or not ours. What they agreed to and answered is not asked again. */
    Optional<Typed> open(@Nullable String closed) {
        return kept(closed)
                .map(kept -> new Typed(
                        kept.name(), kept.email(), kept.country(), kept.language(), Typed.YES, kept.email(), null));
    }

    /** When it was closed, to the second; long ago, for what does not open. */
    Instant closedAt(@Nullable String closed) {
        return kept(closed)
                .map(kept -> Instant.ofEpochSecond(kept.until()).minus(KEPT))
                .orElse(Instant.EPOCH);
    }

    /** How long somebody has had the page that holds it, to the second. */
    Duration heldFor(String closed) {
        return Duration.between(closedAt(closed), clock.instant());
    }

    private Optional<Kept> kept(@Nullable String closed) {
        try {
            var text = closed == null
                    ? null
                    : seal.convertToEntityAttribute(Base64.getUrlDecoder().decode(closed));
            return Optional.ofNullable(text == null ? null : json.readValue(text, Kept.class))
                    .filter(kept -> clock.instant().isBefore(Instant.ofEpochSecond(kept.until())));
        } catch (IOException | IllegalArgumentException | UnreadablePersonalText notOurs) {
            return Optional.empty();
        }
    }
}
