package org.clarion.urgentactions.staff.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.clarion.urgentactions.staff.signon.SignOnOutcome.SignOnFate;

/**
 * How well the provider must have looked at somebody before its word opens the desk: by {@code acr}, by {@code amr}, or both, as
 * OpenID Connect Core 2 has them. Where neither is configured, any log-in of the provider's will do.
 */
@ApplicationScoped
public class ProviderStrength {

    private final List<String> acr;
    private final List<String> amr;

    ProviderStrength(SignOnConfig config) {
        this.acr = names(config.acr());
        this.amr = names(config.amr());
    }

    /** Why this log-in opens nothing; nothing if it was strong enough. */
    public Optional<SignOnOutcome> obstacle(ProviderClaims claims) {
        var asked = acr.isEmpty() || claims.acr() != null && acr.contains(claims.acr());
        var seen = amr.isEmpty() || amr.stream().anyMatch(claims.amr()::contains);
        return asked && seen ? Optional.empty() : Optional.of(SignOnOutcome.refused(SignOnFate.WITHOUT_SECOND_FACTOR));
    }

    /** Whether anything is asked of the provider. */
    boolean isAsked() {
        return !acr.isEmpty() || !amr.isEmpty();
    }

    /** What the provider is asked for ({@code acr_values}); empty for nothing. */
    String wished() {
        return String.join(" ", acr);
    }

    private static List<String> names(Optional<List<String>> configured) {
        return configured.orElse(List.of()).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
