package org.clarion.letters.overseeing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.access.Roles;
import org.clarion.bounces.BounceWatch;
import org.clarion.bounces.MailboxState;
import org.clarion.letters.addressing.BlockedAddress;
import org.clarion.letters.addressing.BlockingSigns;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.Reader;

/** The desk's view of the sending. */
@Path("/desk/letters")
public class LettersDeskPages {

    /** Counts by action and stage, and what waits, what did not arrive, and why. */
    @CheckedTemplate(basePath = "overseeing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LettersDesk(
            ListPage<Overview.Row> rows,
            ListPage<Overview.Waiting> waiting,
            List<Losses.DeadAddress> dead,
            List<BlockedAddress> blocked,
            ListPage<Losses.Lost> lost,
            List<Choice> stages,
            List<AnsweredByMachines.Said> answers,
            long answersKept,
            int toRead,
            List<OwedTotals.Owed> owed,
            MailboxState mailbox)
            implements TemplateInstance {}

    private final LetterLists lists;
    private final Losses losses;
    private final AnsweredByMachines answers;
    private final OwedTotals owed;
    private final BounceWatch bounces;
    private final BlockingSigns signs;
    private final Reader reader;

    LettersDeskPages(
            LetterLists lists,
            Losses losses,
            AnsweredByMachines answers,
            OwedTotals owed,
            BounceWatch bounces,
            BlockingSigns signs,
            Reader reader) {
        this.lists = lists;
        this.losses = losses;
        this.answers = answers;
        this.owed = owed;
        this.bounces = bounces;
        this.signs = signs;
        this.reader = reader;
    }

    @GET
    @RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response show() {
        return Answers.ok(new LettersDesk(
                lists.byAction(),
                lists.waiting(),
                losses.dead(),
                signs.found(reader.language()),
                lists.lost(),
                lists.stages(),
                answers.latest(),
                answers.kept(),
                owed.toRead(),
                owed.all(),
                bounces.state()));
    }
}
