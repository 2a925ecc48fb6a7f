package org.clarion.supporters.statements.osdi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Edges;
import org.clarion.access.Roles;
import org.clarion.osdi.HalLinks;
import org.clarion.osdi.JsonBody;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.osdi.OsdiError;
import org.clarion.osdi.OsdiRefusal;
import org.clarion.supporters.osdi.SignupReading;
import org.clarion.supporters.osdi.SignupReading.Faulty;
import org.clarion.supporters.osdi.SignupReading.Readable;
import org.clarion.supporters.people.Wish;
import org.clarion.supporters.statements.PersonWish;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.StatementReading;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * OSDI 1.2: somebody else's page asks for a person's signature. It waits until the person presses the button behind their mail; the
 * answer to a stranger is the same whether they have signed or not.
 */
@Path(PetitionView.PETITIONS + "/" + PetitionsApi.ID + "/record_signature_helper")
@Produces({HalLinks.TYPE, MediaType.APPLICATION_JSON})
@Consumes(MediaType.WILDCARD) // clients send JSON, HAL or no type at all
public class RecordSignatureApi {

    private static final ObjectNode NOTHING_TO_SAY = JsonNodeFactory.instance.objectNode();
    private static final String SIGNATURE = "osdi:signature";

    private final StatementReading statements;
    private final SignupReading reading;
    private final SignatureAdmission admission;
    private final PetitionView view;
    private final SecurityIdentity identity;
    private final Edges edges;
    private final ObjectMapper json;

    RecordSignatureApi(
            StatementReading statements,
            SignupReading reading,
            SignatureAdmission admission,
            PetitionView view,
            SecurityIdentity identity,
            Edges edges,
            ObjectMapper json) {
        this.statements = statements;
        this.reading = reading;
        this.admission = admission;
        this.view = view;
        this.identity = identity;
        this.edges = edges;
        this.json = json;
    }

    @POST
    public Response record(@RestPath UUID id, @Nullable String body, HttpServerRequest request) {
        var read = statements.published(id, "en").orElseThrow(NotFoundException::new);
        return switch (reading.read(body)) {
            case Faulty(var faults) -> OsdiError.answer(new OsdiRefusal(SIGNATURE, 400, faults));
            case Readable(var wish, var identifiers) ->
                closed(read)
                        .map(OsdiError::answer)
                        .orElseGet(() -> admit(read, wish(wish, body), edges.clientOf(request)));
        };
    }

    private Response admit(ReadStatement read, PersonWish wish, String client) {
        if (identity.hasRole(Roles.API)) {
            var signature = admission.ofAProgram(read.id(), wish);
            return ok(view.signature(read.statement(), signature));
        }
        return admission
                .ofAStranger(read.id(), wish, client)
                .map(pause -> OsdiError.answer(tooMany(pause)))
                .orElseGet(() -> ok(NOTHING_TO_SAY));
    }

    private static Optional<OsdiRefusal> closed(ReadStatement read) {
        if (read.isOpenToPersons()) {
            return Optional.empty();
        }
        var complaint = read.open()
                ? OsdiComplaint.of("organizations_only", "Only organisations sign this statement.")
                : OsdiComplaint.of("not_open", "This statement cannot be signed now.");
        return Optional.of(new OsdiRefusal(SIGNATURE, 403, List.of(complaint)));
    }

    private PersonWish wish(Wish wish, @Nullable String body) {
        var shown = JsonBody.read(json, body)
                .filter(root -> root.path("ua:show_name").asBoolean(false))
                .isPresent();
        return new PersonWish(
                wish.address(), wish.name(), wish.country(), shown && wish.name() != null, wish.language());
    }

    private static OsdiRefusal tooMany(Duration pause) {
        var complaint = OsdiComplaint.at(
                "too_many_requests", "Too many. Wait " + pause.toSeconds() + " seconds, or use a token.");
        return new OsdiRefusal(SIGNATURE, 429, List.of(complaint))
                .comeAgainAfter(Duration.ofSeconds(pause.toSeconds()));
    }

    private static Response ok(ObjectNode answer) {
        return Response.ok(answer, HalLinks.TYPE).build();
    }
}
