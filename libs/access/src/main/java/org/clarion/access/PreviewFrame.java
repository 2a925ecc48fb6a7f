package org.clarion.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clarion.contracts.CarriedSheet;
import org.clarion.pages.Answers;
import org.clarion.pages.Bundles;
import org.clarion.pages.PreviewBar;
import org.clarion.pages.PreviewSentences;
import org.clarion.pages.PreviewState;
import org.clarion.pages.PreviewWords;
import org.clarion.pages.Reader;
import org.clarion.typed.OurLanguages;
import org.jspecify.annotations.Nullable;

/**
 * The frame around previews in every service that shows a part of a sheet: what a browser carries there is opened, the bar
 * above says what is looked at, and no search engine finds it.
 */
@ApplicationScoped
public class PreviewFrame {

    private final CarriedText carried;
    private final Reader reader;
    private final ObjectMapper json;

    PreviewFrame(CarriedText carried, Reader reader, ObjectMapper json) {
        this.carried = carried;
        this.reader = reader;
        this.json = json;
    }

    /**
     * A sheet to look at.
     *
     * @param sealed the same, as the browser carries it on
     * @param language it is shown in
     */
    public record Opened(CarriedSheet carried, String sealed, String language) {}

    /** What a browser carried for too long, or what none of our services sealed. */
    @CheckedTemplate(basePath = "previewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewPassed() implements TemplateInstance {}

    /** For a browser to carry. */
    public String seal(CarriedSheet sheet) {
        try {
            return carried.seal(CarriedSheet.KIND, json.writeValueAsString(sheet));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Shows what a browser brought; a page that says so where it was brought too late. */
    public Response open(@Nullable String sealed, @Nullable String in, Function<Opened, Response> shown) {
        return unseen(Optional.ofNullable(sealed)
                .flatMap(text -> carried.open(CarriedSheet.KIND, text))
                .map(text -> shown.apply(opened(read(text), sealed, in)))
                .orElseGet(() -> Answers.gone(new PreviewPassed())));
    }

    /** Shows what was not carried yet. */
    public Response show(CarriedSheet sheet, @Nullable String in, Function<Opened, Response> shown) {
        return unseen(shown.apply(opened(sheet, seal(sheet), in)));
    }

    /**
     * What stands above it, in the reader's language if the desk has it: to be made before the page is read as others will read it.
     *
     * @param view "page", "mail", "letter" or "sheet"
     * @param missing names of parts in whose place a mark stands
     */
    public PreviewBar bar(Opened opened, String view, List<String> missing) {
        var words = Bundles.of(PreviewWords.class, reader.deskLanguage());
        var state = state(opened.carried());
        return new PreviewBar(
                words,
                reader.deskLanguage(),
                state,
                PreviewSentences.of(state, words),
                view,
                opened.language(),
                reader.publicLanguages(),
                opened.sealed(),
                opened.carried().back(),
                missing);
    }

    private static PreviewState state(CarriedSheet sheet) {
        return switch (sheet.standing()) {
            case DRAFT -> sheet.back() == null ? PreviewState.TYPED : PreviewState.DRAFT;
            case WITHDRAWN -> PreviewState.WITHDRAWN;
            case LIVE -> PreviewState.LIVE;
            case CHANGED -> sheet.tellsByMail() ? PreviewState.CHANGE : PreviewState.SILENT_CHANGE;
            case OVER -> PreviewState.OUTCOME;
        };
    }

    private Opened opened(CarriedSheet sheet, String sealed, @Nullable String in) {
        return new Opened(sheet, sealed, in != null && OurLanguages.have(in) ? in : own(sheet));
    }

    private String own(CarriedSheet sheet) {
        var own = sheet.sheet().originalLanguage();
        return OurLanguages.have(own) ? own : reader.language();
    }

    private static Response unseen(Response page) {
        return Response.fromResponse(page).header("X-Robots-Tag", "noindex").build();
    }

    private CarriedSheet read(String text) {
        try {
            return json.readValue(text, CarriedSheet.class);
        } catch (JsonProcessingException ofAnotherVersion) {
            throw new IllegalStateException("what was carried is no sheet", ofAnotherVersion);
        }
    }
}
