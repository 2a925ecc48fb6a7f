package org.clarion.letters.stating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestPath;

/** The totals of an action for the people at risk, behind a secret link. Whoever has it sees numbers alone. */
@Path("/letters/totals/{actionId}/{secret}")
public class TotalsPages {

    /** The three totals by channel and country, as of now. */
    @CheckedTemplate(basePath = "stating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TotalsForPeople(Appeal appeal, SheetText text, TotalsFigures figures) implements TemplateInstance {}

    private final Appeals appeals;
    private final KnownFigures figures;
    private final TotalsLinks links;
    private final Reader reader;

    TotalsPages(Appeals appeals, KnownFigures figures, TotalsLinks links, Reader reader) {
        this.appeals = appeals;
        this.figures = figures;
        this.links = links;
        this.reader = reader;
    }

    @GET
    public Response show(@RestPath UUID actionId, @RestPath String secret) {
        if (!links.opens(actionId, secret)) {
            return Answers.gone();
        }
        return appeals.of(actionId)
                .flatMap(appeal -> figures.of(actionId).map(known -> page(appeal, known)))
                .orElseGet(Answers::missing);
    }

    private Response page(Appeal appeal, TotalsFigures known) {
        return Response.fromResponse(Answers.ok(new TotalsForPeople(appeal, appeal.in(reader.language()), known)))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
