package org.clarion.supporters.previewing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.clarion.access.CarriedText;
import org.clarion.contracts.CarriedSheet;
import org.clarion.pages.Answers;
import org.clarion.pages.PreviewBar;
import org.clarion.pages.PreviewWords;
import org.clarion.pages.Reader;
import org.clarion.supporters.mailing.AlertBefore;
import org.clarion.typed.OurLanguages;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The alert as its readers will get it, of a sheet that a browser carries here from the desk. Nothing is stored. */
@Path("/me/preview")
public class AlertPreviewPages {

    /** The mail's own look stands in it, and nothing of it runs. */
    private static final String MAIL_INSIDE =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private final AlertBefore alerts;
    private final CarriedText carried;
    private final Reader reader;
    private final ObjectMapper json;

    AlertPreviewPages(AlertBefore alerts, CarriedText carried, Reader reader, ObjectMapper json) {
        this.alerts = alerts;
        this.carried = carried;
        this.reader = reader;
        this.json = json;
    }

    @CheckedTemplate(basePath = "previewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AlertPreview(PreviewBar preview, AlertBefore.Parts mail, String language) implements TemplateInstance {}

    @CheckedTemplate(basePath = "previewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AlertPassed() implements TemplateInstance {}

    @POST
    public Response show(
            @RestForm("carried") @Nullable String sealed,
            @RestForm @Nullable String in,
            @Context HttpServerResponse response) {
        response.putHeader("X-Robots-Tag", "noindex");
        var sheet = Optional.ofNullable(sealed)
                .flatMap(text -> carried.open(CarriedSheet.KIND, text))
                .map(this::read)
                .orElse(null);
        if (sealed == null || sheet == null) {
            return Answers.gone(new AlertPassed());
        }
        response.putHeader("Content-Security-Policy", MAIL_INSIDE); // instead of: of two policies both would hold
        var language = in != null && OurLanguages.have(in) ? in : reader.language();
        return Answers.ok(
                new AlertPreview(bar(sealed, sheet.back(), language), alerts.in(language, sheet.sheet()), language));
    }

    private PreviewBar bar(String sealed, @Nullable String back, String language) {
        return new PreviewBar(
                reader.words(PreviewWords.class),
                reader.language(),
                "mail",
                language,
                reader.languages(),
                sealed,
                back,
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
