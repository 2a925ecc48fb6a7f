package org.clarion.supporters.osdi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clarion.access.Edges;
import org.clarion.access.Roles;
import org.clarion.osdi.HalLinks;
import org.clarion.osdi.OsdiError;
import org.clarion.supporters.osdi.SignupAdmission.Admitted;
import org.clarion.supporters.osdi.SignupAdmission.Seen;
import org.clarion.supporters.osdi.SignupAdmission.TooMany;
import org.clarion.supporters.osdi.SignupReading.Faulty;
import org.clarion.supporters.osdi.SignupReading.Readable;
import org.jspecify.annotations.Nullable;

/** OSDI 1.2: somebody else's page asks for a person to be let into the network. */
@Path(PersonView.PEOPLE + "/person_signup_helper")
@Produces({HalLinks.TYPE, MediaType.APPLICATION_JSON})
@Consumes(MediaType.WILDCARD) // clients send JSON, HAL or no type at all
public class SignupApi {

    private static final ObjectNode NOTHING_TO_SAY = JsonNodeFactory.instance.objectNode();

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
            case Faulty(var faults) -> OsdiError.answer(SignupRefusals.invalid(faults));
            case Readable readable ->
                switch (trusted
                        ? admission.ofAProgram(readable)
                        : admission.ofAStranger(readable, edges.clientOf(request))) {
                    case Admitted(var supporter) -> ok(trusted ? view.of(supporter) : NOTHING_TO_SAY);
                    // The same as for a newcomer: the answer must not tell who is known.
                    case Seen(var supporter) -> ok(trusted ? view.of(supporter) : NOTHING_TO_SAY);
                    case TooMany(var pause) -> OsdiError.answer(SignupRefusals.tooMany(pause));
                };
        };
    }

    private static Response ok(ObjectNode answer) {
        return Response.ok(answer, HalLinks.TYPE).build();
    }
}
