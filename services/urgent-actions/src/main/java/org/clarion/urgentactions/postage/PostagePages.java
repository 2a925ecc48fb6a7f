package org.clarion.urgentactions.postage;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.filing.EntryCheck;
import org.clarion.urgentactions.postage.PostageFault.Kind;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The table of postage at the desk: everybody there reads it, coordinators and administrators keep it. */
@Path("desk/actions/postage")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PostagePages {

    private static final String HERE = "/desk/actions/postage";
    private static final int LINES = 25;

    private final PostageTable table;
    private final PostageSentences sentences;
    private final ListRequests asked;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;
    private final Clock clock;

    PostagePages(
            PostageTable table,
            PostageSentences sentences,
            ListRequests asked,
            PostedForm posted,
            Reader reader,
            Desk desk,
            Clock clock) {
        this.table = table;
        this.sentences = sentences;
        this.asked = asked;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    public Response list(@RestQuery @DefaultValue("") String done) {
        var all = table.all();
        var senders = all.stream().map(Postage::from).distinct().toList();
        var page = ListShape.<Postage>of(LINES)
                .search(sentences::described)
                .filter("from", Postage::from)
                .sort("way", comparing(sentences::way))
                .sort("checked", comparing(PostagePages::checkedOn))
                .page(all, asked.only());
        return Answers.ok(new PostageViews.PostageOverview(
                page,
                reader.countries().stream()
                        .filter(choice -> senders.contains(choice.value()))
                        .toList(),
                asked.only().filter("from"),
                done));
    }

    /** All of it, with the columns it is read from. */
    @GET
    @Path("postage.csv")
    public Response export() {
        return Response.ok(PostageCsv.of(table.all()))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"postage.csv\"")
                .build();
    }

    @GET
    @Path("new")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response begin() {
        return Answers.ok(new PostageViews.EditPostage(null, PostageForm.empty(), Mistakes.none(), false, ""));
    }

    @POST
    @Path("new")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields) {
        var id = posted.idempotencyKey();
        return written(null, PostageForm.read(fields), entry -> table.add(id, entry, desk.getWho()), "added");
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response change(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return table.of(id)
                .map(postage -> Answers.ok(
                        new PostageViews.EditPostage(postage, PostageForm.of(postage), Mistakes.none(), false, done)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var form = PostageForm.read(fields);
        return table.of(id)
                .map(postage -> written(
                        postage, form, entry -> table.change(id, form.version(), entry, desk.getWho()), "changed"))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/check")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response check(@RestPath UUID id, @FormParam("version") long version) {
        return switch (table.check(id, version, today(), desk.getWho())) {
            case PostageDeed.Overtaken(var theirs) ->
                Answers.conflict(
                        new PostageViews.EditPostage(theirs, PostageForm.of(theirs), Mistakes.none(), true, "look"));
            case PostageDeed.Unknown() -> Answers.missing();
            default -> Answers.seeOther(reader.to(HERE + "/" + id + "?done=checked"));
        };
    }

    @GET
    @Path("{id}/delete")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response previewDeletion(@RestPath UUID id) {
        return table.of(id)
                .map(postage -> Answers.ok(new PostageViews.DeletePostage(postage, false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/delete")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response delete(@RestPath UUID id, @FormParam("version") long version) {
        return switch (table.delete(id, version)) {
            case PostageDeed.Overtaken(var theirs) -> Answers.conflict(new PostageViews.DeletePostage(theirs, true));
            case PostageDeed.Unknown() -> Answers.missing();
            default -> Answers.seeOther(reader.to(HERE + "?done=deleted"));
        };
    }

    private Response written(
            @Nullable Postage before, PostageForm form, Function<PostageEntry, PostageDeed> deed, String done) {
        var read = PostageReading.read(form::cell, today(), desk.getWho());
        if (!read.isWhole()) {
            return mistaken(before, form, read.faults());
        }
        return switch (deed.apply(read.entry())) {
            case PostageDeed.Done() -> Answers.seeOther(reader.to(HERE + "?done=" + done));
            case PostageDeed.Known() ->
                mistaken(before, form, List.of(new PostageFault(PostageColumn.TO, Kind.KNOWN_ALREADY, "")));
            case PostageDeed.Overtaken(var theirs) ->
                Answers.conflict(new PostageViews.EditPostage(
                        theirs, form.on(theirs.version()), Mistakes.none(), true, "typed"));
            case PostageDeed.Unknown() -> Answers.missing();
        };
    }

    private Response mistaken(@Nullable Postage before, PostageForm form, List<PostageFault> faults) {
        return Answers.mistaken(new PostageViews.EditPostage(before, form, sentences.mistakes(faults), false, ""));
    }

    /** What nobody has looked at comes first. */
    private static LocalDate checkedOn(Postage postage) {
        return Optional.ofNullable(postage.checked()).map(EntryCheck::day).orElse(LocalDate.EPOCH);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
