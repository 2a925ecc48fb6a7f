package org.clarion.actionreports.verifying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.actionreports.totals.Standing;
import org.clarion.actionreports.totals.Totals;
import org.clarion.contracts.Target;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The page a mail leads to: it asks, and its button answers. */
@Path("/reports/confirm/{token}")
class VerifyingPages {

    private final Verifying verifying;
    private final Appeals appeals;
    private final Totals totals;
    private final Reader reader;
    private final PrivateLinks links;

    VerifyingPages(Verifying verifying, Appeals appeals, Totals totals, Reader reader, PrivateLinks links) {
        this.verifying = verifying;
        this.appeals = appeals;
        this.totals = totals;
        this.reader = reader;
        this.links = links;
    }

    @GET
    public Response look(@RestPath String token, @RestQuery @Nullable String changed) {
        return verifying
                .look(token)
                .flatMap(question -> appeals.of(question.entry().actionId())
                        .map(appeal -> Answers.ok(page(token, question, appeal, changed != null))))
                .orElseGet(Answers::gone);
    }

    @POST
    public Response confirm(@RestPath String token, @RestForm @Nullable String seen) {
        return switch (verifying.confirm(token, seen == null ? "" : seen)) {
            case TAKEN -> Answers.seeOther(reader.to("/reports/confirm/" + token));
            case TO_SOMETHING_ELSE -> Answers.seeOther(reader.to("/reports/confirm/" + token + "?changed=yes"));
            case GONE -> Answers.gone();
        };
    }

    private TemplateInstance page(String token, Question question, Appeal appeal, boolean changed) {
        var title = appeal.text(reader.language()).title();
        var standing = totals.of(appeal.actionId());
        return question.answered()
                ? Templates.confirmed(
                        appeal,
                        title,
                        standing,
                        question,
                        links.path(question.entry().reportId()))
                : Templates.confirm(
                        token,
                        question,
                        title,
                        appeal.target(question.entry().deed().targetId()),
                        changed);
    }

    @CheckedTemplate(basePath = "verifying")
    static class Templates {
        static native TemplateInstance confirm(
                String token, Question question, String title, Optional<Target> target, boolean changed);

        static native TemplateInstance confirmed(
                Appeal appeal, String title, Standing standing, Question question, String mine);
    }
}
