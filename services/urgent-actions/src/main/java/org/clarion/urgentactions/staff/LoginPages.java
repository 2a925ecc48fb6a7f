package org.clarion.urgentactions.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.clarion.access.Edges;
import org.clarion.access.LocalRun;
import org.clarion.access.Sessions;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The door of the desk, for all four services. */
@Path("/")
public class LoginPages {

    private static final int LONGEST = 200;

    private final LoggingIn loggingIn;
    private final Sessions sessions;
    private final LocalRun localRun;
    private final Edges edges;
    private final SecurityIdentity identity;

    LoginPages(LoggingIn loggingIn, Sessions sessions, LocalRun localRun, Edges edges, SecurityIdentity identity) {
        this.loggingIn = loggingIn;
        this.sessions = sessions;
        this.localRun = localRun;
        this.edges = edges;
        this.identity = identity;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LogIn(String name, String then, boolean localRun, Mistakes mistakes) implements TemplateInstance {}

    @GET
    @Path("desk/login")
    @PermitAll
    public Response door(@RestQuery @Nullable String then) {
        return identity.isAnonymous()
                ? Answers.ok(new LogIn("", Sessions.landing(then), localRun.is(), Mistakes.none()))
                : Answers.seeOther(Sessions.landing(then));
    }

    @POST
    @Path("desk/login")
    @PermitAll
    public Response logIn(
            @FormParam("name") @Nullable String typedName,
            @FormParam("password") @Nullable String typedPassword,
            @FormParam("then") @Nullable String then,
            @Context HttpServerRequest request) {
        var name = typedName == null ? "" : typedName.strip();
        var password = typedPassword == null ? "" : typedPassword;
        var member = name.length() > LONGEST || password.length() > LONGEST
                ? Optional.<LoggingIn.Member>empty()
                : loggingIn.logIn(name, password, Place.of(edges.clientOf(request)));
        return member.map(known -> letIn(known, then)).orElseGet(() -> refused(name, then));
    }

    @POST
    @Path("desk/logout")
    @PermitAll
    public Response logOut() {
        return Response.fromResponse(Answers.seeOther("/desk/login"))
                .cookie(sessions.end())
                .build();
    }

    private Response letIn(LoggingIn.Member member, @Nullable String then) {
        return Response.fromResponse(Answers.seeOther(Sessions.landing(then)))
                .cookie(sessions.start(member.name(), member.roles()))
                .build();
    }

    private Response refused(String name, @Nullable String then) {
        var mistakes = Mistakes.none();
        mistakes.add("name", "Name and password do not fit together. After several tries, wait a quarter of an hour.");
        return Answers.mistaken(new LogIn(name, Sessions.landing(then), localRun.is(), mistakes));
    }
}
