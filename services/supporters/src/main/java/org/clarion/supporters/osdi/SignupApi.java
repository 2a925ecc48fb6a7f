package org.clarion.supporters.osdi;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.clarion.access.Edges;
import org.clarion.access.Roles;
import org.clarion.supporters.osdi.SignupAdmission.Admitted;
import org.clarion.supporters.osdi.SignupAdmission.Seen;
import org.clarion.supporters.osdi.SignupAdmission.TooMany;
import org.clarion.supporters.osdi.SignupReading.Faulty;
import org.clarion.supporters.osdi.SignupReading.Readable;
import org.jspecify.annotations.Nullable;

/** OSDI 1.2: somebody else's page asks for a person to be let into the network. */
@Path(PersonView.PEOPLE + "/person_signup_helper")
@Produces({SignupApi.HAL, MediaType.APPLICATION_JSON})
@Consumes(MediaType.WILDCARD) // clients send JSON, HAL or no type at all
public class SignupApi {

    static final String HAL = "application/hal+json";
    private static final int TOO_MANY = 429;

    private final SignupReading reading;
    private final SignupAdmission admission;
    private final PersonView view;
    private final SecurityIdentity identity;
    private final Edges edges;

    SignupApi(
            SignupReading reading, SignupAdmission admission, PersonView view, SecurityIdentity identity, Edges edges) {
        this.view = view;
        this.reading = reading;
        this.admission = admission;
        this.identity = identity;
        this.edges = edges;
    }

    @POST
    public Response signUp(@Nullable String body, HttpServerRequest request) {
        boolean trusted = identity.hasRole(Roles.API);
        return switch (reading.read(body)) {
            case Faulty(var faults) -> error(400, SignupErrors.invalid(faults));
            case Readable readable ->
                switch (trusted
                        ? admission.ofAProgram(readable)
                        : admission.ofAStranger(readable, edges.clientOf(request))) {
                    case Admitted(var supporter) -> ok(trusted ? view.of(supporter) : Map.of());
                    // The same as for a newcomer: the answer must not tell who is known.
                    case Seen(var supporter) -> ok(trusted ? view.of(supporter) : Map.of());
                    case TooMany(var pause) ->
                        Response.fromResponse(error(TOO_MANY, SignupErrors.tooMany(pause)))
                                .header(HttpHeaders.RETRY_AFTER, pause.toSeconds())
                                .build();
                };
        };
    }

    private static Response ok(Map<String, Object> answer) {
        return Response.ok(answer, HAL).build();
    }

    private static Response error(int status, SignupErrors error) {
        return Response.status(status).type(HAL).entity(error).build();
    }
}
