package org.clarion.actionreports.osdi;

import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.List;
import org.clarion.actionreports.ReportsConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** From which web sites a script may post. Programs send no origin; browsers always do. */
@ApplicationScoped
class AllowedOrigins {

    private final List<String> known;
    private final String own;

    AllowedOrigins(
            ReportsConfig config,
            @ConfigProperty(name = "clarion.address", defaultValue = "http://localhost:8080") String address) {
        this.known = config.origins().orElse(List.of());
        var home = URI.create(address);
        this.own = home.getScheme() + "://" + home.getAuthority();
    }

    void refuseForeign(@Nullable String origin) {
        if (origin != null && !isKnown(origin)) {
            throw OutreachRefusals.with(
                    403, "foreign_origin", "This web site may not post here.", "Ask for it to be added.");
        }
    }

    private boolean isKnown(String origin) {
        return own.equals(origin) || known.contains(origin);
    }

    /** Nobody has refused the foreign ones yet. */
    void allow(@Nullable String origin, HttpServerResponse answer) {
        answer.putHeader("Vary", "Origin");
        if (origin != null && isKnown(origin)) {
            answer.putHeader("Access-Control-Allow-Origin", origin);
        }
    }

    ResponseBuilder allow(@Nullable String origin, ResponseBuilder answer) {
        answer.header("Vary", "Origin");
        return origin == null ? answer : answer.header("Access-Control-Allow-Origin", origin);
    }
}
