package org.clarion.supporters.joining;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.Answers;

/** What to think of before joining or writing, for whoever has ties to a country they write about. */
@Path("/join/safety")
@Produces(MediaType.TEXT_HTML)
public class SafetyPages {

    @GET
    public Response safety() {
        return Answers.ok(Templates.safety());
    }

    @CheckedTemplate(basePath = "joining")
    static final class Templates {
        static native TemplateInstance safety();

        private Templates() {}
    }
}
