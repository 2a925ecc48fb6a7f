package org.clarion.urgentactions.papers.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.papers.PaperIssuing;
import org.clarion.urgentactions.papers.PaperLack;
import org.clarion.urgentactions.papers.PaperState;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.papers.PublicDocument;
import org.jboss.resteasy.reactive.RestPath;

/** How a document goes out, now or at its minute, and how it is taken back; each with a look before. */
@Path("desk/documents")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PaperIssuePages {

    private final Papers papers;
    private final PaperIssuing issuing;
    private final PaperRoom room;
    private final Reader reader;
    private final Desk desk;
    private final Clock clock;

    PaperIssuePages(Papers papers, PaperIssuing issuing, PaperRoom room, Reader reader, Desk desk, Clock clock) {
        this.papers = papers;
        this.issuing = issuing;
        this.room = room;
        this.reader = reader;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Path("{id}/publish")
    public Response look(@RestPath UUID id) {
        return waiting(id, document -> {
            var typed = EmbargoForm.of(document, room.read(document).embargo());
            return Answers.ok(page(document, typed, Mistakes.none()));
        });
    }

    @POST
    @Path("{id}/publish")
    public Response publish(@RestPath UUID id) {
        return ready(id, document -> {
            issuing.publish(id, desk.getWho());
            return done(id, "published");
        });
    }

    @POST
    @Path("{id}/embargo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response embargo(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return ready(id, document -> {
            var typed = EmbargoForm.posted(fields);
            var mistakes = Mistakes.none();
            var until = typed.read(clock.instant(), reader.words(DocumentWords.class), mistakes);
            if (until.isEmpty()) {
                return Answers.mistaken(page(document, typed, mistakes));
            }
            issuing.embargo(id, until.get(), typed.zone(), desk.getWho());
            return done(id, "embargo");
        });
    }

    @POST
    @Path("{id}/call-off")
    public Response callOff(@RestPath UUID id) {
        return issuing.callOff(id, desk.getWho()) ? done(id, "called-off") : Answers.missing();
    }

    @GET
    @Path("{id}/withdraw")
    public Response previewWithdrawing(@RestPath UUID id) {
        return papers.published(id)
                .map(document -> Answers.ok(new PaperDeskViews.WithdrawDocument(
                        document,
                        !papers.contact(id).isNobody(),
                        papers.leadingTo(id).size(),
                        papers.subjectsOf(id).size())))
                .orElseGet(() -> papers.of(id).isPresent() ? done(id, "") : Answers.missing());
    }

    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@RestPath UUID id) {
        return issuing.withdraw(id, desk.getWho()) ? done(id, "withdrawn") : Answers.missing();
    }

    /** What lacks something does not go out: its page says what. */
    private Response ready(UUID id, Function<PublicDocument, Response> inside) {
        return waiting(
                id,
                document -> PaperLack.of(document.texts()).isEmpty()
                        ? inside.apply(document)
                        : Answers.mistaken(page(document, EmbargoForm.of(document, null), Mistakes.none())));
    }

    private Response waiting(UUID id, Function<PublicDocument, Response> inside) {
        Optional<PublicDocument> found = papers.of(id);
        return found.filter(
                        document -> document.state() == PaperState.DRAFT || document.state() == PaperState.EMBARGOED)
                .map(inside)
                .orElseGet(() -> found.isPresent() ? done(id, "") : Answers.missing());
    }

    private PaperDeskViews.PublishDocument page(PublicDocument document, EmbargoForm typed, Mistakes mistakes) {
        return new PaperDeskViews.PublishDocument(
                document,
                papers.contact(document.id()),
                PaperLack.of(document.texts()),
                room.doubts(document),
                typed,
                mistakes);
    }

    private Response done(UUID id, String deed) {
        return Answers.seeOther(reader.to(PaperDeskPages.HERE + "/" + id + (deed.isEmpty() ? "" : "?done=" + deed)));
    }
}
