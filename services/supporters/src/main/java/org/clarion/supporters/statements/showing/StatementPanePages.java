package org.clarion.supporters.statements.showing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
import org.clarion.supporters.statements.ReadStatement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

/** The small page that other sites show in a frame, and the lines they paste. It sets no cookie, loads nothing from elsewhere and tells nobody who looks. */
@Path("/statements" + StatementPages.ONE)
@Public(maxAge = 15)
public class StatementPanePages {

    private static final String FRAMED_ANYWHERE =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

    private final StatementPortraits portraits;
    private final Reader reader;
    private final String site;

    StatementPanePages(
            StatementPortraits portraits, Reader reader, @ConfigProperty(name = "clarion.address") String site) {
        this.portraits = portraits;
        this.reader = reader;
        this.site = site;
    }

    @GET
    @Path("/embed")
    public Response pane(@RestPath UUID id, @Context HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", FRAMED_ANYWHERE); // instead of: of two policies both would hold
        return Response.fromResponse(portraits
                        .of(id, "", "")
                        .map(portrait -> Answers.ok(Templates.pane(
                                portrait,
                                site.replaceFirst("^https?://", "")
                                        + portrait.read().path())))
                        .orElseGet(() -> Answers.page(404, Templates.noPane())))
                .header("X-Robots-Tag", "noindex") // the statement's own page is the one to be found
                .build();
    }

    /** For whoever looks after another site. */
    @GET
    @Path("/embedding")
    public Response embedding(@RestPath UUID id) {
        return portraits
                .of(id, "", "")
                .map(portrait -> Answers.ok(Templates.embedding(portrait.read(), lines(portrait))))
                .orElseGet(Answers::missing);
    }

    // The sandbox keeps scripts of ours from whatever else is on that page, and lets links open pages of their own.
    private String lines(StatementPortrait portrait) {
        return """
                <iframe src="%s%s/embed?lang=%s" title="%s" lang="%s" loading="lazy" referrerpolicy="no-referrer"
                  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
                  style="border: 0; width: 100%%; max-width: 40rem; height: 300px"></iframe>""".formatted(
                        site,
                        portrait.read().path(),
                        reader.language(),
                        inAnAttribute(portrait.read().title()),
                        reader.language());
    }

    private static String inAnAttribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    @CheckedTemplate(basePath = "statements", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance pane(StatementPortrait portrait, String address);

        static native TemplateInstance noPane();

        static native TemplateInstance embedding(ReadStatement read, String lines);

        private Templates() {}
    }
}
