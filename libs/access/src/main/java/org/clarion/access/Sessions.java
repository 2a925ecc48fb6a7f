package org.clarion.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

/**
 * A log-in for all services: a signed cookie that each service verifies by itself. It is taken for a quarter of an hour;
 * then the log-in service renews it, as long as the session goes on.
 */
@ApplicationScoped
public class Sessions {

    /** The prefix makes browsers insist on Secure, on the path / and on this very host. */
    static final String COOKIE = "__Host-clarion";

    /** How long a session goes on at most: a day's work. */
    public static final Duration WHOLE = Duration.ofHours(12);

    /** How long a cookie is taken before it must be renewed, and so how long one can be taken that should not be. */
    public static final Duration FRESH = Duration.ofMinutes(15);

    private static final String ISSUER = "clarion";
    private static final String AUDIENCE = "desk";
    private static final String ROLES = "groups";
    private static final String ENDS = "ends";
    private static final Pattern OUR_DESK = Pattern.compile("/desk(?:[/?][A-Za-z0-9/_.~%?=&+-]*)?");
    private static final List<String> WAYS_OUT = List.of("//", "..", "%2e", "%2E");
    private static final Set<String> KNOWN = Set.of(Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR);

    private final SessionKey key;
    private final Clock clock;

    Sessions(SessionKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The cookie of a session that begins now and that nobody keeps a list of: it is not renewed. */
    public NewCookie start(String name, Set<String> roles) {
        return cookie(
                new OpenSession(UUID.randomUUID(), name, roles, clock.instant().plus(WHOLE)));
    }

    /** A fresh cookie of this session. */
    public NewCookie cookie(OpenSession session) {
        var now = clock.instant();
        var fresh = now.plus(FRESH);
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(session.name());
        claims.setStringListClaim(ROLES, List.copyOf(session.roles()));
        claims.setIssuedAt(date(now));
        claims.setExpirationTime(date(fresh.isBefore(session.endsAt()) ? fresh : session.endsAt()));
        claims.setClaim(ENDS, session.endsAt().getEpochSecond());
        claims.setJwtId(session.id().toString());
        return cookie(
                signed(claims),
                Math.ceilDiv((int) Duration.between(now, session.endsAt()).toMillis(), 1000));
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

    /** The session whose cookie this browser shows, even if it must be renewed; nothing if it is forged, altered or over. */
    public Optional<OpenSession> of(HttpServerRequest request) {
        var cookie = request.getCookie(COOKIE);
        return cookie == null ? Optional.empty() : read(cookie.getValue()).map(Shown::session);
    }

    /** What this token says; nothing if it is forged, altered, over, or not ours. */
    Optional<Shown> read(String token) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(
                            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256))
                    .setVerificationKey(key.hmac())
                    .setEvaluationTime(date(clock.instant()))
                    .setAllowedClockSkewInSeconds((int) WHOLE.toSeconds()) // whether it is fresh is asked below
                    .setRequireExpirationTime()
                    .setRequireSubject()
                    .setRequireJwtId()
                    .setExpectedIssuer(ISSUER)
                    .setExpectedAudience(AUDIENCE)
                    .build()
                    .processToClaims(token);
            return shown(claims)
                    .filter(shown -> clock.instant().isBefore(shown.session().endsAt()));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Optional<Shown> shown(JwtClaims claims) throws MalformedClaimException {
        var ends = claims.getClaimValue(ENDS, Long.class);
        if (ends == null) {
            return Optional.empty(); // of a version before there were sessions to renew
        }
        var session = new OpenSession(
                UUID.fromString(claims.getJwtId()), claims.getSubject(), known(claims), Instant.ofEpochSecond(ends));
        return Optional.of(new Shown(session, claims.getExpirationTime().getValueInMillis() > clock.millis()));
    }

    /** The role of programs is never given by a cookie. */
    private static Set<String> known(JwtClaims claims) throws MalformedClaimException {
        var roles = new HashSet<>(claims.getStringListClaimValue(ROLES));
        roles.retainAll(KNOWN);
        return Set.copyOf(roles);
    }

    private static NumericDate date(Instant at) {
        return NumericDate.fromMilliseconds(at.toEpochMilli());
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
        return HostCookie.of(COOKIE, value, seconds, NewCookie.SameSite.LAX);
    }

    /**
     * What a cookie says.
     *
     * @param fresh whether it is taken; one that is not can be renewed
     */
    record Shown(OpenSession session, boolean fresh) {}
}
