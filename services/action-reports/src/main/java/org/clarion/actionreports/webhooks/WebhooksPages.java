package org.clarion.actionreports.webhooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who is told of what happens: the list, a new one, and one with all that went out. */
@Path(WebhooksPages.PATH)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class WebhooksPages {

    static final String PATH = "/desk/reports/webhooks";

    private final Webhooks hooks;
    private final ManagingWebhooks arranging;
    private final WebhookFormReading reading;
    private final WebhookViews views;
    private final PostedForm form;

    WebhooksPages(
            Webhooks hooks,
            ManagingWebhooks arranging,
            WebhookFormReading reading,
            WebhookViews views,
            PostedForm form) {
        this.hooks = hooks;
        this.arranging = arranging;
        this.reading = reading;
        this.views = views;
        this.form = form;
    }

    @GET
    public Response all(@RestQuery @Nullable String done) {
        return Answers.ok(views.all(hooks.inOrder(), done));
    }

    @GET
    @Path("new")
    public Response form() {
        return Answers.ok(views.form(WebhookForm.nothing(), Mistakes.none()));
    }

    @POST
    @Path("new")
    public Response make(@BeanParam WebhookForm typed) {
        var mistakes = Mistakes.none();
        return reading.read(typed, views.words(), mistakes)
                .map(wish -> {
                    var hookId = form.idempotencyKey();
                    arranging.make(hookId, wish);
                    return views.back(hookId, "");
                })
                .orElseGet(() -> Answers.mistaken(views.form(typed, mistakes)));
    }

    @GET
    @Path("{hook}")
    public Response one(@RestPath UUID hook, @RestQuery @Nullable String done, @RestQuery @Nullable String many) {
        return hooks.findByIdOptional(hook)
                .map(found -> Answers.ok(views.one(found, views.said(done, many), Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("{hook}/remove")
    public Response preview(@RestPath UUID hook) {
        return hooks.findByIdOptional(hook)
                .map(found -> Answers.ok(views.remove(found)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{hook}/remove")
    public Response remove(@RestPath UUID hook) {
        arranging.remove(hook);
        return views.backToAll("removed");
    }
}
