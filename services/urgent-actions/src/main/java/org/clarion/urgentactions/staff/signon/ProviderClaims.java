package org.clarion.urgentactions.staff.signon;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clarion.mail.Address;
import org.clarion.typed.OurLanguages;
import org.clarion.urgentactions.staff.AccountLimits;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says of somebody.
 *
 * @param subject who it is, for ever: the issuer and its own id of them, as OpenID Connect Core 5.7 wants it
 * @param fullName cut where it is longer than a name may be here
 * @param address their mail address
 * @param confirmed whether the provider says that the address is theirs
 * @param language one of ours
 * @param groups what the provider calls the roles they have
 * @param acr how it asked who they are, in a word of its own
 * @param amr what it has seen of them: a password, a code, a key
 * @param askedAt when it asked ({@code auth_time})
 */
public record ProviderClaims(
        String subject,
        String logInName,
        @Nullable String fullName,
        @Nullable String address,
        boolean confirmed,
        @Nullable String language,
        @Nullable ZoneId zone,
        Set<String> groups,
        @Nullable String acr,
        Set<String> amr,
        @Nullable Instant askedAt) {

    /** @param claim the text of a claim by its name, null where there is none */
    public static ProviderClaims read(Function<String, @Nullable String> claim, Set<String> groups) {
        var address = Optional.ofNullable(claim.apply("email"))
                .flatMap(Address::parse)
                .map(Address::value)
                .orElse(null);
        return new ProviderClaims(
                claim.apply("iss") + " " + claim.apply("sub"),
                FreeNames.wished(claim.apply("preferred_username"), address),
                name(claim.apply("name")),
                address,
                Boolean.parseBoolean(claim.apply("email_verified")),
                language(claim.apply("locale")),
                zone(claim.apply("zoneinfo")),
                groups,
                claim.apply("acr"),
                names(claim.apply("amr")),
                moment(claim.apply("auth_time")));
    }

    /** However a list was written: {@code ["pwd","mfa"]} or {@code pwd mfa}. */
    private static Set<String> names(@Nullable String list) {
        return list == null
                ? Set.of()
                : Arrays.stream(list.split("[\\[\\]\",\\s]+"))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Instant moment(@Nullable String seconds) {
        return seconds != null && seconds.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(seconds)) : null;
    }

    private static @Nullable String name(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        var name = said.strip();
        return name.substring(0, Math.min(name.length(), AccountLimits.LONGEST_FULL_NAME));
    }

    private static @Nullable String language(@Nullable String locale) {
        var language = locale == null ? "" : locale.split("[-_]", 2)[0];
        return OurLanguages.deskHas(language) ? language : null;
    }

    private static @Nullable ZoneId zone(@Nullable String said) {
        return said != null && ZoneId.getAvailableZoneIds().contains(said) ? ZoneId.of(said) : null;
    }
}
