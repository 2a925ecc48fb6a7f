package org.clarion.supporters.statements.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The queue of signatures, and one of them: taken, returned with a reason, taken out. */
@Path(StatementDeskPages.HERE + "/signatures")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class SignatureDeskPages {

    static final String HERE = StatementDeskPages.HERE + "/signatures";
    private static final int LONGEST_REASON = 1000;

    private final OrganisationSignatures signatures;
    private final SignatureChecking checking;
    private final StatementReading reading;
    private final SignatoryHints hints;
    private final Reader reader;

    SignatureDeskPages(
            OrganisationSignatures signatures,
            SignatureChecking checking,
            StatementReading reading,
            SignatoryHints hints,
            Reader reader) {
        this.signatures = signatures;
        this.checking = checking;
        this.reading = reading;
        this.hints = hints;
        this.reader = reader;
    }

    @GET
    public Response queue(@RestQuery @DefaultValue("") String done) {
        return Answers.ok(StatementDeskViews.queue(signatures.toCheck(), done));
    }

    @GET
    @Path(StatementDeskPages.ID)
    public Response one(@RestPath UUID id) {
        return page(id, (read, signature) -> Answers.ok(page(read, signature, "", Mistakes.none())));
    }

    @POST
    @Path(StatementDeskPages.ID + "/take")
    public Response take(@RestPath UUID id) {
        return queueAfter(checking.accept(id), SignatureStage.STANDS, "accepted");
    }

    @POST
    @Path(StatementDeskPages.ID + "/return")
    public Response giveBack(@RestPath UUID id, @RestForm @DefaultValue("") String reason) {
        var words = reader.words(StatementDeskWords.class);
        var mistakes = Mistakes.none();
        if (reason.isBlank()) {
            mistakes.add("reason", words.reasonWanted());
        } else if (reason.strip().length() > LONGEST_REASON) {
            mistakes.add("reason", words.reasonTooLong());
        }
        return page(
                id,
                (read, signature) -> mistakes.any()
                        ? Answers.mistaken(page(read, signature, reason, mistakes))
                        : queueAfter(checking.giveBack(id, reason.strip()), SignatureStage.RETURNED, "returned"));
    }

    @GET
    @Path(StatementDeskPages.ID + "/take-out")
    public Response previewTakingOut(@RestPath UUID id) {
        return page(id, (read, signature) -> Answers.ok(StatementDeskViews.takeOut(read, signature)));
    }

    @POST
    @Path(StatementDeskPages.ID + "/take-out")
    public Response takeOut(@RestPath UUID id) {
        return checking.withdraw(id)
                .map(signature -> Answers.seeOther(
                        reader.to(StatementDeskPages.HERE + "/" + signature.statementId() + "?done=saved")))
                .orElseGet(Answers::missing);
    }

    // Where somebody else was faster, its page says how it stands.
    private Response queueAfter(Optional<OrganisationSignature> signature, SignatureStage wanted, String done) {
        return signature
                .map(one -> one.stage() == wanted ? "?done=" + done : "/" + one.id())
                .map(then -> Answers.seeOther(reader.to(HERE + then)))
                .orElseGet(Answers::missing);
    }

    /** A page about a signature and its statement. */
    interface DeskSignaturePage {
        Response of(ReadStatement read, OrganisationSignature signature);
    }

    private Response page(UUID id, DeskSignaturePage page) {
        return signatures
                .findByIdOptional(id)
                .flatMap(signature ->
                        reading.of(signature.statementId(), reader.language()).map(read -> page.of(read, signature)))
                .orElseGet(Answers::missing);
    }

    private TemplateInstance page(
            ReadStatement read, OrganisationSignature signature, String reason, Mistakes mistakes) {
        return StatementDeskViews.signature(read, signature, hints.about(signature), reason, mistakes);
    }
}
