package org.clarion.supporters.steering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.Reader;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.mailing.AlertBefore;
import org.clarion.typed.OurLanguages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Every mailing at the desk: a list, how far each is, and what its readers get. Numbers, and nobody's name. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class MailingPages {

    /** The mail's own look stands in it, and nothing of it runs. */
    private static final String MAIL_INSIDE =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private final MailingList list;
    private final MailingViews views;
    private final AlertedActions actions;
    private final AlertBefore mails;
    private final Reader reader;

    MailingPages(MailingList list, MailingViews views, AlertedActions actions, AlertBefore mails, Reader reader) {
        this.list = list;
        this.views = views;
        this.actions = actions;
        this.mails = mails;
        this.reader = reader;
    }

    @GET
    @Path("desk/alerts")
    @Produces(MediaType.TEXT_HTML)
    public Response mailings() {
        return Answers.ok(Templates.mailings(list.page(), list.stages()));
    }

    @GET
    @Path("desk/alerts/{id}")
    @Produces(MediaType.TEXT_HTML)
    public Response mailing(@RestPath UUID id, @RestQuery @Nullable String done) {
        return views.of(id)
                .map(view -> Answers.ok(Templates.mailing(view, done == null ? "" : done)))
                .orElseGet(Answers::missing);
    }

    /** The figures that move, for a page that is open. */
    @GET
    @Path("desk/alerts/{id}/progress")
    @Produces(MediaType.APPLICATION_JSON)
    public Response progress(@RestPath UUID id) {
        return views.of(id)
                .map(view -> Response.ok(Map.of(
                                "through", view.figures().through(),
                                "sent", view.figures().sent(),
                                "waiting", view.figures().waiting(),
                                "keptBack", view.figures().keptBack(),
                                "failed", view.figures().failed(),
                                "said", view.through(),
                                "pace", view.pace()))
                        .build())
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("desk/alerts/{id}/preview")
    @Produces(MediaType.TEXT_HTML)
    public Response preview(@RestPath UUID id, @RestQuery @Nullable String in, @Context HttpServerResponse response) {
        var language = Optional.ofNullable(in).filter(OurLanguages::have).orElse(reader.language());
        return views.of(id)
                .flatMap(view -> actions.of(view.line().actionId()).map(sheet -> {
                    response.putHeader("Content-Security-Policy", MAIL_INSIDE);
                    return Answers.ok(Templates.preview(
                            view.line(),
                            mails.of(view.line().kind(), sheet, language),
                            language,
                            reader.publicLanguages()));
                }))
                .orElseGet(Answers::missing);
    }

    @CheckedTemplate(basePath = "steering")
    static final class Templates {
        static native TemplateInstance mailings(ListPage<MailingLine> mailings, List<Choice> stages);

        static native TemplateInstance mailing(MailingView view, String done);

        static native TemplateInstance preview(
                MailingLine line, AlertBefore.Parts mail, String language, List<Choice> languages);

        private Templates() {}
    }
}
