package org.clarion.actionreports.figures.open;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.actionreports.figures.desk.ActionFigures;
import org.clarion.actionreports.figures.desk.ActionFigures.Portrait;
import org.clarion.actionreports.figures.desk.FigureAudience;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.jboss.resteasy.reactive.RestPath;

/** All figures of an action, for everybody. */
@Path("/reports/{action}/figures")
@Public
class PublicFiguresPages {

    private final ActionSheets appeals;
    private final ActionFigures portraits;

    PublicFiguresPages(ActionSheets appeals, ActionFigures portraits) {
        this.appeals = appeals;
        this.portraits = portraits;
    }

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Figures(Portrait portrait) implements TemplateInstance {}

    @GET
    public Response figures(@RestPath UUID action) {
        return appeals.of(action)
                .map(appeal -> Answers.ok(new Figures(portraits.of(appeal, FigureAudience.EVERYBODY))))
                .orElseGet(Answers::missing);
    }
}
