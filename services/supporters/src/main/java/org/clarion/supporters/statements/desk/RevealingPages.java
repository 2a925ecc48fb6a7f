package org.clarion.supporters.statements.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.statements.OrganisationSignatures;
import org.clarion.supporters.statements.SignatureChecking;
import org.clarion.supporters.statements.StatementReading;
import org.clarion.supporters.statements.UnlistedReason;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Which organisation it is that counts and is not listed: shown once, for a reason that is on record, in the answer to a post alone. */
@Path(SignatureDeskPages.HERE + StatementDeskPages.ID + "/name")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class RevealingPages {

    private final OrganisationSignatures signatures;
    private final SignatureChecking checking;
    private final StatementReading reading;
    private final Reader reader;

    RevealingPages(
            OrganisationSignatures signatures, SignatureChecking checking, StatementReading reading, Reader reader) {
        this.signatures = signatures;
        this.checking = checking;
        this.reading = reading;
        this.reader = reader;
    }

    @GET
    public Response ask(@RestPath UUID id) {
        return page(
                id,
                (read, signature) ->
                        Answers.ok(StatementDeskViews.reveal(read, signature, reasons(), Mistakes.none())));
    }

    @POST
    public Response show(@RestPath UUID id, @RestForm @DefaultValue("") String why) {
        var reason = Arrays.stream(UnlistedReason.values())
                .filter(one -> one.name().equals(why))
                .findFirst();
        return page(id, (read, signature) -> {
            if (reason.isEmpty()) {
                var mistakes = Mistakes.none();
                mistakes.add("why", reader.words(StatementDeskWords.class).whyWanted());
                return Answers.mistaken(StatementDeskViews.reveal(read, signature, reasons(), mistakes));
            }
            var who = checking.reveal(id, reason.get()).orElse(null);
            return Answers.ok(StatementDeskViews.revealed(read, signature, who));
        });
    }

    private Response page(UUID id, SignatureDeskPages.DeskSignaturePage page) {
        return signatures
                .findByIdOptional(id)
                .filter(signature -> !signature.isListed())
                .flatMap(signature ->
                        reading.of(signature.statementId(), reader.language()).map(read -> page.of(read, signature)))
                .orElseGet(Answers::missing);
    }

    private List<Choice> reasons() {
        var words = reader.words(StatementDeskWords.class);
        return Arrays.stream(UnlistedReason.values())
                .map(one -> new Choice(one.name(), words.because(one)))
                .toList();
    }
}
