package org.clarion.actionreports.reporting.verifying;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.journal.totals.TotalsStanding;
import org.clarion.actionreports.reporting.NotWhole;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.Target;
import org.clarion.pages.Answers;
import org.clarion.pages.HowItEnds;
import org.clarion.pages.PrivateLinks;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The page a mail leads to: it asks, and its button answers. */
@Path("/reports/confirm/{token}")
class VerifyingPages {

    private final ReporterConfirms confirming;
    private final ActionSheets appeals;
    private final Totals totals;
    private final Reader reader;
    private final PrivateLinks links;

    VerifyingPages(
            ReporterConfirms confirming, ActionSheets appeals, Totals totals, Reader reader, PrivateLinks links) {
        this.confirming = confirming;
        this.appeals = appeals;
        this.totals = totals;
        this.reader = reader;
        this.links = links;
    }

    @GET
    public Response look(@RestPath String token, @RestQuery @Nullable String said) {
        return WholeLink.token(token).map(whole -> lookWhole(whole, said)).orElseGet(NotWhole::page);
    }

    private Response lookWhole(String token, @Nullable String said) {
        return confirming
                .look(token)
                .flatMap(question -> appeals.of(question.entry().actionId())
                        .map(appeal -> Answers.ok(page(token, question, appeal, said))))
                .orElseGet(Answers::gone);
    }

    @POST
    public Response confirm(@RestPath String token, @RestForm List<String> report) {
        return WholeLink.token(token).map(whole -> confirmWhole(whole, report)).orElseGet(NotWhole::page);
    }

    private Response confirmWhole(String token, List<String> report) {
        return switch (confirming.confirm(token, ticked(report))) {
            case TAKEN -> again(token, report.isEmpty() ? "none" : "taken");
            case TO_SOMETHING_ELSE -> again(token, "changed");
            case GONE -> Answers.gone();
        };
    }

    private Response again(String token, String said) {
        return Answers.seeOther(reader.to("/reports/confirm/" + token + "?said=" + said));
    }

    private static List<ConfirmedReport> ticked(List<String> reports) {
        return reports.stream()
                .flatMap(value -> ConfirmedReport.read(value).stream())
                .toList();
    }

    /** A report to be confirmed, and whom it went to. */
    record Shown(JournalEntry entry, Optional<Target> target) {}

    private TemplateInstance page(
            String token, ConfirmationQuestion question, ActionSheet appeal, @Nullable String said) {
        var title = appeal.text(reader.language()).title();
        var standing = totals.of(appeal.actionId());
        return question.answered()
                ? Templates.confirmed(
                                appeal,
                                title,
                                standing,
                                question,
                                links.path(question.entry().reportId()))
                        .data("howItEnds", HowItEnds.said(appeal.actionId(), "reports", null))
                : Templates.confirm(token, shown(question, appeal), title, said);
    }

    private static List<Shown> shown(ConfirmationQuestion question, ActionSheet appeal) {
        return question.all().stream()
                .map(entry -> new Shown(entry, appeal.target(entry.deed().targetId())))
                .toList();
    }

    @CheckedTemplate(basePath = "verifying")
    static class Templates {
        /** @param said what became of the button before: {@code taken}, {@code none} was ticked, or {@code changed} */
        static native TemplateInstance confirm(String token, List<Shown> shown, String title, @Nullable String said);

        static native TemplateInstance confirmed(
                ActionSheet appeal, String title, TotalsStanding standing, ConfirmationQuestion question, String mine);
    }
}
