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
import org.clarion.letters.printing.Printer;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterLanguage;
import org.clarion.letters.writing.LettersBefore;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.PreviewBar;
import org.clarion.pages.Reader;
import org.clarion.setting.Paper;
import org.clarion.typed.LanguageList;
import org.clarion.typed.OurLanguages;
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
        return frame.open(sealed, in, opened -> shown(opened, in, finished(opened, in)));
    }

    /** On paper, as supporters would print them. */
    @POST
    @Path("pdf")
    public Response print(@RestForm("carried") @Nullable String sealed, @RestForm @Nullable String in) {
        return frame.open(sealed, in, opened -> {
            var finished = finished(opened, in);
            var paper = Paper.in(Locale.forLanguageTag(reader.form()).getCountry());
            return printer.unprintable(finished).isEmpty()
                    ? Response.ok(printer.print(finished, paper), "application/pdf")
                            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"preview.pdf\"")
                            .build()
                    : shown(opened, in, finished);
        });
    }

    private List<FinishedLetter> finished(PreviewFrame.Opened opened, @Nullable String in) {
        var text = text(opened, in);
        var sheet = opened.carried().sheet();
        return letters.of(new Appeal(sheet), text.isEmpty() ? opened.language() : text);
    }

    private Response shown(PreviewFrame.Opened opened, @Nullable String in, List<FinishedLetter> finished) {
        var more = languagesBeside(opened).stream()
                .map(tag -> new Choice(tag, LanguageList.name(tag, Locale.of(tag))))
                .toList();
        var bar = frame.bar(opened, "letter", List.of()).withTexts(more, text(opened, in));
        return Answers.ok(new LetterPreview(bar, finished, printer.unprintable(finished)));
    }

    /** The one of the sheet's languages that was asked for and that our pages do not speak; empty where there is none. */
    private static String text(PreviewFrame.Opened opened, @Nullable String in) {
        return in != null && languagesBeside(opened).contains(in) ? in : "";
    }

    /** Those of the sheet in which we know how letters are written. */
    private static List<String> languagesBeside(PreviewFrame.Opened opened) {
        return opened.carried().sheet().texts().keySet().stream()
                .filter(tag -> !OurLanguages.have(tag) && LetterLanguage.of(tag) != LetterLanguage.OTHER)
                .sorted()
                .toList();
    }
}
