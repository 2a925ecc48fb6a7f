package org.clarion.supporters.erasing;

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

/** The desk's page of those who are to be forgotten: the clock and the proof, and nobody's name. */
@Path("/desk/supporters/erasures")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class ErasuresDeskPages {

    private final ErasureList list;

    ErasuresDeskPages(ErasureList list) {
        this.list = list;
    }

    @GET
    public Response all() {
        return Answers.ok(Templates.erasures(list.page(), list.states(), list.within()));
    }

    @CheckedTemplate(basePath = "erasing")
    static final class Templates {
        static native TemplateInstance erasures(ListPage<ErasureLine> erasures, List<Choice> states, String within);

        private Templates() {}
    }
}
