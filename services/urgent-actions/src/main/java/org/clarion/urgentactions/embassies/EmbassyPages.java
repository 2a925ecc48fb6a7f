package org.clarion.urgentactions.embassies;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.ListRequests;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.embassies.EmbassyViews.Fact;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The directory of embassies at the desk: everybody there reads it, coordinators and administrators keep it. */
@Path("desk/actions/embassies")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class EmbassyPages {

    private static final String HERE = "/desk/actions/embassies";

    private final EmbassyDirectory directory;
    private final EmbassyLists lists;
    private final EmbassySentences sentences;
    private final ListRequests asked;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;
    private final Clock clock;

    EmbassyPages(
            EmbassyDirectory directory,
            EmbassyLists lists,
            EmbassySentences sentences,
            ListRequests asked,
            PostedForm posted,
            Reader reader,
            Desk desk,
            Clock clock) {
        this.directory = directory;
        this.lists = lists;
        this.sentences = sentences;
        this.asked = asked;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    public Response list(@RestQuery @DefaultValue("") String done) {
        var all = directory.all();
        var request = asked.only();
        return Answers.ok(new EmbassyViews.EmbassyList(
                lists.page(all),
                lists.sending(all),
                lists.hosts(all),
                request.filter("of"),
                request.filter("in"),
                done));
    }

    /** All of it, with the columns it is read from. */
    @GET
    @Path("embassies.csv")
    public Response export() {
        return Response.ok(EmbassyCsv.of(directory.all()))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"embassies.csv\"")
                .build();
    }

    @GET
    @Path("new")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response begin() {
        return Answers.ok(edit(null, EmbassyForm.empty(), Mistakes.none(), false));
    }

    @POST
    @Path("new")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var id = posted.idempotencyKey();
        var form = EmbassyForm.read(fields);
        return written(null, form, entry -> directory.add(id, entry, desk.getWho()), id, "added");
    }

    @GET
    @Path("{id}")
    public Response show(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return directory
                .of(id)
                .map(embassy -> Answers.ok(one(embassy, false, done)))
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("{id}/change")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response change(@RestPath UUID id) {
        return directory
                .of(id)
                .map(embassy -> Answers.ok(edit(embassy, form(embassy), Mistakes.none(), false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/change")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var form = EmbassyForm.read(fields);
        return directory
                .of(id)
                .map(embassy -> written(
                        embassy,
                        form,
                        entry -> directory.change(id, form.version(), entry, desk.getWho()),
                        id,
                        "changed"))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/check")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response check(@RestPath UUID id, @FormParam("version") long version) {
        return switch (directory.check(id, version, today(), desk.getWho())) {
            case EmbassyDeed.Overtaken(var theirs) -> Answers.conflict(one(theirs, true, ""));
            case EmbassyDeed.Unknown() -> Answers.missing();
            default -> Answers.seeOther(reader.to(HERE + "/" + id + "?done=checked"));
        };
    }

    @GET
    @Path("{id}/delete")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response previewDeletion(@RestPath UUID id) {
        return directory
                .of(id)
                .map(embassy -> Answers.ok(new EmbassyViews.DeleteEmbassy(embassy, false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/delete")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response delete(@RestPath UUID id, @FormParam("version") long version) {
        return switch (directory.delete(id, version)) {
            case EmbassyDeed.Overtaken(var theirs) -> Answers.conflict(new EmbassyViews.DeleteEmbassy(theirs, true));
            case EmbassyDeed.Unknown() -> Answers.missing();
            default -> Answers.seeOther(reader.to(HERE + "?done=deleted"));
        };
    }

    private Response written(
            @Nullable Embassy before,
            EmbassyForm form,
            Function<EmbassyEntry, EmbassyDeed> deed,
            UUID id,
            String done) {
        var read = EmbassyReading.read(form::cell, today(), desk.getWho());
        if (!read.isWhole()) {
            return Answers.mistaken(edit(before, form, sentences.mistakes(read.faults()), false));
        }
        return switch (deed.apply(read.entry())) {
            case EmbassyDeed.Done() -> Answers.seeOther(reader.to(HERE + "/" + id + "?done=" + done));
            case EmbassyDeed.Taken(var fault) ->
                Answers.mistaken(edit(before, form, sentences.mistakes(List.of(fault)), false));
            case EmbassyDeed.Overtaken(var theirs) ->
                Answers.conflict(edit(theirs, form.on(theirs.version()), Mistakes.none(), true));
            case EmbassyDeed.Unknown() -> Answers.missing();
        };
    }

    private EmbassyViews.EditEmbassy edit(
            @Nullable Embassy embassy, EmbassyForm form, Mistakes mistakes, boolean overtaken) {
        var theirs = overtaken && embassy != null ? differences(form(embassy), form) : List.<Fact>of();
        return new EmbassyViews.EditEmbassy(embassy, form, mistakes, theirs, overtaken);
    }

    private EmbassyViews.OneEmbassy one(Embassy embassy, boolean overtaken, String done) {
        var form = form(embassy);
        var facts = Arrays.stream(EmbassyColumn.values())
                .filter(column -> column != EmbassyColumn.COUNTRY && column != EmbassyColumn.SEAT)
                .filter(column -> !form.cell(column).isEmpty())
                .map(column -> fact(column, form))
                .toList();
        return new EmbassyViews.OneEmbassy(embassy, facts, overtaken, done);
    }

    /** Where theirs is something else than what was typed. */
    private List<Fact> differences(EmbassyForm theirs, EmbassyForm ours) {
        return Arrays.stream(EmbassyColumn.values())
                .filter(column -> !theirs.cell(column).equals(ours.cell(column)))
                .map(column -> fact(column, theirs))
                .toList();
    }

    private Fact fact(EmbassyColumn column, EmbassyForm form) {
        var text = form.cell(column);
        var shown = column == EmbassyColumn.COUNTRY || column == EmbassyColumn.SEAT ? reader.country(text) : text;
        return new Fact(sentences.words().label(column), shown);
    }

    private EmbassyForm form(Embassy embassy) {
        return EmbassyForm.of(embassy, reader::country, reader::language);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
