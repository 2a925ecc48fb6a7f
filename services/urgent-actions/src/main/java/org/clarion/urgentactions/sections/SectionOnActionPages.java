package org.clarion.urgentactions.sections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.clarion.access.Roles;
import org.clarion.contracts.SectionOnAction;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestPath;

/** What a section says of one action alone. */
@Path("desk/actions/sections/{id}/actions")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class SectionOnActionPages {

    private final SectionDirectory directory;
    private final SectionSentences sentences;
    private final Reader reader;
    private final Desk desk;

    SectionOnActionPages(SectionDirectory directory, SectionSentences sentences, Reader reader, Desk desk) {
        this.directory = directory;
        this.sentences = sentences;
        this.reader = reader;
        this.desk = desk;
    }

    @GET
    public Response begin(@RestPath UUID id) {
        return directory
                .of(id)
                .map(section -> Answers.ok(new SectionViews.SayOfAction(
                        section, SectionForm.empty().on(section.version()), Mistakes.none(), false)))
                .orElseGet(Answers::missing);
    }

    /** What is said of an action anew takes the place of what was said of it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        var section = directory.of(id).orElse(null);
        if (section == null) {
            return Answers.missing();
        }
        var form = SectionForm.read(fields);
        var reading = new SectionReading(form, sentences.words());
        var said = reading.onAction();
        if (said.actionId() == null) {
            reading.mistakes().add("action", sentences.words().actionWanted());
        } else if (said.equals(new SectionOnAction(said.actionId(), null, null, null, null))) {
            reading.mistakes().add("report_link", sentences.words().nothingSaid());
        }
        return reading.mistakes().any()
                ? Answers.mistaken(new SectionViews.SayOfAction(section, form, reading.mistakes(), false))
                : after(
                        change(id, form.version(), all -> Stream.concat(without(all, said.actionId()), Stream.of(said))
                                .toList()),
                        form,
                        "said",
                        id);
    }

    /** From then on what the section says in general holds again. */
    @POST
    @Path("{action}/back")
    public Response takeBack(@RestPath UUID id, @RestPath UUID action, @FormParam("version") long version) {
        var deed = change(id, version, all -> without(all, action).toList());
        return deed instanceof SectionDeed.Overtaken(var theirs)
                ? Answers.conflict(new SectionViews.OneSection(theirs, true, ""))
                : after(deed, SectionForm.empty(), "unsaid", id);
    }

    private SectionDeed change(UUID id, long version, UnaryOperator<List<SectionOnAction>> other) {
        return directory.change(
                id,
                version,
                entry -> entry.saying(other.apply(entry.actions())),
                "laid something over one action",
                desk.getWho());
    }

    private Response after(SectionDeed deed, SectionForm form, String done, UUID id) {
        return switch (deed) {
            case SectionDeed.Overtaken(var theirs) ->
                Answers.conflict(
                        new SectionViews.SayOfAction(theirs, form.on(theirs.version()), Mistakes.none(), true));
            case SectionDeed.Unknown() -> Answers.missing();
            default -> Answers.seeOther(reader.to(SectionPages.HERE + "/" + id + "?done=" + done));
        };
    }

    private static Stream<SectionOnAction> without(List<SectionOnAction> all, UUID action) {
        return all.stream().filter(one -> !one.actionId().equals(action));
    }
}
