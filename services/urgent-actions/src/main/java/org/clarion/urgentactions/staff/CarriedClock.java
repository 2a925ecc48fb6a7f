package org.clarion.urgentactions.staff;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.clarion.access.HostCookie;
import org.clarion.pages.ReadingZone;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Has the browser of a member of staff carry the zone they chose to the desk's pages of the other services, as soon as it is another. */
@ApplicationScoped
class CarriedClock {

    private static final Duration KEPT = Duration.ofDays(30);

    private final ChosenClock clock;
    private final SecurityIdentity identity;

    CarriedClock(ChosenClock clock, SecurityIdentity identity) {
        this.clock = clock;
        this.identity = identity;
    }

    @ServerResponseFilter
    void carry(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getUriInfo().getPath().startsWith("/desk")
                || response.getStatus() != 200
                || identity.isAnonymous()
                || !BlockingOperationControl.isBlockingAllowed()) {
            return;
        }
        var chosen = clock.zone().map(ReadingZone::written).orElse("");
        var known = request.getCookies().get(ReadingZone.COOKIE);
        if (!chosen.equals(known == null ? "" : known.getValue())) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(chosen));
        }
    }

    private static NewCookie cookie(String zone) {
        return HostCookie.of(
                ReadingZone.COOKIE, zone, zone.isEmpty() ? 0 : (int) KEPT.toSeconds(), NewCookie.SameSite.LAX);
    }
}
