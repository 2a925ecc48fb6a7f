package org.clarion.urgentactions.showing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What everybody sees of the urgent actions. */
@Path("/")
@Public(maxAge = 5)
public class ShowingPages {

    private final Showing showing;
    private final String site;

    ShowingPages(Showing showing, @ConfigProperty(name = "clarion.address") String site) {
        this.showing = showing;
        this.site = site;
    }

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home(List<Shown> cards, List<String> countries, String country, List<Shown> ended)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Action(Shown shown, Languages languages, Earlier earlier, Sharing sharing) implements TemplateInstance {}

    @GET
    public Response home(@RestQuery @Nullable String country) {
        var live = showing.live();
        var chosen = country == null ? "" : country;
        var countries = live.stream()
                .map(shown -> shown.sheet().country())
                .distinct()
                .sorted()
                .toList();
        var cards = live.stream()
                .filter(shown -> chosen.isEmpty() || shown.sheet().country().equals(chosen))
                .toList();
        return Answers.ok(new Home(cards, countries, chosen, showing.lately()));
    }

    @GET
    @Path("actions/{id}")
    public Response action(@RestPath UUID id) {
        return showing.of(id)
                .map(shown -> Answers.ok(new Action(
                        shown,
                        showing.languages(shown),
                        showing.earlier(shown),
                        Sharing.of(site, id, shown.text().title()))))
                .orElseGet(Answers::missing);
    }
}
