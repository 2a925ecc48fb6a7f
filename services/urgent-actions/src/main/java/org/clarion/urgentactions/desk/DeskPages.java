package org.clarion.urgentactions.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.words.PastingWords;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Drafting;
import org.jspecify.annotations.Nullable;

/** The desk's lists, and the box a sheet is pasted into. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class DeskPages {

    private static final int LONGEST_PASTE = 200_000;

    private final DeskRows rows;
    private final Pasting pasting;
    private final Drafting drafting;
    private final PostedForm posted;
    private final Reader reader;

    DeskPages(DeskRows rows, Pasting pasting, Drafting drafting, PostedForm posted, Reader reader) {
        this.rows = rows;
        this.pasting = pasting;
        this.drafting = drafting;
        this.posted = posted;
        this.reader = reader;
    }

    @GET
    @Path("desk")
    public Response overview() {
        return Answers.ok(rows.overview());
    }

    @GET
    @Path("desk/deadlines")
    public Response deadlines() {
        return Answers.ok(rows.deadlines());
    }

    @GET
    @Path("desk/actions/new")
    @RolesAllowed({Roles.CAMPAIGNER, Roles.ADMINISTRATOR})
    public Response begin() {
        return Answers.ok(new DeskViews.NewAction("", "", Mistakes.none()));
    }

    @POST
    @Path("desk/actions/new")
    @RolesAllowed({Roles.CAMPAIGNER, Roles.ADMINISTRATOR})
    public Response begin(
            @FormParam("paste") @Nullable String typed,
            @FormParam("deed") @Nullable String deed,
            @FormParam("apart") @Nullable String apart,
            SecurityContext who) {
        var by = who.getUserPrincipal().getName();
        var paste = typed == null ? "" : typed;
        var empty = "empty".equals(deed);
        if (!empty && (paste.isBlank() || paste.length() > LONGEST_PASTE)) {
            return Answers.mistaken(new DeskViews.NewAction(paste, given(apart), mistakeIn(paste)));
        }
        var id = id(given(apart));
        var begun = empty
                ? drafting.begin(id, Draft.empty(), null, by)
                : drafting.begin(id, pasting.draft(paste), paste, by);
        return begun
                ? Answers.seeOther(reader.to("/desk/actions/" + id + "?done=begun"))
                : Answers.conflict(
                        new DeskViews.NewAction(paste, UUID.randomUUID().toString(), usedAlready()));
    }

    // A form begins one draft. One that came back because it had begun another sheet's carries a mark of its own.
    private UUID id(String apart) {
        var key = posted.idempotencyKey();
        return apart.isEmpty() ? key : UUID.nameUUIDFromBytes((key + " " + apart).getBytes(StandardCharsets.UTF_8));
    }

    private static String given(@Nullable String apart) {
        return apart == null ? "" : apart;
    }

    private Mistakes usedAlready() {
        var mistakes = Mistakes.none();
        mistakes.add("paste", words().usedAlready());
        return mistakes;
    }

    private Mistakes mistakeIn(String paste) {
        var mistakes = Mistakes.none();
        mistakes.add("paste", paste.isBlank() ? words().nothing() : words().tooLong());
        return mistakes;
    }

    private PastingWords words() {
        return reader.words(PastingWords.class);
    }
}
