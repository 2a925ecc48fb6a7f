package org.clarion.letters.confirming;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.RepliesTo;
import org.clarion.letters.sending.Written;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.letters.writing.LetterForm;
import org.clarion.letters.writing.SubjectLine;
import org.clarion.letters.writing.WayFields;
import org.clarion.letters.writing.WritingRoom;
import org.clarion.mail.Address;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Answers;
import org.clarion.pages.HowItEnds;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.privacy.Pseudonyms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Handing a letter in: nothing leaves yet but a mail to its writer. */
@Path("/letters/{actionId}")
public class AskingPages {

    /** What to do now: look into the mailbox. */
    @CheckedTemplate(basePath = "confirming", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckYourMail(Appeal appeal, HowItEnds howItEnds) implements TemplateInstance {}

    private static final String DOOR = "letters";

    private final WritingRoom room;
    private final Asking asking;
    private final Pseudonyms pseudonyms;
    private final Letters letters;
    private final PostedForm posted;
    private final Reader reader;

    AskingPages(
            WritingRoom room, Asking asking, Pseudonyms pseudonyms, Letters letters, PostedForm posted, Reader reader) {
        this.room = room;
        this.asking = asking;
        this.pseudonyms = pseudonyms;
        this.letters = letters;
        this.posted = posted;
        this.reader = reader;
    }

    @POST
    @Path("send")
    public Response send(@RestPath UUID actionId, @BeanParam LetterForm form, @BeanParam WayFields typed) {
        return room.bring(actionId, form, (appeal, draft) -> send(appeal, draft, typed));
    }

    @GET
    @Path("check-your-mail")
    public Response checkYourMail(@RestPath UUID actionId, @RestQuery @Nullable String follow) {
        return room.enter(
                actionId, appeal -> Answers.ok(new CheckYourMail(appeal, HowItEnds.said(actionId, DOOR, follow))));
    }

    private Response send(Appeal appeal, LetterDraft draft, WayFields typed) {
        var pasted = PastedAddress.read(typed.email());
        var address = typed.asked().address();
        var mistakes = mistakesIn(appeal, draft, typed, pasted);
        if (mistakes.any() || address.isEmpty()) {
            return room.preview(appeal, draft, typed, mistakes);
        }
        if (!asking.ask(appeal, written(draft, address.get(), typed))) {
            mistakes.add("email", room.words().tooManyMails());
            return room.preview(appeal, draft, typed, mistakes);
        }
        var next = "/letters/" + appeal.id() + "/check-your-mail";
        return typed.follows()
                ? HowItEnds.said(appeal.id(), DOOR, null).askThenBack(reader, next)
                : Answers.seeOther(reader.to(next));
    }

    private Mistakes mistakesIn(Appeal appeal, LetterDraft draft, WayFields typed, PastedAddress pasted) {
        var mistakes = new Mistakes();
        if (draft.name().isEmpty()) {
            mistakes.add("name", room.words().nameMissing());
        }
        if (pasted.address().isEmpty()) {
            mistakes.add("email", pasted.mistake(room.typingWords()));
        }
        typed.asked()
                .suggested()
                .ifPresent(other -> mistakes.add("meant", room.typingWords().emailMeant(other.value())));
        if (typed.subjectLine().length() > SubjectLine.LONGEST) {
            mistakes.add("subject", room.words().subjectTooLong(reader.number(SubjectLine.LONGEST)));
        }
        if (draft.recipients(appeal).stream()
                .allMatch(target -> letters.mailbox(appeal.id(), target).isEmpty())) {
            mistakes.add("email", room.words().noMailForThem());
        }
        return mistakes;
    }

    /** The same form with another text, address or official is another letter; pressed twice it is the same. */
    private Written written(LetterDraft draft, Address address, WayFields typed) {
        var subject = typed.subjectLine();
        var replies = RepliesTo.of(typed.repliesHere());
        var handedIn = String.join(
                "\n",
                posted.idempotencyKey().toString(),
                address.normalised(),
                subject,
                replies.name(),
                draft.toString());
        return new Written(
                UUID.nameUUIDFromBytes(handedIn.getBytes(UTF_8)),
                draft,
                subject,
                address.value(),
                pseudonyms.names(address.forms()),
                reader.language(),
                replies);
    }
}
