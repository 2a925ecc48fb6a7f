package org.clarion.supporters.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import org.clarion.access.Roles;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.newsletters.Newsletters;
import org.clarion.supporters.newsletters.Newsletters.Newsletter;
import org.clarion.typed.TypingWords;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The ledger at the desk: for administrators, with a reason that is on record. */
@Path("/desk/supporters/consent")
@RolesAllowed(Roles.ADMINISTRATOR)
public class LedgerDeskPages {

    private final LedgerDesk desk;
    private final LedgerLines lines;
    private final LedgerFile file;
    private final Newsletters newsletters;
    private final Reader reader;

    LedgerDeskPages(LedgerDesk desk, LedgerLines lines, LedgerFile file, Newsletters newsletters, Reader reader) {
        this.desk = desk;
        this.lines = lines;
        this.file = file;
        this.newsletters = newsletters;
        this.reader = reader;
    }

    /** What was asked for, as it was typed. */
    record Asked(@Nullable String email, @Nullable String reason) {}

    @GET
    public Response page() {
        return Answers.ok(page(new Asked(null, null), null, Mistakes.none()));
    }

    /** The address is in no link and in no record. */
    @POST
    public Response look(@RestForm @Nullable String email, @RestForm @Nullable String reason) {
        var asked = new Asked(email, reason);
        var pasted = PastedAddress.read(email);
        var why = ConsentReason.of(reason);
        var mistakes = Mistakes.none();
        if (pasted.address().isEmpty()) {
            mistakes.add("email", pasted.mistake(reader.words(TypingWords.class)));
        }
        if (why.isEmpty()) {
            mistakes.add("reason", reader.words(LedgerWords.class).reasonMistake());
        }
        if (mistakes.any()) {
            return Answers.mistaken(page(asked, null, mistakes));
        }
        var found = desk.find(pasted.address().orElseThrow(), why.orElseThrow());
        return Answers.ok(page(asked, found.map(lines::of).orElse(List.of()), mistakes));
    }

    @POST
    @Path("file")
    public Response file() {
        desk.take();
        StreamingOutput rows = file::write;
        return Response.ok(rows)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"consent.csv\"")
                .build();
    }

    private TemplateInstance page(Asked asked, @Nullable List<LedgerLine> found, Mistakes mistakes) {
        var words = reader.words(LedgerWords.class);
        var reasons = Arrays.stream(ConsentReason.values())
                .map(reason -> new Choice(reason.name(), words.why(reason)))
                .toList();
        return Templates.desk(asked, reasons, found, newsletters.all(reader.language()), mistakes);
    }

    @CheckedTemplate(basePath = "ledger")
    static final class Templates {
        static native TemplateInstance desk(
                Asked asked,
                List<Choice> reasons,
                @Nullable List<LedgerLine> found,
                List<Newsletter> newsletters,
                Mistakes mistakes);

        private Templates() {}
    }
}
