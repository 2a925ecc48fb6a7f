package org.clarion.letters.channels;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.channels.PostedLetters.Envelope;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.letters.writing.LetterForm;
import org.clarion.letters.writing.UsableContacts;
import org.clarion.letters.writing.WayFields;
import org.clarion.letters.writing.WritingRoom;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestPath;

/** Beside the letter: the envelope, the first page of a fax, an entry for the calendar. */
@Path("/letters/{actionId}")
public class ChannelPages {

    /**
     * An envelope for each official whom paper reaches.
     *
     * @param sender lines of the writer's own
     */
    @CheckedTemplate(basePath = "channels", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Envelopes(
            Appeal appeal,
            LetterDraft draft,
            WayFields typed,
            List<String> sender,
            List<Envelope> envelopes,
            List<EnvelopeSize> sizes)
            implements TemplateInstance {}

    /** What goes first through the machine, and the letter after it. */
    @CheckedTemplate(basePath = "channels", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FaxSheets(Appeal appeal, LetterDraft draft, String subject, List<FinishedLetter> letters)
            implements TemplateInstance {}

    private final WritingRoom room;
    private final PostedLetters posted;
    private final PostingReminder reminder;
    private final Reader reader;

    ChannelPages(WritingRoom room, PostedLetters posted, PostingReminder reminder, Reader reader) {
        this.room = room;
        this.posted = posted;
        this.reminder = reminder;
        this.reader = reader;
    }

    @POST
    @Path("envelope")
    public Response envelope(@RestPath UUID actionId, @BeanParam LetterForm form, @BeanParam WayFields typed) {
        return room.bring(actionId, form, (appeal, draft) -> {
            var sizes = EnvelopeSize.of(posted.paper(draft));
            return Answers.ok(new Envelopes(
                    appeal, draft, typed, posted.sender(draft, typed), posted.envelopes(appeal, draft), sizes));
        });
    }

    @POST
    @Path("fax")
    public Response fax(@RestPath UUID actionId, @BeanParam LetterForm form, @BeanParam WayFields typed) {
        return room.bring(actionId, form, (appeal, draft) -> {
            var letters = room.letters(appeal, draft).stream()
                    .filter(letter -> UsableContacts.fax(letter.target()))
                    .toList();
            return letters.isEmpty()
                    ? Answers.missing()
                    : Answers.ok(new FaxSheets(appeal, draft, room.subject(appeal, draft, typed), letters));
        });
    }

    /** For a calendar (RFC 5545): the letter is posted tomorrow, and then counted by the link in it. */
    @POST
    @Path("reminder")
    public Response reminder(@RestPath UUID actionId, @BeanParam LetterForm form) {
        return room.bring(actionId, form, (appeal, draft) -> {
            var targets = posted.letters(appeal, draft).stream()
                    .map(FinishedLetter::target)
                    .toList();
            var link = appeal.report(targets, "POST", draft.country());
            var name = room.fileName(appeal, room.letters(appeal, draft)) + ".ics";
            return Response.ok(
                            reminder.of(appeal, targets, reader.to(link), room.today(appeal)),
                            "text/calendar; charset=UTF-8")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                    .build();
        });
    }

    /** Somebody reloads a step that only a form can take. */
    @GET
    @Path("{step: envelope|fax|reminder|envelope\\.pdf|label\\.pdf|fax\\.pdf}")
    public Response startAgain(@RestPath UUID actionId) {
        return room.enter(actionId, appeal -> Answers.seeOther(appeal.letters()));
    }
}
