package org.clarion.urgentactions.showing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.Actions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is live, for programs that follow it (Atom, RFC 4287). */
@Path("/")
@Public(maxAge = 60)
public class FeedPages {

    private final Showing showing;
    private final Actions actions;
    private final Reader reader;
    private final String site;

    FeedPages(Showing showing, Actions actions, Reader reader, @ConfigProperty(name = "clarion.address") String site) {
        this.showing = showing;
        this.actions = actions;
        this.reader = reader;
        this.site = site;
    }

    /**
     * An action of the feed changes its id with nothing but the action.
     *
     * @param changed when each was changed last, by its id: what its readers were told meanwhile is news to them
     */
    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ActionsAtom(String site, Instant updated, List<ShownAction> live, Map<UUID, Instant> changed)
            implements TemplateInstance {}

    @GET
    @Path("actions.atom")
    public Response feed() {
        var live = showing.open();
        var changed = actions.changes(live.stream().map(ShownAction::id).collect(Collectors.toSet()));
        var updated = changed.values().stream().max(Instant::compareTo).orElse(Instant.EPOCH);
        var feed = new ActionsAtom(site, updated, live, changed)
                .setLocale(reader.locale())
                .render();
        return Response.ok(feed).type("application/atom+xml;charset=UTF-8").build();
    }
}
