package org.clarion.actionreports.reporting.mine;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.reporting.NotWhole;
import org.clarion.actionreports.reporting.form.ReportForm;
import org.clarion.actionreports.reporting.form.ReportFormReading;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The reporter's own pages, behind a link that nobody else has. Looking changes nothing; buttons do. */
@Path("/reports/mine/{token}")
class CorrectingPages {

    private final Correcting correcting;
    private final ActionSheets appeals;
    private final ReportFormReading reading;
    private final MineViews views;
    private final Reader reader;

    CorrectingPages(
            Correcting correcting, ActionSheets appeals, ReportFormReading reading, MineViews views, Reader reader) {
        this.correcting = correcting;
        this.appeals = appeals;
        this.reading = reading;
        this.views = views;
        this.reader = reader;
    }

    @GET
    public Response look(@RestPath String token, @RestQuery @Nullable String done) {
        return open(token, (entry, appeal) -> Answers.ok(views.mine(token, entry, appeal, done)));
    }

    @GET
    @Path("correct")
    public Response form(@RestPath String token, @RestQuery @Nullable String replied) {
        return open(
                token,
                (entry, appeal) -> ReportState.of(entry).canBeCorrected()
                        ? Answers.ok(form(token, entry, appeal, replied != null))
                        : back(token, CorrectionOutcome.NOT_POSSIBLE));
    }

    /** With the box ticked for who comes to say so. */
    private TemplateInstance form(String token, JournalEntry entry, ActionSheet appeal, boolean replied) {
        var deed = entry.deed();
        var comment = correcting.comment(entry.reportId()).orElse(null);
        var typed = ReportForm.of(deed.with(deed.section(), deed.replied() || replied), comment);
        return views.form(token, entry, appeal, typed);
    }

    @POST
    @Path("correct")
    public Response correct(@RestPath String token, @BeanParam ReportForm typed, @RestForm @Nullable String seen) {
        return open(token, (entry, appeal) -> {
            var mend = views.mending();
            var mark = seen == null ? "" : seen;
            return reading.correction(appeal, entry, typed, mend)
                    .map(correction -> back(token, correcting.correct(appeal, entry.reportId(), correction, mark)))
                    .orElseGet(() ->
                            Answers.mistaken(views.again(views.of(token, entry, appeal), appeal, typed, mend, mark)));
        });
    }

    @GET
    @Path("withdraw")
    public Response preview(@RestPath String token) {
        return open(
                token,
                (entry, appeal) -> entry.withdrawn() || entry.isLetter()
                        ? back(token, entry.withdrawn() ? CorrectionOutcome.NO_NEWS : CorrectionOutcome.NOT_POSSIBLE)
                        : Answers.ok(views.withdraw(token, entry, appeal)));
    }

    @POST
    @Path("withdraw")
    public Response withdraw(@RestPath String token) {
        return open(token, (entry, appeal) -> back(token, correcting.withdraw(entry)));
    }

    private Response back(String token, CorrectionOutcome outcome) {
        return Answers.seeOther(reader.to("/reports/mine/" + token + "?done=" + outcome));
    }

    /** No search engine keeps such a page, should its address ever get about. A letter may be there before its report. */
    private Response open(String token, BiFunction<JournalEntry, ActionSheet, Response> answer) {
        return correcting
                .look(token)
                .flatMap(entry -> appeals.of(entry.actionId()).map(appeal -> answer.apply(entry, appeal)))
                .or(() -> correcting.isOurs(token) ? Optional.of(Answers.page(404, views.notYet())) : Optional.empty())
                .map(page -> Response.fromResponse(page)
                        .header("X-Robots-Tag", "noindex, nofollow")
                        .build())
                .orElseGet(NotWhole::page);
    }
}
