package org.clarion.letters.previewing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.clarion.access.CarriedText;
import org.clarion.contracts.CarriedSheet;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.printing.Paper;
import org.clarion.letters.printing.Printer;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterLanguage;
import org.clarion.letters.writing.LettersBefore;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.PreviewBar;
import org.clarion.pages.PreviewWords;
import org.clarion.pages.Reader;
import org.clarion.typed.LanguageList;
import org.clarion.typed.OurLanguages;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The letters that a sheet makes, of one that a browser carries here from the desk. Nothing is stored. */
@Path("/letters/preview")
public class LetterPreviewPages {

    private final LettersBefore letters;
    private final Printer printer;
    private final CarriedText carried;
    private final Reader reader;
    private final ObjectMapper json;

    LetterPreviewPages(LettersBefore letters, Printer printer, CarriedText carried, Reader reader, ObjectMapper json) {
        this.letters = letters;
        this.printer = printer;
        this.carried = carried;
        this.reader = reader;
        this.json = json;
    }

    @CheckedTemplate(basePath = "previewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterPreview(PreviewBar preview, List<FinishedLetter> letters, String unprintable)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "previewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterPassed() implements TemplateInstance {}

    @POST
    public Response show(
            @RestForm("carried") @Nullable String sealed,
            @RestForm @Nullable String in,
            @Context HttpServerResponse response) {
        return opened(sealed, response, (text, sheet) -> {
            var language = language(in, sheet);
            var finished = letters.of(new Appeal(sheet.sheet()), language);
            return Answers.ok(new LetterPreview(bar(text, sheet, language), finished, printer.unprintable(finished)));
        });
    }

    /** On paper, as supporters would print them. */
    @POST
    @Path("pdf")
    public Response print(
            @RestForm("carried") @Nullable String sealed,
            @RestForm @Nullable String in,
            @Context HttpServerResponse response) {
        return opened(sealed, response, (text, sheet) -> {
            var finished = letters.of(new Appeal(sheet.sheet()), language(in, sheet));
            var paper = Paper.in(Locale.forLanguageTag(reader.form()).getCountry());
            return printer.unprintable(finished).isEmpty()
                    ? Response.ok(printer.print(finished, paper), "application/pdf")
                            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"preview.pdf\"")
                            .build()
                    : show(sealed, in, response);
        });
    }

    private Response opened(
            @Nullable String sealed, HttpServerResponse response, BiFunction<String, CarriedSheet, Response> shown) {
        response.putHeader("X-Robots-Tag", "noindex");
        return Optional.ofNullable(sealed)
                .flatMap(text -> carried.open(CarriedSheet.KIND, text))
                .map(text -> shown.apply(sealed, read(text)))
                .orElseGet(() -> Answers.gone(new LetterPassed()));
    }

    /** One of the pages', or one of the sheet's in which we know how letters are written. */
    private String language(@Nullable String in, CarriedSheet sheet) {
        return in != null && (OurLanguages.have(in) || others(sheet).contains(in)) ? in : reader.language();
    }

    private static List<String> others(CarriedSheet sheet) {
        return sheet.sheet().texts().keySet().stream()
                .filter(tag -> !OurLanguages.have(tag) && LetterLanguage.of(tag) != LetterLanguage.OTHER)
                .sorted()
                .toList();
    }

    private List<Choice> languages(CarriedSheet sheet) {
        var others = others(sheet).stream().map(tag -> new Choice(tag, LanguageList.name(tag, Locale.of(tag))));
        return Stream.concat(reader.languages().stream(), others).toList();
    }

    private PreviewBar bar(String sealed, CarriedSheet sheet, String language) {
        return new PreviewBar(
                reader.words(PreviewWords.class),
                reader.language(),
                "letter",
                language,
                languages(sheet),
                sealed,
                sheet.back(),
                List.of());
    }

    private CarriedSheet read(String text) {
        try {
            return json.readValue(text, CarriedSheet.class);
        } catch (JsonProcessingException ofAnotherVersion) {
            throw new IllegalStateException("what was carried is no sheet", ofAnotherVersion);
        }
    }
}
