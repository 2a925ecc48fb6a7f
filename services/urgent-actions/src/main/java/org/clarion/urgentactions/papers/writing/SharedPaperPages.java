package org.clarion.urgentactions.papers.writing;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.papers.PaperIssuing;
import org.clarion.urgentactions.previewing.PreviewSecret;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A document before it is out, by a link that nobody can guess. */
@Path("documents/preview")
public class SharedPaperPages {

    static final String HERE = "/documents/preview/";

    private final PaperIssuing issuing;
    private final PaperSight sight;
    private final Reader reader;

    SharedPaperPages(PaperIssuing issuing, PaperSight sight, Reader reader) {
        this.issuing = issuing;
        this.sight = sight;
        this.reader = reader;
    }

    /** Once it is published, the link leads to its page. */
    @GET
    @Path("{secret}")
    public Response shared(
            @RestPath String secret, @RestQuery @DefaultValue("") String in, @Context HttpServerResponse response) {
        response.putHeader("Referrer-Policy", "no-referrer"); // the address of this page is what opens it
        response.putHeader("X-Robots-Tag", "noindex");
        var end = PreviewSecret.endOf(secret).orElse(null);
        if (end == null) {
            return Answers.damagedLink();
        }
        return issuing.shownBy(end.hash())
                .map(document -> document.isPublished()
                        ? Answers.seeOther(reader.to(FilledPaper.OURS + document.id()))
                        : Answers.ok(sight.of(document, in, HERE + end.text(), "")))
                .orElseGet(() -> Answers.gone(new PaperDeskViews.PreviewOver()));
    }
}
