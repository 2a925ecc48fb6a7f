package org.clarion.letters.stating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The totals of an action go back: previewed, signed, kept. */
@Path("/desk/letters/totals/{actionId}")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class TotalsDeskPages {

    /** Whom they go to, how each letter would read, and what was signed before. */
    @CheckedTemplate(basePath = "stating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TotalsToSign(
            Appeal appeal,
            @Nullable TotalsFigures figures,
            List<TotalsRound.Candidate> officials,
            List<Choice> languages,
            List<TotalsRound.Signed> signed,
            @Nullable String link,
            TotalsForm typed,
            Mistakes mistakes,
            String done)
            implements TemplateInstance {}

    private final Appeals appeals;
    private final KnownFigures figures;
    private final TotalsRound round;
    private final SigningTotals signing;
    private final TotalsLinks links;
    private final TotalsVisit visit;

    TotalsDeskPages(
            Appeals appeals,
            KnownFigures figures,
            TotalsRound round,
            SigningTotals signing,
            TotalsLinks links,
            TotalsVisit visit) {
        this.appeals = appeals;
        this.figures = figures;
        this.round = round;
        this.signing = signing;
        this.links = links;
        this.visit = visit;
    }

    @GET
    public Response show(@RestPath UUID actionId, @RestQuery @DefaultValue("") String done) {
        return of(
                actionId,
                appeal ->
                        Answers.ok(page(appeal, TotalsForm.signedBy(visit.desk().getWho()), Mistakes.none(), done)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@RestPath UUID actionId, MultivaluedMap<String, String> fields) {
        return of(actionId, appeal -> sign(appeal, TotalsForm.read(fields)));
    }

    @POST
    @Path("link")
    public Response link(@RestPath UUID actionId) {
        return of(actionId, appeal -> {
            links.renew(actionId);
            return done(appeal, "link");
        });
    }

    private Response sign(Appeal appeal, TotalsForm form) {
        var mistakes = Mistakes.none();
        var signature = form.signature(mistakes, visit.reader().words(TotalsWords.class));
        var to = round.chosen(appeal, form);
        var stand = figures.of(appeal.id());
        if (to.isEmpty()) {
            mistakes.add("people", visit.reader().words(TotalsWords.class).nobody());
        }
        if (mistakes.any() || stand.isEmpty()) {
            return Answers.mistaken(page(appeal, form, mistakes, ""));
        }
        signing.sign(visit.form().idempotencyKey(), appeal.id(), to, signature, stand.get());
        return done(appeal, "signed");
    }

    private TotalsToSign page(Appeal appeal, TotalsForm form, Mistakes mistakes, String done) {
        var stand = figures.of(appeal.id());
        var signature = new TotalsSignature(form.get("name"), form.get("office"));
        return new TotalsToSign(
                appeal,
                stand.orElse(null),
                stand.map(known -> round.candidates(appeal, known, form, signature))
                        .orElse(List.of()),
                round.languages(),
                round.signed(appeal),
                links.path(appeal.id()).orElse(null),
                form,
                mistakes,
                done);
    }

    private Response of(UUID actionId, Function<Appeal, Response> page) {
        return appeals.of(actionId).map(page).orElseGet(Answers::missing);
    }

    private Response done(Appeal appeal, String what) {
        return Answers.seeOther(visit.reader().to("/desk/letters/totals/" + appeal.id() + "?done=" + what));
    }
}
