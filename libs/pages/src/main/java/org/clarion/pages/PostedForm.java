package org.clarion.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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
