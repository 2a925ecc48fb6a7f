package org.clarion.urgentactions.staff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.access.Edges;
import org.clarion.access.IpNetwork;
import org.clarion.access.LocalRunOnly;
import org.clarion.access.Sessions;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The door of the desk, for all four services. */
@Path("/")
public class LoginPages {

    private static final int LONGEST = 200;
    private static final Pattern LANGUAGE = Pattern.compile("(?<=[?&])lang=[a-z]*&?|[?&]lang=[a-z]*$");

    private final LoggingIn loggingIn;
    private final Sessions sessions;
    private final LocalRunOnly localRun;
    private final Edges edges;
    private final Reader reader;

    LoginPages(LoggingIn loggingIn, Sessions sessions, LocalRunOnly localRun, Edges edges, Reader reader) {
        this.loggingIn = loggingIn;
        this.sessions = sessions;
        this.localRun = localRun;
        this.edges = edges;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LogIn(String name, String then, boolean localRun, Mistakes mistakes) implements TemplateInstance {}

    @GET
    @Path("desk/login")
    @PermitAll
    public Response door(@RestQuery @Nullable String then, SecurityContext who) {
        return who.getUserPrincipal() == null
                ? Answers.ok(new LogIn("", Sessions.landing(then), localRun.is(), Mistakes.none()))
                : Answers.seeOther(landing(then));
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
                : loggingIn.logIn(name, password, IpNetwork.household(edges.clientOf(request)));
        return member.map(known -> letIn(known, then)).orElseGet(() -> refused(name, then));
    }

    @POST
    @Path("desk/logout")
    @PermitAll
    public Response logOut() {
        return Response.fromResponse(Answers.seeOther(reader.to("/desk/login")))
                .cookie(sessions.end())
                .build();
    }

    private Response letIn(LoggingIn.Member member, @Nullable String then) {
        return Response.fromResponse(Answers.seeOther(landing(then)))
                .cookie(sessions.start(member.name(), member.roles()))
                .build();
    }

    private Response refused(String name, @Nullable String then) {
        var mistakes = Mistakes.none();
        mistakes.add("name", reader.words(LoginWords.class).refused());
        return Answers.mistaken(new LogIn(name, Sessions.landing(then), localRun.is(), mistakes));
    }

    // A language chosen at the door goes on behind it.
    private String landing(@Nullable String then) {
        var asked = Sessions.landing(then);
        return reader.isChosen() ? reader.to(LANGUAGE.matcher(asked).replaceAll("")) : asked;
    }
}
