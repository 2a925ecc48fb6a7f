package org.clarion.urgentactions.staff.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.access.LogInLog.LogInBy;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.PasswordProof;
import org.clarion.urgentactions.staff.PasswordProof.Step;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.account.FactorSwitching;
import org.clarion.urgentactions.staff.signon.BuiltInDirectory;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The door's second step: the code, or the first set-up of the app where everybody must have one. */
@BuiltInDirectory
@Path("/")
@PermitAll
public class SecondStepPages {

    private final LoggingIn loggingIn;
    private final LettingIn lettingIn;
    private final PasswordProof proofs;
    private final FactorSwitching switching;
    private final SecondStepViews views;
    private final Reader reader;

    SecondStepPages(
            LoggingIn loggingIn,
            LettingIn lettingIn,
            PasswordProof proofs,
            FactorSwitching switching,
            SecondStepViews views,
            Reader reader) {
        this.loggingIn = loggingIn;
        this.lettingIn = lettingIn;
        this.proofs = proofs;
        this.switching = switching;
        this.views = views;
        this.reader = reader;
    }

    @POST
    @Path("desk/login/code")
    public Response code(
            @RestForm @DefaultValue("") String step,
            @RestForm @DefaultValue("") String code,
            @RestForm @Nullable String then,
            @Context HttpServerRequest request) {
        var member = proofs.read(step, Step.LOG_IN).orElse(null);
        if (member == null || !lettingIn.asksForCode(member.name())) {
            return fromTheStart();
        }
        return loggingIn
                .showsCode(member.name(), code, request)
                .map(by -> lettingIn.in(member.name(), by, then, request))
                .orElseGet(() -> Answers.mistaken(views.code(step, then, wrong())));
    }

    @POST
    @Path("desk/login/set-up")
    public Response setUp(
            @RestForm @DefaultValue("") String step,
            @RestForm @DefaultValue("") String code,
            @RestForm @Nullable String then,
            @Context HttpServerRequest request) {
        var member = proofs.read(step, Step.LOG_IN).orElse(null);
        if (member == null || !lettingIn.asksToSetUp(member.name())) {
            return fromTheStart();
        }
        return switching
                .on(member, code)
                .map(codes -> in(member, codes, then, request))
                .orElseGet(() -> Answers.mistaken(views.setUp(member, step, then, wrong())));
    }

    private Response in(StaffMember member, List<String> codes, @Nullable String then, HttpServerRequest request) {
        return Response.fromResponse(Answers.ok(views.recoveryCodes(codes, lettingIn.landing(then))))
                .cookie(lettingIn.session(member.name(), LogInBy.PASSWORD_AND_CODE, request))
                .build();
    }

    private Mistakes wrong() {
        var mistakes = Mistakes.none();
        mistakes.add("code", reader.words(LoginWords.class).codeRefused());
        return mistakes;
    }

    private Response fromTheStart() {
        return Answers.seeOther(reader.to("/desk/login?done=late"));
    }
}
