package org.clarion.urgentactions.versions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.typed.OurLanguages;
import org.clarion.urgentactions.desk.DraftDifferences;
import org.clarion.urgentactions.desk.DraftForm;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jboss.resteasy.reactive.RestPath;

/** At the desk: what was published of an action over time, and a public word on what changed. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class VersionPages {

    private static final int LONGEST = 500;

    private final Actions actions;
    private final Versions versions;
    private final DraftDifferences differences;
    private final Reader reader;

    VersionPages(Actions actions, Versions versions, DraftDifferences differences, Reader reader) {
        this.actions = actions;
        this.versions = versions;
        this.differences = differences;
        this.reader = reader;
    }

    /** A version beside the one before it; the first has none. */
    public record Step(PublishedVersion version, boolean first, List<DraftForm.Difference> differences) {}

    @CheckedTemplate(basePath = "versions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record History(UrgentAction action, List<Step> steps, Mistakes mistakes) implements TemplateInstance {}

    @GET
    @Path("desk/actions/{id}/versions")
    public Response show(@RestPath UUID id) {
        return actions.of(id)
                .map(action -> Answers.ok(page(action, Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("desk/actions/{id}/versions/{version}/words")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@RestPath UUID id, @RestPath UUID version, MultivaluedMap<String, String> fields) {
        var words = new HashMap<String, String>();
        var mistakes = Mistakes.none();
        for (var language : OurLanguages.all()) {
            var said = fields.getOrDefault(language + ".words", List.of("")).getFirst();
            words.put(language, said.replaceAll("\\s+", " "));
            if (said.length() > LONGEST) {
                mistakes.add(
                        language + ".words", reader.words(VersionWords.class).tooLong(LONGEST));
            }
        }
        if (mistakes.any()) {
            return actions.of(id)
                    .map(action -> Answers.mistaken(page(action, mistakes)))
                    .orElseGet(Answers::missing);
        }
        return versions.say(id, version, words)
                ? Answers.seeOther(reader.to("/desk/actions/" + id + "/versions"))
                : Answers.missing();
    }

    private TemplateInstance page(UrgentAction action, Mistakes mistakes) {
        var all = versions.of(action.id());
        var steps = new ArrayList<Step>();
        for (int at = 0; at < all.size(); at++) {
            var first = at == all.size() - 1;
            var found = first
                    ? List.<DraftForm.Difference>of()
                    : differences.between(all.get(at + 1).draft(), all.get(at).draft());
            steps.add(new Step(all.get(at), first, found));
        }
        return new History(action, steps, mistakes);
    }
}
