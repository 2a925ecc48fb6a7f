package org.clarion.urgentactions.papers.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.typed.LanguageList;
import org.clarion.urgentactions.papers.PaperDrafting;
import org.clarion.urgentactions.papers.PaperDrafting.Change;
import org.clarion.urgentactions.papers.PaperState;
import org.clarion.urgentactions.papers.Papers;
import org.clarion.urgentactions.papers.PublicDocument;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The form of a document: of one that is written from its first word, and of any that stands. */
@Path("desk/documents")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PaperEditPages {

    private static final String SETTLED = "settled";

    private final Papers papers;
    private final PaperDrafting drafting;
    private final PaperRoom room;
    private final PaperFormReading reading;
    private final PaperSentences sentences;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;

    PaperEditPages(
            Papers papers,
            PaperDrafting drafting,
            PaperRoom room,
            PaperFormReading reading,
            PaperSentences sentences,
            PostedForm posted,
            Reader reader,
            Desk desk) {
        this.papers = papers;
        this.drafting = drafting;
        this.room = room;
        this.reading = reading;
        this.sentences = sentences;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
    }

    @GET
    @Path("blank")
    public Response blank() {
        return Answers.ok(unwritten(PaperForm.empty(reader.language()), Mistakes.none()));
    }

    @POST
    @Path("blank")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(MultivaluedMap<String, String> fields) {
        var form = PaperForm.posted(fields);
        var mistakes = Mistakes.none();
        var entry = reading.read(form, false, mistakes);
        if (entry.isEmpty()) {
            return Answers.mistaken(unwritten(form, mistakes));
        }
        var id = posted.idempotencyKey();
        drafting.add(id, "", entry.get(), desk.getWho());
        return saved(id, form);
    }

    /** @param add a language in which somebody wants to write next */
    @GET
    @Path("{id}/edit")
    public Response edit(
            @RestPath UUID id, @RestQuery @DefaultValue("") String add, @RestQuery @DefaultValue("") String done) {
        return papers.of(id)
                .filter(document -> document.state() != PaperState.WITHDRAWN)
                .map(document -> {
                    var form = FilledPaper.of(document, papers.contact(id));
                    var wanted = LanguageList.has(add) ? form.with(PaperForm.ADDED, add) : form;
                    return Answers.ok(form(document, wanted, document.settled(), false, Mistakes.none(), done));
                })
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var document = papers.of(id).orElse(null);
        if (document == null) {
            return Answers.missing();
        }
        var form = PaperForm.posted(fields);
        var settled = fields.getOrDefault(SETTLED, List.of());
        var mistakes = Mistakes.none();
        var entry = reading.read(form, document.state() != PaperState.DRAFT, mistakes);
        if (entry.isEmpty()) {
            return Answers.mistaken(form(document, form, together(document, settled), false, mistakes, ""));
        }
        return switch (drafting.change(id, seen(form), entry.get(), settled, desk.getWho())) {
            case Change.DONE -> saved(id, form);
            case Change.OVERTAKEN ->
                Answers.conflict(form(document, form, together(document, settled), true, mistakes, ""));
            case Change.UNKNOWN -> Answers.missing();
        };
    }

    private Response saved(UUID id, PaperForm form) {
        return Answers.seeOther(reader.to(PaperDeskPages.HERE + "/" + id
                + (LanguageList.has(form.get(PaperForm.ADDED))
                        ? "/edit?done=saved&add=" + form.get(PaperForm.ADDED)
                        : "?done=saved")));
    }

    private PaperDeskViews.EditDocument unwritten(PaperForm form, Mistakes mistakes) {
        return new PaperDeskViews.EditDocument(null, "", 0, form, List.of(), List.of(), false, mistakes, "");
    }

    private PaperDeskViews.EditDocument form(
            PublicDocument document,
            PaperForm form,
            Set<String> settled,
            boolean overtaken,
            Mistakes mistakes,
            String done) {
        var read = document.publishedAt() == null ? room.read(document) : ReadPaper.NOTHING;
        return new PaperDeskViews.EditDocument(
                document.id(),
                sentences.title(document),
                document.version(),
                form,
                read.open(form, settled),
                read.leftOver(),
                overtaken,
                mistakes,
                done);
    }

    private static Set<String> together(PublicDocument document, Collection<String> settled) {
        var all = new HashSet<>(document.settled());
        all.addAll(settled);
        return all;
    }

    private static long seen(PaperForm form) {
        return form.get("seen").matches("\\d{1,18}") ? Long.parseLong(form.get("seen")) : -1;
    }
}
