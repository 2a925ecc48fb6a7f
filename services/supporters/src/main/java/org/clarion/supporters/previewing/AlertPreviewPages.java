package org.clarion.supporters.previewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.access.PreviewFrame;
import org.clarion.pages.Answers;
import org.clarion.pages.PreviewBar;
import org.clarion.supporters.mailing.AlertBefore;
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
    private final PreviewFrame frame;

    AlertPreviewPages(AlertBefore alerts, PreviewFrame frame) {
        this.alerts = alerts;
        this.frame = frame;
    }

    @CheckedTemplate(basePath = "previewing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AlertPreview(PreviewBar preview, AlertBefore.Parts mail, String language) implements TemplateInstance {}

    @POST
    public Response show(
            @RestForm("carried") @Nullable String sealed,
            @RestForm @Nullable String in,
            @Context HttpServerResponse response) {
        return frame.open(sealed, in, opened -> {
            response.putHeader("Content-Security-Policy", MAIL_INSIDE); // instead of: of two policies both would hold
            var language = opened.language();
            var sheet = opened.carried().sheet();
            return Answers.ok(new AlertPreview(
                    frame.bar(opened, "mail", List.of()), alerts.of(alerts.kindOf(sheet), sheet, language), language));
        });
    }
}
