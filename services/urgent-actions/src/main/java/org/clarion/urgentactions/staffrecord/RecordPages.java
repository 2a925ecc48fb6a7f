package org.clarion.urgentactions.staffrecord;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.words.ActionTitles;
import org.clarion.urgentactions.sheets.Actions;
import org.jspecify.annotations.Nullable;

/** The desk's page of what staff did, in all four services: coordinators and administrators read it, nobody writes on it. */
@Path("/desk/record")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class RecordPages {

    private final RecordReading reading;
    private final RecordSearch search;
    private final RecordExport export;
    private final Actions actions;
    private final ActionTitles titles;
    private final ListRequests asked;
    private final Reader reader;

    RecordPages(
            RecordReading reading,
            RecordSearch search,
            RecordExport export,
            Actions actions,
            ActionTitles titles,
            ListRequests asked,
            Reader reader) {
        this.reading = reading;
        this.search = search;
        this.export = export;
        this.actions = actions;
        this.titles = titles;
        this.asked = asked;
        this.reader = reader;
    }

    /** What there is to choose from. */
    public record Choices(List<Choice> people, List<Choice> acts, List<Choice> parts) {}

    /** @param action the title of the one action this is about, or nothing */
    @CheckedTemplate(basePath = "staffrecord", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StaffRecord(ListPage<RecordLine> list, Choices choices, String action, String exportPath, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    public Response record() {
        var mistakes = Mistakes.none();
        var request = asked.only();
        var page = new StaffRecord(
                reading.page(request, mistakes),
                new Choices(reading.people(), reading.acts(), reading.parts()),
                search.action(request).flatMap(actions::of).map(titles::inFull).orElse(""),
                request.under("/desk/record/record.csv"),
                mistakes);
        return mistakes.any() ? Answers.mistaken(page) : Answers.ok(page);
    }

    /** All of what was asked for. */
    @GET
    @Path("record.csv")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response export() {
        var mistakes = Mistakes.none();
        var question = search.of(asked.only(), mistakes);
        if (mistakes.any()) {
            return record();
        }
        export.begin(question);
        var columns = columns();
        return file((StreamingOutput) out -> export.write(question, columns, out));
    }

    /** Whoever only asks what there is gets nothing, and is not on record for it. */
    @HEAD
    @Path("record.csv")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response exportAhead() {
        return file(null);
    }

    private List<String> columns() {
        var words = reader.words(RecordWords.class);
        return List.of(
                words.at() + " (UTC)",
                words.who(),
                words.what(),
                words.thing(),
                words.ofAction(),
                words.where(),
                words.changedFacts());
    }

    private static Response file(@Nullable Object content) {
        return Response.ok(content)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"record.csv\"")
                .build();
    }
}
