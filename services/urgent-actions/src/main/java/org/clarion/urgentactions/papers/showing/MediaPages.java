package org.clarion.urgentactions.papers.showing;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.clarion.urgentactions.showing.Showing;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** An action for whoever reports on it: facts, figures, quotes, whom to ask, what to take along. */
@Path("/")
@Public(maxAge = 5)
public class MediaPages {

    private final Showing showing;
    private final PapersShown papers;

    MediaPages(Showing showing, PapersShown papers) {
        this.showing = showing;
        this.papers = papers;
    }

    /** @param text the language of the sheet, if it is another than the page's */
    @GET
    @Path("actions/{id}/media")
    public Response media(@RestPath UUID id, @RestQuery @DefaultValue("") String text) {
        return showing.of(id, text)
                .map(shown -> {
                    var documents = papers.ofAction(id);
                    var quotes = documents.stream()
                            .flatMap(paper -> paper.quotes().stream())
                            .distinct()
                            .toList();
                    return Answers.ok(
                            new PaperViews.ActionForMedia(shown, documents, quotes, papers.contacts(documents)));
                })
                .orElseGet(Answers::missing);
    }
}
