package org.clarion.letters.previewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.clarion.access.PreviewFrame;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.printing.Paper;
import org.clarion.letters.printing.Printer;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LettersBefore;
import org.clarion.pages.Answers;
import org.clarion.pages.PreviewBar;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The letters that a sheet makes, of one that a browser carries here from the desk. Nothing is stored. */
@Path("/letters/preview")
public class LetterPreviewPages {

    private final LettersBefore letters;
    private final Printer printer;
    private final PreviewFrame frame;
    private final Reader reader;

    LetterPreviewPages(LettersBefore letters, Printer printer, PreviewFrame frame, Reader reader) {
        this.letters = letters;
        this.printer = printer;
        this.frame = frame;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "previewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterPreview(PreviewBar preview, List<FinishedLetter> letters, String unprintable)
            implements TemplateInstance {}

    @POST
    public Response show(@RestForm("carried") @Nullable String sealed, @RestForm @Nullable String in) {
        return frame.open(sealed, in, opened -> shown(opened, finished(opened)));
    }

    /** On paper, as supporters would print them. */
    @POST
    @Path("pdf")
    public Response print(@RestForm("carried") @Nullable String sealed, @RestForm @Nullable String in) {
        return frame.open(sealed, in, opened -> {
            var finished = finished(opened);
            var paper = Paper.in(Locale.forLanguageTag(reader.form()).getCountry());
            return printer.unprintable(finished).isEmpty()
                    ? Response.ok(printer.print(finished, paper), "application/pdf")
                            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"preview.pdf\"")
                            .build()
                    : shown(opened, finished);
        });
    }

    private List<FinishedLetter> finished(PreviewFrame.Opened opened) {
        return letters.of(new Appeal(opened.carried().sheet()), opened.language());
    }

    private Response shown(PreviewFrame.Opened opened, List<FinishedLetter> finished) {
        return Answers.ok(
                new LetterPreview(frame.bar(opened, "letter", List.of()), finished, printer.unprintable(finished)));
    }
}
