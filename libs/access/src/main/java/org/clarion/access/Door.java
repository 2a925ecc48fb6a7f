package org.clarion.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells who is asking: staff by their cookie, programs by their token, everybody else is a visitor. */
@ApplicationScoped
class Door implements HttpAuthenticationMechanism {

    private final Sessions sessions;
    private final ApiToken token;
    private final EndedSessions ended;
    private final BlockingSecurityExecutor executor;

    Door(Sessions sessions, ApiToken token, EndedSessions ended, BlockingSecurityExecutor executor) {
        this.sessions = sessions;
        this.token = token;
        this.ended = ended;
        this.executor = executor;
    }

    /** Cookies mean nothing under /api, where no form token says that a page of ours sent them; tokens only there. */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return LogInFirst.isApi(request) ? program(request) : staff(request);
    }

    private Uni<SecurityIdentity> program(RoutingContext request) {
        return switch (token.of(request.request())) {
            case NOTHING -> Uni.createFrom().nullItem();
            case THE_TOKEN -> Uni.createFrom().item(identity("api", Set.of(Roles.API)));
            case SOMETHING_ELSE -> Uni.createFrom().failure(new AuthenticationFailedException());
        };
    }

    /** A cookie that is no longer good makes a visitor of its holder: public pages stay open to them. */
    private Uni<SecurityIdentity> staff(RoutingContext request) {
        var cookie = request.request().getCookie(Sessions.COOKIE);
        var shown = cookie == null ? null : sessions.read(cookie.getValue()).orElse(null);
        if (shown == null) {
            return Uni.createFrom().nullItem();
        }
        if (!shown.fresh()) {
            Renewal.isDue(request);
            return Uni.createFrom().nullItem();
        }
        var session = shown.session();
        return executor.executeBlocking(
                () -> ended.holds(session.id()) ? null : identity(session.name(), session.roles()));
    }

    private static SecurityIdentity identity(String name, Set<String> roles) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(roles)
                .build();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        if (LogInFirst.isForm(request) && !Renewal.canCarry(request)) {
            return Uni.createFrom().emitter(told -> {
                EndedSessionPages.lead(request);
                request.addEndHandler(ended -> told.complete(true)); // earlier, the framework would answer
            });
        }
        var answer = LogInFirst.to(request);
        var response = request.response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        return Uni.createFrom()
                .completionStage(response.end(answer.body()).toCompletionStage())
                .replaceWith(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        var answer = LogInFirst.to(request);
        return Uni.createFrom()
                .item(new ChallengeData(
                        answer.status(), "Location", answer.headers().get("Location")));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
