package org.clarion.actionreports.webhooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.jboss.resteasy.reactive.RestPath;

/** The buttons on the page of a hook that change what it is. */
@Path(WebhooksPages.PATH + "/{hook}")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class WebhookDeedsPages {

    private final Webhooks hooks;
    private final ManagingWebhooks arranging;
    private final WebhookViews views;
    private final PostedForm form;

    WebhookDeedsPages(Webhooks hooks, ManagingWebhooks arranging, WebhookViews views, PostedForm form) {
        this.hooks = hooks;
        this.arranging = arranging;
        this.views = views;
        this.form = form;
    }

    /** No redirect: the secret stands on this answer and nowhere else. */
    @POST
    @Path("secret")
    public Response showSecret(@RestPath UUID hook) {
        return arranging
                .showSecret(hook, form.idempotencyKey())
                .map(secret -> hooks.findByIdOptional(hook)
                        .map(found -> secret.map(text -> Answers.ok(views.secret(found, text)))
                                .orElseGet(() -> Answers.gone(views.one(found, Optional.empty(), Mistakes.none()))))
                        .orElseGet(Answers::missing))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("new-secret")
    public Response renewSecret(@RestPath UUID hook) {
        return arranging.renewSecret(hook) ? views.back(hook, "secretRenewed") : Answers.missing();
    }

    @POST
    @Path("test")
    public Response test(@RestPath UUID hook) {
        return arranging
                .test(hook)
                .map(answer -> views.back(hook, answer.isDelivered() ? "testArrived" : "testFailed"))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("on")
    public Response switchOn(@RestPath UUID hook) {
        return arranging
                .switchOn(hook)
                .map(on -> views.back(hook, on ? "isOn" : "testFirst"))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("off")
    public Response switchOff(@RestPath UUID hook) {
        return arranging.switchOff(hook) ? views.back(hook, "isOff") : Answers.missing();
    }
}
