package org.clarion.urgentactions.papers.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.papers.PaperDrafting;
import org.clarion.urgentactions.papers.PaperSubject;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.papers.PublicDocument;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What documents belong to: attached from their own page, and from the page of an action, an outcome, a plan or an ask. */
@Path("desk/documents")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PaperSubjectPages {

    private final Papers papers;
    private final PaperDrafting drafting;
    private final PaperSubjects subjects;
    private final PaperSentences sentences;
    private final PaperRoom room;
    private final Reader reader;
    private final Desk desk;

    PaperSubjectPages(
            Papers papers,
            PaperDrafting drafting,
            PaperSubjects subjects,
            PaperSentences sentences,
            PaperRoom room,
            Reader reader,
            Desk desk) {
        this.papers = papers;
        this.drafting = drafting;
        this.subjects = subjects;
        this.sentences = sentences;
        this.room = room;
        this.reader = reader;
        this.desk = desk;
    }

    @POST
    @Path("{id}/attach")
    public Response attach(@RestPath UUID id, @RestForm @DefaultValue("") String subject) {
        var document = papers.of(id).orElse(null);
        if (document == null) {
            return Answers.missing();
        }
        var found = subjects.read(subject);
        if (found.isEmpty()) {
            var mistakes = Mistakes.none();
            mistakes.add("subject", sentences.words().subjectWanted());
            return Answers.mistaken(room.page(document, "", mistakes, ""));
        }
        drafting.attach(id, found.get(), desk.getWho());
        return Answers.seeOther(reader.to(PaperDeskPages.HERE + "/" + id + "?done=attached"));
    }

    @POST
    @Path("{id}/detach")
    public Response detach(@RestPath UUID id, @RestForm @DefaultValue("") String subject) {
        var found = subjects.parsed(subject);
        return found.isPresent() && drafting.detach(id, found.get(), desk.getWho())
                ? Answers.seeOther(reader.to(PaperDeskPages.HERE + "/" + id + "?done=detached"))
                : Answers.missing();
    }

    /** Of something else: what is attached to it. */
    @GET
    @Path("of/{subject}")
    public Response of(@RestPath String subject, @RestQuery @DefaultValue("") String done) {
        return subjects.read(subject)
                .map(found -> Answers.ok(page(found, Mistakes.none(), done)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("of/{subject}/attach")
    public Response attachThere(@RestPath String subject, @RestForm @DefaultValue("") String document) {
        var found = subjects.read(subject);
        if (found.isEmpty()) {
            return Answers.missing();
        }
        if (!isDocument(document) || !drafting.attach(UUID.fromString(document), found.get(), desk.getWho())) {
            var mistakes = Mistakes.none();
            mistakes.add("document", sentences.words().documentWanted());
            return Answers.mistaken(page(found.get(), mistakes, ""));
        }
        return Answers.seeOther(reader.to(PaperDeskPages.HERE + "/of/" + subject + "?done=attached"));
    }

    @POST
    @Path("of/{subject}/detach")
    public Response detachThere(@RestPath String subject, @RestForm @DefaultValue("") String document) {
        var found = subjects.parsed(subject);
        return found.isPresent()
                        && isDocument(document)
                        && drafting.detach(UUID.fromString(document), found.get(), desk.getWho())
                ? Answers.seeOther(reader.to(PaperDeskPages.HERE + "/of/" + subject + "?done=detached"))
                : Answers.missing();
    }

    private PaperDeskViews.DocumentsOf page(PaperSubject subject, Mistakes mistakes, String done) {
        var attached = papers.attachedTo(subject);
        var ids = attached.stream().map(PublicDocument::id).toList();
        return new PaperDeskViews.DocumentsOf(subject, attached, sentences.attachable(ids), mistakes, done);
    }

    private static boolean isDocument(String written) {
        return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
