package org.clarion.urgentactions.health;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;

/** Whether all is well, for administrators: one sentence, and for everything that is not what to do. */
@Path("/desk/health")
@RolesAllowed(Roles.ADMINISTRATOR)
class HealthPages {

    private final HouseHealth house;
    private final HealthSentences sentences;
    private final HealthViews views;

    HealthPages(HouseHealth house, HealthSentences sentences, HealthViews views) {
        this.house = house;
        this.sentences = sentences;
        this.views = views;
    }

    /** @param more how many faults there are besides the one in the sentence */
    @CheckedTemplate(basePath = "health", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record IsAllWell(
            String sentence,
            long more,
            List<HealthViews.FaultLine> faults,
            List<HealthViews.PartLine> parts,
            List<HealthViews.DeadLine> deadLetters)
            implements TemplateInstance {}

    @GET
    public Response isAllWell() {
        var state = house.now();
        return Answers.ok(new IsAllWell(
                sentences.inOneSentence(state),
                Math.max(0, state.faults().size() - 1),
                views.faults(state),
                views.parts(state),
                views.deadLetters(state)));
    }
}
