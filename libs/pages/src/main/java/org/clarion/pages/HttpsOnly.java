package org.clarion.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers of a house at an https address to ask for it by https alone (HSTS, RFC 6797), whatever edge stands before it. A
 * house at http says nothing: the local run is one.
 */
class HttpsOnly {

    private static final String HEADER = "Strict-Transport-Security";
    private static final int BEFORE_EVERYTHING = 1000;

    private final Optional<String> value;

    HttpsOnly(
            @ConfigProperty(name = "clarion.address", defaultValue = "http://localhost:8080") String address,
            @ConfigProperty(name = "clarion.hsts", defaultValue = "off") String wished) {
        this.value = value(address, wished);
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    value.ifPresent(header -> request.response().putHeader(HEADER, header));
                    request.next();
                },
                BEFORE_EVERYTHING);
    }

    static Optional<String> value(String address, String wished) {
        return address.toLowerCase(Locale.ROOT).startsWith("https://")
                        && !wished.strip().equals("off")
                ? Optional.of(wished.strip())
                : Optional.empty();
    }
}
