package org.clarion.urgentactions.staff.signon;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.clarion.access.LogInLog;
import org.clarion.access.LogInLog.LogInBy;
import org.clarion.urgentactions.staff.ShownAgain;
import org.clarion.urgentactions.staff.StaffMembers;

/**
 * Somebody who is logged in comes back from the provider, which was told to ask them once more ({@code prompt=login},
 * {@code max_age=0}). Their own browser carried that wish there, so what counts is when the provider says that it asked.
 */
@ApplicationScoped
public class ProviderAgain {

    private final StaffMembers members;
    private final ShownAgain shown;
    private final SignOnConfig config;
    private final LogInLog logIns;
    private final Clock clock;

    ProviderAgain(StaffMembers members, ShownAgain shown, SignOnConfig config, LogInLog logIns, Clock clock) {
        this.members = members;
        this.shown = shown;
        this.config = config;
        this.logIns = logIns;
        this.clock = clock;
    }

    /** What their browser keeps of it; nothing if the provider knows nobody of ours, or has not asked just now. */
    public Optional<NewCookie> cookie(ProviderClaims claims, HttpServerRequest request) {
        var member = members.ofProvider(claims.subject()).orElse(null);
        var at = asked(claims).orElse(null);
        if (member == null || at == null) {
            return Optional.empty();
        }
        var cookie = shown.cookie(member, at);
        cookie.ifPresent(given -> logIns.note(LogInBy.PROVIDER_AGAIN, member.name(), request));
        return cookie;
    }

    /** Never later than now, whatever clock the provider goes by: ten minutes begin with it. */
    private Optional<Instant> asked(ProviderClaims claims) {
        var now = clock.instant();
        return Optional.ofNullable(claims.askedAt())
                .or(() -> config.trustPrompt() ? Optional.of(now) : Optional.empty())
                .map(at -> at.isAfter(now) ? now : at);
    }
}
