package org.clarion.letters.overseeing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;

/** The desk's view of the sending. */
@Path("/desk/letters")
public class LettersDeskPages {

    /** Counts by action and stage, and what waits, what did not arrive, and why. */
    @CheckedTemplate(basePath = "overseeing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LettersDesk(
            List<Overview.Row> rows,
            List<Overview.Waiting> waiting,
            List<Losses.DeadAddress> dead,
            List<Losses.Lost> lost,
            List<AnsweredByMachines.Said> answers,
            long answersKept,
            Losses.Mailbox mailbox)
            implements TemplateInstance {}

    private final Overview overview;
    private final Losses losses;
    private final AnsweredByMachines answers;

    LettersDeskPages(Overview overview, Losses losses, AnsweredByMachines answers) {
        this.overview = overview;
        this.losses = losses;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response show() {
        return Answers.ok(new LettersDesk(
                overview.rows(),
                overview.waiting(),
                losses.dead(),
                losses.lost(),
                answers.latest(),
                answers.kept(),
                losses.mailbox()));
    }
}
