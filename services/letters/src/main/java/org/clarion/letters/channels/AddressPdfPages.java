package org.clarion.letters.channels;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.channels.PostedLetters.Envelope;
import org.clarion.letters.printing.Printer;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.letters.writing.LetterForm;
import org.clarion.letters.writing.UsableContacts;
import org.clarion.letters.writing.WayFields;
import org.clarion.letters.writing.WritingRoom;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.setting.Paper;
import org.clarion.setting.Typesetter;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Envelopes, labels and faxes as tagged PDF: each choice is one document, and nothing of it is stored. */
@Path("/letters/{actionId}")
public class AddressPdfPages {

    /** A page of its size for each official. */
    @CheckedTemplate(basePath = "channels", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EnvelopesOnPaper(String language, EnvelopeSize size, List<String> sender, List<Envelope> envelopes)
            implements TemplateInstance {}

    /** To be cut out of one sheet. */
    @CheckedTemplate(basePath = "channels", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LabelsOnPaper(String language, List<Envelope> envelopes) implements TemplateInstance {}

    private final WritingRoom room;
    private final PostedLetters posted;
    private final Printer printer;
    private final Typesetter typesetter;

    AddressPdfPages(WritingRoom room, PostedLetters posted, Printer printer, Typesetter typesetter) {
        this.room = room;
        this.posted = posted;
        this.printer = printer;
        this.typesetter = typesetter;
    }

    @POST
    @Path("envelope.pdf")
    public Response envelope(
            @RestPath UUID actionId,
            @BeanParam LetterForm form,
            @BeanParam WayFields typed,
            @RestForm @DefaultValue("") String size) {
        return room.bring(actionId, form, (appeal, draft) -> {
            var paper = posted.paper(draft);
            var wanted = EnvelopeSize.named(size)
                    .orElseGet(() -> EnvelopeSize.of(paper).getFirst());
            var page = new EnvelopesOnPaper(
                    draft.language().tag(), wanted, posted.sender(draft, typed), posted.envelopes(appeal, draft));
            return set(appeal, draft, typed, page, "-" + wanted.code());
        });
    }

    @POST
    @Path("label.pdf")
    public Response label(@RestPath UUID actionId, @BeanParam LetterForm form, @BeanParam WayFields typed) {
        return room.bring(
                actionId,
                form,
                (appeal, draft) -> set(
                        appeal,
                        draft,
                        typed,
                        new LabelsOnPaper(draft.language().tag(), posted.envelopes(appeal, draft)),
                        "-label"));
    }

    /** What goes first through the machine, and the letter after it. */
    @POST
    @Path("fax.pdf")
    public Response fax(@RestPath UUID actionId, @BeanParam LetterForm form, @BeanParam WayFields typed) {
        return room.bring(actionId, form, (appeal, draft) -> {
            var letters = room.letters(appeal, draft).stream()
                    .filter(letter -> UsableContacts.fax(letter.target()))
                    .toList();
            if (letters.isEmpty()) {
                return Answers.missing();
            }
            var subject = room.subject(appeal, draft, typed);
            var missing = typesetter.missing(letters + subject);
            return missing.isEmpty()
                    ? download(appeal, draft, "-fax", printer.fax(letters, subject, posted.paper(draft)))
                    : unprintable(appeal, draft, typed, missing);
        });
    }

    private Response set(Appeal appeal, LetterDraft draft, WayFields typed, TemplateInstance page, String kind) {
        if (posted.letters(appeal, draft).isEmpty()) {
            return Answers.missing();
        }
        var whole = page.render();
        var missing = typesetter.missing(whole);
        Paper paper = posted.paper(draft);
        return missing.isEmpty()
                ? download(appeal, draft, kind, typesetter.set(whole, paper).pdf())
                : unprintable(appeal, draft, typed, missing);
    }

    private Response unprintable(Appeal appeal, LetterDraft draft, WayFields typed, String missing) {
        var mistakes = new Mistakes();
        mistakes.add("print", room.words().unprintable(missing));
        return room.preview(appeal, draft, typed, mistakes);
    }

    private Response download(Appeal appeal, LetterDraft draft, String kind, byte[] pdf) {
        var name = room.fileName(appeal, room.letters(appeal, draft)) + kind + ".pdf";
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .build();
    }
}
