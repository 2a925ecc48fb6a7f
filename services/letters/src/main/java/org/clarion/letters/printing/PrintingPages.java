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
import org.clarion.letters.writing.Draft;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterForm;
import org.clarion.letters.writing.PlainText;
import org.clarion.letters.writing.WritingRoom;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A letter to take along: on paper, or as plain text. Neither is stored. */
@Path("/letters/{actionId}")
public class PrintingPages {

    private static final int LONGEST_ADDRESS = 300;

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
    public Response pdf(@RestPath UUID actionId, @BeanParam LetterForm form, @RestForm @Nullable String postal) {
        var typed = PlainText.lines(postal);
        var address = typed.substring(0, Math.min(typed.length(), LONGEST_ADDRESS))
                .lines()
                .toList();
        return room.bring(actionId, form, (appeal, draft) -> print(appeal, draft, address));
    }

    /** The same words without the paper, to paste wherever they are wanted. */
    @POST
    @Path("txt")
    public Response text(@RestPath UUID actionId, @BeanParam LetterForm form) {
        return room.bring(actionId, form, (appeal, draft) -> {
            var letters = room.letters(appeal, draft).stream()
                    .map(FinishedLetter::asMail)
                    .collect(Collectors.joining("\n\n* * *\n\n"));
            return download("text/plain; charset=UTF-8", "txt", letters.getBytes(StandardCharsets.UTF_8));
        });
    }

    private Response print(Appeal appeal, Draft draft, List<String> address) {
        var all = room.letters(appeal, draft);
        var onPaper = all.stream()
                .filter(letter ->
                        !letter.target().address().isEmpty() || letter.target().fax() != null)
                .map(letter -> letter.from(address))
                .toList();
        var letters = onPaper.isEmpty() ? all : onPaper;
        var missing = printer.missing(letters.toString());
        if (!missing.isEmpty()) {
            var mistakes = new Mistakes();
            mistakes.add("print", room.words().unprintable(missing));
            return room.preview(appeal, draft, "", mistakes);
        }
        return download("application/pdf", "pdf", printer.print(letters, Paper.in(country(draft))));
    }

    /** Paper goes by where the writer lives, or else by the form in which they read. */
    private String country(Draft draft) {
        return draft.country().isEmpty() ? Locale.forLanguageTag(reader.form()).getCountry() : draft.country();
    }

    private static Response download(String type, String ending, byte[] content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letter." + ending + '"')
                .build();
    }
}
