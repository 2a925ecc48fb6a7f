package org.clarion.urgentactions.staff.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.clarion.access.LogInLog.LogInBy;
import org.clarion.access.RefusalLog;
import org.clarion.access.RefusalLog.Refused;
import org.clarion.pages.Answers;
import org.clarion.urgentactions.staff.signon.BroughtByProvider;
import org.clarion.urgentactions.staff.signon.LeftByButton;
import org.clarion.urgentactions.staff.signon.ProviderAgain;
import org.clarion.urgentactions.staff.signon.ProviderClaims;
import org.clarion.urgentactions.staff.signon.ProviderPath;
import org.clarion.urgentactions.staff.signon.ProviderStrength;
import org.clarion.urgentactions.staff.signon.SignOnOutcome.SignOnFate;
import org.clarion.urgentactions.staff.signon.SigningOn;
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

    private final BroughtByProvider brought;
    private final ProviderStrength strength;
    private final SigningOn signingOn;
    private final ProviderAgain again;
    private final LettingIn lettingIn;
    private final RefusalLog refusals;

    ProviderPages(
            BroughtByProvider brought,
            ProviderStrength strength,
            SigningOn signingOn,
            ProviderAgain again,
            LettingIn lettingIn,
            RefusalLog refusals) {
        this.brought = brought;
        this.strength = strength;
        this.signingOn = signingOn;
        this.again = again;
        this.lettingIn = lettingIn;
        this.refusals = refusals;
    }

    /** @param why as {@link SignOnFate} is spelled */
    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignOnRefused(String why, String then) implements TemplateInstance {}

    /** In a window of its own: the form that waits for it is in another. */
    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShownToProvider(boolean shown) implements TemplateInstance {}

    @GET
    public Response back(@RestQuery @Nullable String then, @Context RoutingContext request) {
        var claims = brought.take().orElse(null);
        if (claims == null) {
            return Answers.missing(); // log-in by a provider is switched off
        }
        var answer = LeftByButton.isAgain(request.request()) ? again(claims, request) : in(claims, then, request);
        return Response.fromResponse(answer).cookie(LeftByButton.gone()).build();
    }

    private Response in(ProviderClaims claims, @Nullable String then, RoutingContext request) {
        var outcome = strength.obstacle(claims).orElseGet(() -> signingOn.signOn(claims));
        var member = outcome.member();
        return member == null
                ? refused(outcome.fate(), then, request)
                : lettingIn.in(member.name(), LogInBy.PROVIDER, then, request.request());
    }

    private Response again(ProviderClaims claims, RoutingContext request) {
        var shown = strength.obstacle(claims).isEmpty()
                ? again.cookie(claims, request.request())
                : Optional.<NewCookie>empty();
        if (shown.isEmpty()) {
            refusals.note(Refused.PROVIDER, request);
            return Answers.page(FORBIDDEN, new ShownToProvider(false));
        }
        return Response.fromResponse(Answers.ok(new ShownToProvider(true)))
                .cookie(shown.get())
                .build();
    }

    private Response refused(SignOnFate why, @Nullable String then, RoutingContext request) {
        refusals.note(Refused.PROVIDER, request);
        return Answers.page(FORBIDDEN, new SignOnRefused(why.name(), lettingIn.landing(then)));
    }
}
