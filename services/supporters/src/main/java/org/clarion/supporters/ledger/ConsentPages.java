package org.clarion.supporters.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.pages.Answers;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.people.Links;
import org.jboss.resteasy.reactive.RestPath;

/** What a person agreed to, shown to whoever has their private link. */
@Path("/me/consents/{token}")
@Produces(MediaType.TEXT_HTML)
public class ConsentPages {

    private final LedgerLines lines;
    private final Links links;

    ConsentPages(LedgerLines lines, Links links) {
        this.lines = lines;
        this.links = links;
    }

    @GET
    public Response page(@RestPath String token) {
        return links.whoseConsents(token)
                .map(id -> Answers.ok(Templates.mine(lines.of(id))))
                .orElseGet(BrokenLink::page);
    }

    @CheckedTemplate(basePath = "ledger")
    static final class Templates {
        static native TemplateInstance mine(List<LedgerLine> lines);

        private Templates() {}
    }
}
