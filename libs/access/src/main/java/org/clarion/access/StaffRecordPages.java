package org.clarion.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clarion.pages.Answers;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The desk's page of the audit log: who did what to what, and when. A service gives it a path of its own by extending it,
 * and says what its subjects are called.
 */
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public abstract class StaffRecordPages {

    private final String path;
    private final RecordViews views;

    protected StaffRecordPages(String path, RecordViews views) {
        this.path = path;
        this.views = views;
    }

    /** What an act was done to. Without a path there is no page of it to open. */
    public record Thing(String name, String path) {}

    @GET
    public Response record(@RestQuery @Nullable String search, @RestQuery @Nullable String page) {
        return Answers.ok(views.page(path, this, search == null ? "" : search.strip(), page));
    }

    /** By the subject's id, those that have a name or a page. */
    protected Map<String, Thing> things(List<StaffRecord.Entry> entries) {
        return Map.of();
    }

    /** The ids of subjects called by this word, which is in lower case. */
    protected Set<String> calledBy(String word) {
        return Set.of();
    }
}
