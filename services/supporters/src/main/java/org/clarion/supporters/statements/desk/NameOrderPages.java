package org.clarion.supporters.statements.desk;

import static java.util.Comparator.comparingInt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.statements.OrganisationSignature;
import org.clarion.supporters.statements.OrganisationSignatures;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.SignatureChecking;
import org.clarion.supporters.statements.SignatureStage;
import org.clarion.supporters.statements.StatementReading;
import org.jboss.resteasy.reactive.RestPath;

/** The order in which listed names stand, where staff put them: a number beside each. */
@Path(StatementDeskPages.HERE + StatementDeskPages.ID + "/order")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class NameOrderPages {

    private final StatementReading reading;
    private final OrganisationSignatures signatures;
    private final SignatureChecking checking;
    private final Reader reader;

    NameOrderPages(
            StatementReading reading, OrganisationSignatures signatures, SignatureChecking checking, Reader reader) {
        this.reading = reading;
        this.signatures = signatures;
        this.checking = checking;
        this.reader = reader;
    }

    @GET
    public Response show(@RestPath UUID id) {
        return reading.of(id, reader.language())
                .map(read ->
                        Answers.ok(StatementDeskViews.order(read, listed(read), WordingForm.empty(), Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return reading.of(id, reader.language())
                .map(read -> order(read, WordingForm.read(fields)))
                .orElseGet(Answers::missing);
    }

    private Response order(ReadStatement read, WordingForm form) {
        var mistakes = Mistakes.none();
        var listed = listed(read);
        listed.stream()
                .filter(one -> !form.get(field(one)).matches("[1-9]\\d{0,3}"))
                .forEach(one -> mistakes.add(
                        field(one), reader.words(StatementDeskWords.class).placeMistake(one.name())));
        if (mistakes.any()) {
            return Answers.mistaken(StatementDeskViews.order(read, listed, form, mistakes));
        }
        checking.order(
                read.id(),
                listed.stream()
                        .sorted(comparingInt(one -> Integer.parseInt(form.get(field(one)))))
                        .map(OrganisationSignature::id)
                        .toList());
        return Answers.seeOther(reader.to(StatementDeskPages.HERE + "/" + read.id() + "?done=ordered"));
    }

    private List<OrganisationSignature> listed(ReadStatement read) {
        return signatures.of(read.id()).stream()
                .filter(OrganisationSignature::isListed)
                .filter(one -> one.stage() == SignatureStage.STANDS)
                .toList();
    }

    private static String field(OrganisationSignature one) {
        return "place-" + one.id();
    }
}
