package org.clarion.urgentactions.showing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is live, for programs that follow it (Atom, RFC 4287). */
@Path("/")
@Public(maxAge = 60)
public class FeedPages {

    private final Showing showing;
    private final Reader reader;
    private final String site;

    FeedPages(Showing showing, Reader reader, @ConfigProperty(name = "clarion.address") String site) {
        this.showing = showing;
        this.reader = reader;
        this.site = site;
    }

    /** An action of the feed changes its id with nothing but the action. */
    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ActionsAtom(String site, Instant updated, List<ShownAction> live) implements TemplateInstance {}

    @GET
    @Path("actions.atom")
    public Response feed() {
        var live = showing.open();
        var updated = live.stream()
                .map(shown -> shown.sheet().launchedAt())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        var feed =
                new ActionsAtom(site, updated, live).setLocale(reader.locale()).render();
        return Response.ok(feed).type("application/atom+xml;charset=UTF-8").build();
    }
}
