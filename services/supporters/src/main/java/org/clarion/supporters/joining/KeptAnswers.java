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

    /** As typed into the form; empty if it is too old, or not ours. Their agreement was given once: it is ticked. */
    Optional<Typed> open(@Nullable String closed) {
        try {
            var text = closed == null
                    ? null
                    : seal.convertToEntityAttribute(Base64.getUrlDecoder().decode(closed));
            return Optional.ofNullable(text == null ? null : json.readValue(text, Kept.class))
                    .filter(kept -> clock.instant().isBefore(Instant.ofEpochSecond(kept.until())))
                    .map(kept -> new Typed(kept.name(), kept.email(), kept.country(), kept.language(), Typed.YES));
        } catch (IOException | IllegalArgumentException | UnreadablePersonalText notOurs) {
            return Optional.empty();
        }
    }
}
