package org.clarion.letters.printing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.letters.writing.LetterForm;
import org.clarion.letters.writing.UsableContacts;
import org.clarion.letters.writing.WayFields;
import org.clarion.letters.writing.WritingRoom;
import org.clarion.mail.Address;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.setting.Paper;
import org.jboss.resteasy.reactive.RestPath;

/** A letter to take along: on paper, or as plain text. Neither is stored. */
@Path("/letters/{actionId}")
public class PrintingPages {

    private final WritingRoom room;
    private final Printer printer;
    private final Reader reader;

    PrintingPages(WritingRoom room, Printer printer, Reader reader) {
        this.room = room;
        this.printer = printer;
        this.reader = reader;
    }

    /** One page for each official who can be written to on paper. */
    @POST
    @Path("pdf")
    public Response pdf(@RestPath UUID actionId, @BeanParam LetterForm form, @BeanParam WayFields typed) {
        return room.bring(actionId, form, (appeal, draft) -> print(appeal, draft, typed));
    }

    /** The same words without the paper, to paste wherever they are wanted. */
    @POST
    @Path("txt")
    public Response text(@RestPath UUID actionId, @BeanParam LetterForm form) {
        return room.bring(actionId, form, (appeal, draft) -> {
            var letters = room.letters(appeal, draft);
            var text = letters.stream().map(FinishedLetter::asMail).collect(Collectors.joining("\n\n* * *\n\n"));
            return download(
                    "text/plain; charset=UTF-8",
                    room.fileName(appeal, letters) + ".txt",
                    text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private Response print(Appeal appeal, LetterDraft draft, WayFields typed) {
        var answer = PastedAddress.read(typed.answer());
        var letters = onPaper(room.letters(appeal, draft)).stream()
                .map(letter -> letter.from(
                        typed.address().lines().toList(),
                        answer.address().map(Address::value).orElse("")))
                .toList();
        var mistakes = new Mistakes();
        if (answer.address().isEmpty() && !answer.isEmpty()) {
            mistakes.add("answer", answer.mistake(room.typingWords()));
        }
        var missing = printer.unprintable(letters);
        if (!missing.isEmpty()) {
            mistakes.add("print", room.words().unprintable(missing));
        }
        return mistakes.any()
                ? room.preview(appeal, draft, typed, mistakes)
                : download(
                        "application/pdf",
                        room.fileName(appeal, letters) + ".pdf",
                        printer.print(letters, Paper.in(country(draft))));
    }

    /** Those that paper reaches; where it reaches nobody, whoever wants it has all of them. */
    private static List<FinishedLetter> onPaper(List<FinishedLetter> letters) {
        var reached = letters.stream()
                .filter(letter -> UsableContacts.post(letter.target()) || UsableContacts.fax(letter.target()))
                .toList();
        return reached.isEmpty() ? letters : reached;
    }

    /** Paper goes by where the writer lives, or else by the form in which they read. */
    private String country(LetterDraft draft) {
        return draft.country().isEmpty() ? Locale.forLanguageTag(reader.form()).getCountry() : draft.country();
    }

    private static Response download(String type, String name, byte[] content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + '"')
                .build();
    }
}
