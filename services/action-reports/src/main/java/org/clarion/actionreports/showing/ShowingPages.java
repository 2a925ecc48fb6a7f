package org.clarion.actionreports.showing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.actionreports.counts.Audience;
import org.clarion.actionreports.counts.Portraits;
import org.clarion.actionreports.counts.Portraits.Portrait;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.jboss.resteasy.reactive.RestPath;

/** All figures of an action, for everybody. */
@Path("/reports/{action}/figures")
@Public
class ShowingPages {

    private final Appeals appeals;
    private final Portraits portraits;

    ShowingPages(Appeals appeals, Portraits portraits) {
        this.appeals = appeals;
        this.portraits = portraits;
    }

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Figures(Portrait portrait) implements TemplateInstance {}

    @GET
    public Response figures(@RestPath UUID action) {
        return appeals.of(action)
                .map(appeal -> Answers.ok(new Figures(portraits.of(appeal, Audience.EVERYBODY))))
                .orElseGet(Answers::missing);
    }
}
