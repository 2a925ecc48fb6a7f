package org.clarion.supporters.counting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;

/** The desk's page about the network: figures, and nobody's name. */
@Path("/desk/supporters")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class CountingPages {

    private final Counts counts;
    private final AlertsList alerts;

    CountingPages(Counts counts, AlertsList alerts) {
        this.counts = counts;
        this.alerts = alerts;
    }

    @GET
    public Response supporters() {
        return Answers.ok(Templates.supporters(counts.people(), alerts.page(), alerts.states()));
    }

    @CheckedTemplate(basePath = "counting")
    static final class Templates {
        static native TemplateInstance supporters(
                Counts.People people, ListPage<Counts.Alerts> actions, List<Choice> states);

        private Templates() {}
    }
}
