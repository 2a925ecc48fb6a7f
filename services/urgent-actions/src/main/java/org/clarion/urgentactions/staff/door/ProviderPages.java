package org.clarion.urgentactions.staff.door;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.UserInfo;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.json.JsonString;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.clarion.access.LogInLog.LogInBy;
import org.clarion.access.RefusalLog;
import org.clarion.access.RefusalLog.Refused;
import org.clarion.pages.Answers;
import org.clarion.urgentactions.staff.signon.LeftByButton;
import org.clarion.urgentactions.staff.signon.ProviderClaims;
import org.clarion.urgentactions.staff.signon.ProviderPath;
import org.clarion.urgentactions.staff.signon.ProviderStrength;
import org.clarion.urgentactions.staff.signon.SignOnOutcome.SignOnFate;
import org.clarion.urgentactions.staff.signon.SigningOn;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The door for those whom the organisation's provider knows. Who comes here has been there: the framework sends everybody else
 * on their way (authorisation code, PKCE, state, nonce), and checks what they bring back. From here on our own session counts,
 * as after a password; the provider's is given back at once. A second factor is the provider's matter, and can be asked of it: {@link ProviderStrength}.
 */
@Path(ProviderPath.PATH)
@PermitAll
public class ProviderPages {

    private static final int FORBIDDEN = 403;

    private final SigningOn signingOn;
    private final ProviderStrength strength;
    private final LettingIn lettingIn;
    private final SecurityIdentity identity;
    private final OidcSession provided;
    private final RefusalLog refusals;

    ProviderPages(
            SigningOn signingOn,
            ProviderStrength strength,
            LettingIn lettingIn,
            SecurityIdentity identity,
            OidcSession provided,
            RefusalLog refusals) {
        this.signingOn = signingOn;
        this.strength = strength;
        this.lettingIn = lettingIn;
        this.identity = identity;
        this.provided = provided;
        this.refusals = refusals;
    }

    /** @param why as {@link SignOnFate} is spelled */
    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignOnRefused(String why, String then) implements TemplateInstance {}

    @GET
    public Response back(@RestQuery @Nullable String then, @Context RoutingContext request) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Answers.missing(); // log-in by a provider is switched off
        }
        @Nullable UserInfo more = identity.getAttribute("userinfo");
        var claims = ProviderClaims.read(name -> claim(name, token, more), identity.getRoles());
        provided.logout().await().indefinitely();
        var outcome = strength.obstacle(claims).orElseGet(() -> signingOn.signOn(claims));
        var member = outcome.member();
        var answer = member == null
                ? refused(outcome.fate(), then, request)
                : lettingIn.in(member.name(), LogInBy.PROVIDER, then, request.request());
        return Response.fromResponse(answer).cookie(LeftByButton.gone()).build();
    }

    private Response refused(SignOnFate why, @Nullable String then, RoutingContext request) {
        refusals.note(Refused.PROVIDER, request);
        return Answers.page(FORBIDDEN, new SignOnRefused(why.name(), lettingIn.landing(then)));
    }

    /** Of the token, which is signed; what is not in it, of what the provider says when it is asked with it. */
    private static @Nullable String claim(String name, JsonWebToken token, @Nullable UserInfo more) {
        Object said = token.getClaim(name);
        if (said == null && more != null) {
            said = more.get(name);
        }
        return said instanceof JsonString text ? text.getString() : said == null ? null : said.toString();
    }
}
