package org.clarion.urgentactions.sections;

import static java.util.Comparator.comparing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Desk;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.typed.OurLanguages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The sections at the desk: everybody there reads them, coordinators and administrators keep them. */
@Path("desk/actions/sections")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class SectionPages {

    static final String HERE = "/desk/actions/sections";
    private static final int LINES = 25;

    private final SectionDirectory directory;
    private final SectionSentences sentences;
    private final ListRequests asked;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;

    SectionPages(
            SectionDirectory directory,
            SectionSentences sentences,
            ListRequests asked,
            PostedForm posted,
            Reader reader,
            Desk desk) {
        this.directory = directory;
        this.sentences = sentences;
        this.asked = asked;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
    }

    @GET
    public Response list(@RestQuery @DefaultValue("") String done) {
        var page = ListShape.<Section>of(LINES)
                .search(sentences::described)
                .sort("section", comparing(sentences::name, String.CASE_INSENSITIVE_ORDER))
                .page(directory.all(), asked.only());
        return Answers.ok(new SectionViews.SectionList(page, done));
    }

    @GET
    @Path("new")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response begin() {
        return Answers.ok(edit(null, SectionForm.empty(), Mistakes.none(), false));
    }

    @POST
    @Path("new")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var form = SectionForm.read(fields);
        var reading = new SectionReading(form, sentences.words());
        var entry = reading.entry(List.of());
        var id = posted.idempotencyKey();
        return reading.mistakes().any()
                ? Answers.mistaken(edit(null, form, reading.mistakes(), false))
                : after(directory.add(id, entry, desk.getWho()), null, form, id, "added");
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return directory
                .of(id)
                .map(section -> Answers.ok(new SectionViews.OneSection(section, false, done)))
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("{id}/change")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response change(@RestPath UUID id) {
        return directory
                .of(id)
                .map(section -> Answers.ok(edit(section, form(section), Mistakes.none(), false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/change")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var section = directory.of(id).orElse(null);
        if (section == null) {
            return Answers.missing();
        }
        var form = SectionForm.read(fields);
        var reading = new SectionReading(form, sentences.words());
        var typed = reading.entry(List.of());
        if (reading.mistakes().any()) {
            return Answers.mistaken(edit(section, form, reading.mistakes(), false));
        }
        var deed = directory.change(
                id, form.version(), entry -> typed.saying(entry.actions()), "changed a section", desk.getWho());
        return after(deed, section, form, id, "changed");
    }

    @GET
    @Path("{id}/retire")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response previewRetiring(@RestPath UUID id) {
        return directory
                .of(id)
                .map(section -> Answers.ok(new SectionViews.RetireSection(section, false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/retire")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response retire(@RestPath UUID id, @FormParam("version") long version) {
        return switch (directory.retire(id, version, true, desk.getWho())) {
            case SectionDeed.Overtaken(var theirs) -> Answers.conflict(new SectionViews.RetireSection(theirs, true));
            case SectionDeed.Unknown() -> Answers.missing();
            default -> Answers.seeOther(reader.to(HERE + "?done=retired"));
        };
    }

    @POST
    @Path("{id}/back")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response bringBack(@RestPath UUID id, @FormParam("version") long version) {
        return switch (directory.retire(id, version, false, desk.getWho())) {
            case SectionDeed.Overtaken(var theirs) -> Answers.conflict(new SectionViews.OneSection(theirs, true, ""));
            case SectionDeed.Unknown() -> Answers.missing();
            default -> Answers.seeOther(reader.to(HERE + "/" + id + "?done=back"));
        };
    }

    private Response after(SectionDeed deed, @Nullable Section before, SectionForm form, UUID id, String done) {
        return switch (deed) {
            case SectionDeed.Done() -> Answers.seeOther(reader.to(HERE + "/" + id + "?done=" + done));
            case SectionDeed.Taken(var name) -> {
                var mistakes = Mistakes.none();
                mistakes.add("name_" + OurLanguages.first(), sentences.words().nameTaken(name));
                yield Answers.mistaken(edit(before, form, mistakes, false));
            }
            case SectionDeed.Overtaken(var theirs) ->
                Answers.conflict(edit(theirs, form.on(theirs.version()), Mistakes.none(), true));
            case SectionDeed.Unknown() -> Answers.missing();
        };
    }

    private SectionViews.EditSection edit(
            @Nullable Section section, SectionForm form, Mistakes mistakes, boolean overtaken) {
        var languages = OurLanguages.all().stream()
                .map(tag -> new Choice("name_" + tag, sentences.words().nameIn(reader.languageInSentence(tag))))
                .toList();
        return new SectionViews.EditSection(section, form, languages, mistakes, overtaken);
    }

    private SectionForm form(Section section) {
        return SectionForm.of(section, reader::country);
    }
}
