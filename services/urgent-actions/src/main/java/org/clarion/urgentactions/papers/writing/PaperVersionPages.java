package org.clarion.urgentactions.papers.writing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.urgentactions.papers.PaperVersion;
import org.clarion.urgentactions.papers.PaperVersions;
import org.clarion.urgentactions.papers.Papers;
import org.jboss.resteasy.reactive.RestPath;

/** What everybody could read of a document, and what changed from one version to the next. */
@Path("desk/documents")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PaperVersionPages {

    private final Papers papers;
    private final PaperVersions versions;

    PaperVersionPages(Papers papers, PaperVersions versions) {
        this.papers = papers;
        this.versions = versions;
    }

    @GET
    @Path("{id}/versions")
    public Response list(@RestPath UUID id) {
        return papers.of(id)
                .map(document -> Answers.ok(new PaperDeskViews.DocumentVersions(document, steps(versions.of(id)))))
                .orElseGet(Answers::missing);
    }

    private static List<PaperDeskViews.VersionStep> steps(List<PaperVersion> newestFirst) {
        return IntStream.range(0, newestFirst.size())
                .mapToObj(at -> new PaperDeskViews.VersionStep(
                        newestFirst.get(at),
                        at + 1 < newestFirst.size()
                                ? newestFirst
                                        .get(at)
                                        .said()
                                        .differsFrom(newestFirst.get(at + 1).said())
                                : List.of()))
                .toList();
    }
}
