package org.clarion.supporters.statements.showing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Public;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What everybody reads of joint statements. */
@Path("/statements")
@Produces(MediaType.TEXT_HTML)
@Public(maxAge = 5)
public class StatementPages {

    static final String ONE = "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final int LINES = 25;

    private final StatementPortraits portraits;
    private final ListRequests asked;

    StatementPages(StatementPortraits portraits, ListRequests asked) {
        this.portraits = portraits;
        this.asked = asked;
    }

    @GET
    public Response list() {
        return Answers.ok(Templates.list(ListShape.<StatementLine>of(LINES)
                .search(line -> line.read().title() + " "
                        + String.join(" ", line.read().text().paragraphs()))
                .page(portraits.all(), asked.only())));
    }

    /** @param by in which order names stand: country, alphabet or chosen */
    @GET
    @Path(ONE)
    public Response statement(
            @RestPath UUID id,
            @RestQuery @DefaultValue("") String by,
            @RestQuery("text") @DefaultValue("") String language) {
        return portraits
                .of(id, by, language)
                .map(portrait -> Answers.ok(
                        Templates.statement(portrait, portraits.persons(portrait.read(), asked.named("persons")))))
                .orElseGet(Answers::missing);
    }

    @CheckedTemplate(basePath = "statements")
    static final class Templates {
        static native TemplateInstance list(ListPage<StatementLine> list);

        static native TemplateInstance statement(StatementPortrait portrait, ListPage<String> persons);

        private Templates() {}
    }
}
