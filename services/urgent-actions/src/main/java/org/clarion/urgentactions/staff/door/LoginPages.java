package org.clarion.urgentactions.staff.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.clarion.access.LocalRunOnly;
import org.clarion.access.LogInLog.LogInBy;
import org.clarion.access.Sessions;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.signon.BuiltInDirectory;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The door of the desk, for all four services: the first step. */
@Path("/")
@PermitAll
public class LoginPages {

    /** The way to the provider and back was not gone to its end. */
    static final String NOT_COMPLETED = "not-completed";

    static final String PROVIDER_AWAY = "away";

    private static final String NOT_LET_IN = "not-let-in";
    private static final Set<String> OF_OURS = Set.of(NOT_COMPLETED, PROVIDER_AWAY);
    private static final int LONGEST = 300;

    private final LoggingIn loggingIn;
    private final LettingIn lettingIn;
    private final SecondStepViews secondStep;
    private final Sessions sessions;
    private final LocalRunOnly localRun;
    private final Reader reader;

    LoginPages(
            LoggingIn loggingIn,
            LettingIn lettingIn,
            SecondStepViews secondStep,
            Sessions sessions,
            LocalRunOnly localRun,
            Reader reader) {
        this.loggingIn = loggingIn;
        this.lettingIn = lettingIn;
        this.secondStep = secondStep;
        this.sessions = sessions;
        this.localRun = localRun;
        this.reader = reader;
    }

    /** @param done what was just done, or went wrong on the way to the provider, for a word on it */
    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LogIn(String name, String then, boolean localRun, String done, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    @Path("desk/login")
    public Response door(
            @RestQuery @Nullable String then,
            @RestQuery @Nullable String done,
            @RestQuery @Nullable String error,
            SecurityContext who,
            @Context HttpServerRequest request) {
        if (who.getUserPrincipal() != null) {
            return Answers.seeOther(lettingIn.landing(then));
        }
        if (sessions.of(request).isPresent()) {
            var back = URLEncoder.encode(Sessions.landing(then), StandardCharsets.UTF_8);
            return Answers.seeOther(reader.to("/desk/renew?then=" + back));
        }
        return Answers.ok(new LogIn("", Sessions.landing(then), localRun.is(), news(done, error), Mistakes.none()));
    }

    @POST
    @BuiltInDirectory
    @Path("desk/login")
    public Response logIn(
            @RestForm("name") @Nullable String typedName,
            @RestForm("password") @Nullable String typedPassword,
            @RestForm("then") @Nullable String then,
            @Context HttpServerRequest request) {
        var name = typedName == null ? "" : typedName.strip();
        var password = typedPassword == null ? "" : typedPassword;
        var member = name.length() > LONGEST || password.length() > LONGEST
                ? Optional.<StaffMember>empty()
                : loggingIn.logIn(name, password, request);
        return member.map(known -> go(known, then, request)).orElseGet(() -> refused(name, then));
    }

    private static String news(@Nullable String done, @Nullable String error) {
        if (error == null) {
            return done == null ? "" : done;
        }
        return OF_OURS.contains(error) ? error : NOT_LET_IN;
    }

    private Response go(StaffMember member, @Nullable String then, HttpServerRequest request) {
        if (lettingIn.asksForCode(member.name())) {
            return Answers.ok(secondStep.code(member, then));
        }
        return lettingIn.asksToSetUp(member.name())
                ? Answers.ok(secondStep.setUp(member, then))
                : lettingIn.in(member.name(), LogInBy.PASSWORD, then, request);
    }

    private Response refused(String name, @Nullable String then) {
        var mistakes = Mistakes.none();
        mistakes.add("name", reader.words(LoginWords.class).refused());
        return Answers.mistaken(new LogIn(name, Sessions.landing(then), localRun.is(), "", mistakes));
    }
}
