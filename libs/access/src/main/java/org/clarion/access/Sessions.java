package org.clarion.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** A log-in for all services: a signed cookie of eight hours that each service verifies by itself. */
@ApplicationScoped
public class Sessions {

    /** The prefix makes browsers insist on Secure, on the path / and on this very host. */
    static final String COOKIE = "__Host-clarion";

    private static final Duration LASTS = Duration.ofHours(8);
    private static final String ISSUER = "clarion";
    private static final String AUDIENCE = "desk";
    private static final Pattern OUR_DESK = Pattern.compile("/desk(?:[/?][A-Za-z0-9/_.~%?=&+-]*)?");
    private static final List<String> WAYS_OUT = List.of("//", "..", "%2e", "%2E");
    private static final Set<String> KNOWN = Set.of(Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR);

    private final SessionKey key;
    private final Clock clock;

    Sessions(SessionKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The cookie that logs this person in. */
    public NewCookie start(String name, Set<String> roles) {
        var now = clock.instant();
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(name);
        claims.setStringListClaim("groups", List.copyOf(roles));
        claims.setIssuedAt(NumericDate.fromMilliseconds(now.toEpochMilli()));
        claims.setExpirationTime(NumericDate.fromMilliseconds(now.plus(LASTS).toEpochMilli()));
        claims.setGeneratedJwtId();
        return cookie(signed(claims), (int) LASTS.toSeconds());
    }

    /** The cookie that logs out. */
    public NewCookie end() {
        return cookie("", 0);
    }

    /** Where to go after the log-in: what was asked for if it is a page of the desk, else the desk. */
    public static String landing(@Nullable String then) {
        return then != null
                        && OUR_DESK.matcher(then).matches()
                        && WAYS_OUT.stream().noneMatch(then::contains)
                ? then
                : "/desk";
    }

    /** Who holds this token; nobody if it is forged, altered, too old, or not ours. */
    Optional<Holder> holder(String token) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(
                            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
                    .setVerificationKey(key.hmac())
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .setRequireExpirationTime()
                    .setRequireSubject()
                    .setExpectedIssuer(ISSUER)
                    .setExpectedAudience(AUDIENCE)
                    .build()
                    .processToClaims(token);
            return Optional.of(new Holder(claims.getSubject(), known(claims)));
        } catch (InvalidJwtException | MalformedClaimException notOurs) {
            return Optional.empty();
        }
    }

    /** The role of programs is never given by a cookie. */
    private static Set<String> known(JwtClaims claims) throws MalformedClaimException {
        var roles = new java.util.HashSet<>(claims.getStringListClaimValue("groups"));
        roles.retainAll(KNOWN);
        return Set.copyOf(roles);
    }

    private String signed(JwtClaims claims) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.hmac());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException("A session could not be signed", impossible);
        }
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** A member of staff who is logged in. */
    record Holder(String name, Set<String> roles) {}
}
