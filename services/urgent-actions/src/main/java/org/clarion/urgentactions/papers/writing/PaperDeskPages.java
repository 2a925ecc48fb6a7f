package org.clarion.urgentactions.papers.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.papers.PaperDrafting;
import org.clarion.urgentactions.papers.PaperEntry;
import org.clarion.urgentactions.papers.PaperLine;
import org.clarion.urgentactions.papers.PaperState;
import org.clarion.urgentactions.papers.Papers;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Documents at the desk: listed, brought as a text or a file, looked at, put away. */
@Path("desk/documents")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PaperDeskPages {

    static final String HERE = "/desk/documents";
    private static final int LINES = 25;

    private final Papers papers;
    private final PaperDrafting drafting;
    private final PaperRoom room;
    private final ListRequests asked;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;

    PaperDeskPages(
            Papers papers,
            PaperDrafting drafting,
            PaperRoom room,
            ListRequests asked,
            PostedForm posted,
            Reader reader,
            Desk desk) {
        this.papers = papers;
        this.drafting = drafting;
        this.room = room;
        this.asked = asked;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
    }

    @GET
    public Response list(@RestQuery @DefaultValue("") String done) {
        var page = ListShape.<PaperLine>of(LINES)
                .search(line -> line.title() + " " + line.indexNumber())
                .filter("state", line -> line.state().name())
                .filter("kind", line -> line.kind().name())
                .page(papers.lines(), asked.only());
        return Answers.ok(new PaperDeskViews.DocumentList(page, done));
    }

    @GET
    @Path("new")
    public Response begin() {
        return Answers.ok(new PaperDeskViews.BringDocument(BroughtPaper.empty(), Mistakes.none()));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@BeanParam BroughtPaper form) {
        var mistakes = Mistakes.none();
        var text = form.text(mistakes, reader.words(DocumentWords.class));
        if (mistakes.any()) {
            return Answers.mistaken(new PaperDeskViews.BringDocument(form, mistakes));
        }
        var id = posted.idempotencyKey();
        drafting.add(id, text, asRead(text), desk.getWho());
        return Answers.seeOther(reader.to(HERE + "/" + id + "/edit?done=brought"));
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return papers.of(id)
                .map(document -> Answers.ok(room.page(document, "", Mistakes.none(), done)))
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("{id}/discard")
    public Response previewDiscarding(@RestPath UUID id) {
        return papers.of(id)
                .filter(document -> document.state() == PaperState.DRAFT)
                .map(document -> Answers.ok(new PaperDeskViews.DiscardDocument(document)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/discard")
    public Response discard(@RestPath UUID id) {
        return drafting.discard(id) ? Answers.seeOther(reader.to(HERE + "?done=discarded")) : Answers.missing();
    }

    /** What was read, whole or not: what cannot be in a draft was not read as such. */
    private PaperEntry asRead(String text) {
        return room.entry(ReadPaper.of(text, reader.language()).form());
    }
}
