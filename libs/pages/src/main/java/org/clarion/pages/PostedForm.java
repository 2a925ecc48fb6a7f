package org.clarion.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form that was just posted, once its token has been accepted; and the maker of tokens for the forms of this page. */
@Named("form")
@RequestScoped
public class PostedForm {

    private static final Duration LONGEST = Duration.ofDays(7); // a letter may be written over a weekend

    private final FormTokens tokens;
    private final Desk desk;
    private final Clock clock;
    private @Nullable FormToken posted;
    private boolean emitted;

    PostedForm(FormTokens tokens, Desk desk, Instance<Clock> clock) {
        this.tokens = tokens;
        this.desk = desk;
        this.clock = clock.isResolvable() ? clock.get() : Clock.systemUTC();
    }

    /** The same for the same rendered form, however often it is posted or comes back with mistakes. */
    public UUID idempotencyKey() {
        return accepted().key();
    }

    /** How long the person had the form before them. */
    public Duration fillTime() {
        return Duration.between(accepted().issuedAt(), clock.instant());
    }

    /** For the tag: a fresh token for each form, but the posted one when a form comes back with mistakes. */
    public String token() {
        emitted = true;
        return tokens.write(posted == null ? new FormToken(UUID.randomUUID(), clock.instant(), desk.holder()) : posted);
    }

    boolean accept(@Nullable String text) {
        Instant oldest = clock.instant().minus(LONGEST);
        posted = Optional.ofNullable(text)
                .flatMap(written -> tokens.read(written, desk.holder()))
                .filter(token -> token.issuedAt().isAfter(oldest))
                .orElse(null);
        return posted != null;
    }

    /**
     * For a form that goes back to be sent once more. A token of ours keeps its key, so that what was sent before is not
     * done twice; from one that we cannot read, the same key follows every time.
     */
    void renew(@Nullable String text) {
        posted = Stream.of(desk.holder(), Desk.VISITOR)
                .flatMap(holder -> tokens.read(text == null ? "" : text, holder).stream())
                .findFirst()
                .map(old -> new FormToken(old.key(), notTooOld(old.issuedAt()), desk.holder()))
                .orElseGet(() -> inPlaceOf(text));
    }

    private FormToken inPlaceOf(@Nullable String text) {
        return text == null || text.isBlank()
                ? new FormToken(UUID.randomUUID(), clock.instant(), desk.holder())
                : new FormToken(tokens.keyInPlaceOf(text, desk.holder()), notTooOld(Instant.MIN), desk.holder());
    }

    /** A form that was open for long was filled in slowly, even if it is sent again at once. */
    private Instant notTooOld(Instant issuedAt) {
        Instant middle = clock.instant().minus(LONGEST.dividedBy(2));
        return issuedAt.isBefore(middle) ? middle : issuedAt;
    }

    boolean isAccepted() {
        return posted != null;
    }

    /** Whether the page holds a form: then it is one person's page and nobody may keep it. */
    boolean emitted() {
        return emitted;
    }

    private FormToken accepted() {
        if (posted == null) {
            throw new IllegalStateException("no form was posted with a token");
        }
        return posted;
    }
}
