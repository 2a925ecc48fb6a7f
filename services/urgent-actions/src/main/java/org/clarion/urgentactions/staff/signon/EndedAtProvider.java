package org.clarion.urgentactions.staff.signon;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.sessions.SessionEnding;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says when somebody was logged out there (OpenID Connect Back-Channel Logout 1.0): all their sessions end here.
 * The framework checks signature, issuer and audience, and keeps to itself what the token says.
 */
@ApplicationScoped
public class EndedAtProvider {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final ProviderLogOut provider;
    private final StaffMembers members;
    private final SessionEnding ending;

    EndedAtProvider(ProviderLogOut provider, StaffMembers members, SessionEnding ending) {
        this.provider = provider;
        this.members = members;
        this.ending = ending;
    }

    /** False for a token that is not the provider's, is meant for something else, or does not say whom it is about. */
    @Transactional
    public boolean hear(String token) {
        var subject = verified(token).filter(EndedAtProvider::isEnd).map(EndedAtProvider::subject);
        subject.flatMap(members::ofProvider).ifPresent(member -> ending.all(member, null));
        return subject.isPresent();
    }

    private Optional<JsonObject> verified(String token) {
        return provider.tenant().flatMap(tenant -> {
            try {
                tenant.provider().verifyLogoutJwtToken(token);
                var payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
                return Optional.of(new JsonObject(new String(payload, StandardCharsets.UTF_8)));
            } catch (InvalidJwtException notTheirs) {
                return Optional.empty();
            }
        });
    }

    /** Back-Channel Logout 2.6: an ID token, which has a nonce, must never pass for one of these. */
    private static boolean isEnd(JsonObject said) {
        return said.getValue("events") instanceof JsonObject events
                && events.getValue(EVENT) instanceof JsonObject
                && !said.containsKey("nonce");
    }

    private static @Nullable String subject(JsonObject said) {
        var subject = said.getString("sub");
        return subject == null ? null : said.getString("iss") + " " + subject;
    }
}
