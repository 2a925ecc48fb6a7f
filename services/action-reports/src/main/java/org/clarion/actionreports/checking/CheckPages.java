package org.clarion.actionreports.checking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.clarion.access.Roles;
import org.clarion.access.StaffActs;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;

/** Whether the figures can be trusted, and how to make them anew. */
@Path("/desk/reports/check")
class CheckPages {

    @CheckedTemplate(basePath = "checking")
    static class Templates {
        static native TemplateInstance check(
                Optional<SelfCheckResult> last, List<FoundInWords.Line> found, Optional<Rebuilt> rebuilt);
    }

    private final SelfCheck selfCheck;
    private final Rebuilding rebuilding;
    private final FoundInWords words;
    private final Reader reader;
    private final Doing doing;

    CheckPages(SelfCheck selfCheck, Rebuilding rebuilding, FoundInWords words, Reader reader, Doing doing) {
        this.selfCheck = selfCheck;
        this.rebuilding = rebuilding;
        this.words = words;
        this.reader = reader;
        this.doing = doing;
    }

    @GET
    @RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response check() {
        var found = selfCheck.found().stream().map(words::of).toList();
        return Answers.ok(Templates.check(selfCheck.last(), found, rebuilding.last()));
    }

    /** How far a rebuilding is, for the script of the page. */
    @GET
    @Path("progress")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response progress() {
        var done = rebuilding.last().map(Rebuilt::reportsDone).orElse(0L);
        return Response.ok(Map.of("reportsDone", done)).build();
    }

    @POST
    @Path("rebuild")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response rebuild() {
        QuarkusTransaction.requiringNew().run(doing::record); // what follows must not be part of it
        rebuilding.start(doing.who(), doing.background());
        return Answers.seeOther(reader.to("/desk/reports/check"));
    }

    /** Who does it, on record, and where it goes on. */
    @RequestScoped
    static class Doing {

        private final SecurityIdentity identity;
        private final StaffActs acts;
        private final ExecutorService background;

        Doing(SecurityIdentity identity, StaffActs acts, ExecutorService background) {
            this.identity = identity;
            this.acts = acts;
            this.background = background;
        }

        void record() {
            acts.record("rebuilt the totals", "all actions");
        }

        ExecutorService background() {
            return background;
        }

        String who() {
            return identity.getPrincipal().getName();
        }
    }
}
