package org.clarion.actionreports.figures.open;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.access.Roles;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

/** What staff give to those who want to show an action on their own site. */
@Path("/desk/reports/{action}/embed")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class EmbeddingPages {

    private final ActionSheets appeals;
    private final Reader reader;
    private final String site;

    EmbeddingPages(ActionSheets appeals, Reader reader, @ConfigProperty(name = "clarion.address") String site) {
        this.appeals = appeals;
        this.reader = reader;
        this.site = site;
    }

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Embedding(ActionSheet appeal, String title, List<Snippet> snippets, String sandbox)
            implements TemplateInstance {}

    @GET
    public Response give(@RestPath UUID action) {
        return appeals.of(action).map(appeal -> Answers.ok(page(appeal))).orElseGet(Answers::missing);
    }

    private Embedding page(ActionSheet appeal) {
        var title = appeal.text(reader.language()).title();
        var snippets = Stream.of(Pane.values())
                .map(pane -> Snippet.of(site, appeal.actionId(), pane, reader.language(), title))
                .toList();
        return new Embedding(appeal, title, snippets, Snippet.SANDBOX);
    }
}
