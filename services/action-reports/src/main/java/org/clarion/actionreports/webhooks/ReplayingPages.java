package org.clarion.actionreports.webhooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The buttons that tell a hook something again. */
@Path(WebhooksPages.PATH + "/{hook}/replay")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class ReplayingPages {

    private final Webhooks hooks;
    private final WebhookReplay replaying;
    private final WebhookViews views;

    ReplayingPages(Webhooks hooks, WebhookReplay replaying, WebhookViews views) {
        this.hooks = hooks;
        this.replaying = replaying;
        this.views = views;
    }

    @POST
    @Path("dead")
    public Response allThatDied(@RestPath UUID hook) {
        return again(hook, replaying.allThatDied(hook));
    }

    @POST
    @Path("dead/{event}")
    public Response one(@RestPath UUID hook, @RestPath UUID event) {
        return again(hook, replaying.one(hook, event));
    }

    @POST
    @Path("from")
    public Response from(@RestPath UUID hook, @RestForm @Nullable String from) {
        return time(from).map(time -> again(hook, replaying.from(hook, time))).orElseGet(() -> mend(hook));
    }

    private Response mend(UUID hook) {
        var mistakes = Mistakes.none();
        mistakes.add("from", views.words().mendTime());
        return hooks.findByIdOptional(hook)
                .map(found -> Answers.mistaken(views.one(found, Optional.empty(), mistakes)))
                .orElseGet(Answers::missing);
    }

    private static Optional<Instant> time(@Nullable String typed) {
        try {
            return Optional.of(
                    LocalDateTime.parse(typed == null ? "" : typed.strip()).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException odd) {
            return Optional.empty();
        }
    }

    private Response again(UUID hook, int many) {
        return views.back(hook, "replayed&many=" + many);
    }
}
