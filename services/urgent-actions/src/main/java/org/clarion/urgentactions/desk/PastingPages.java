package org.clarion.urgentactions.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.words.PastingWords;
import org.clarion.urgentactions.reading.PasteKind;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Drafting;

/** The box a sheet is pasted into, and its file beside it. */
@Path("desk/actions/new")
@RolesAllowed({Roles.CAMPAIGNER, Roles.ADMINISTRATOR})
public class PastingPages {

    private final Pasting pasting;
    private final Drafting drafting;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;

    PastingPages(Pasting pasting, Drafting drafting, PostedForm posted, Reader reader, Desk desk) {
        this.pasting = pasting;
        this.drafting = drafting;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
    }

    @GET
    public Response begin() {
        return Answers.ok(new DeskViews.NewAction("", "", Mistakes.none(), null));
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response begin(@BeanParam Brought brought) {
        if (brought.is("empty")) {
            return begun(brought, "", drafting.begin(id(brought), Draft.empty(), null, desk.getWho()));
        }
        var mistakes = Mistakes.none();
        var paste = brought.paste(mistakes, words());
        if (mistakes.any()) {
            return Answers.mistaken(new DeskViews.NewAction(paste, brought.mark(), mistakes, null));
        }
        var kind = pasting.kindOf(paste);
        if (kind != PasteKind.SHEET && !brought.is("anyway")) {
            return Answers.mistaken(new DeskViews.NewAction(paste, brought.mark(), mistakes, kind));
        }
        return begun(brought, paste, drafting.begin(id(brought), pasting.draft(paste), paste, desk.getWho()));
    }

    private Response begun(Brought brought, String paste, boolean begun) {
        if (begun) {
            return Answers.seeOther(reader.to("/desk/actions/" + id(brought) + "?done=begun"));
        }
        var mistakes = Mistakes.none();
        mistakes.add("paste", words().usedAlready());
        return Answers.conflict(new DeskViews.NewAction(paste, UUID.randomUUID().toString(), mistakes, null));
    }

    // A form begins one draft. One that came back because it had begun another sheet's carries a mark of its own.
    private UUID id(Brought brought) {
        var key = posted.idempotencyKey();
        return brought.mark().isEmpty()
                ? key
                : UUID.nameUUIDFromBytes((key + " " + brought.mark()).getBytes(StandardCharsets.UTF_8));
    }

    private PastingWords words() {
        return reader.words(PastingWords.class);
    }
}
