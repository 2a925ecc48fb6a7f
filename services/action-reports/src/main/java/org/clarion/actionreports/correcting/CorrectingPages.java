package org.clarion.actionreports.correcting;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiFunction;
import org.clarion.actionreports.NotWhole;
import org.clarion.actionreports.accepting.Entry;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.actionreports.reporting.Reading;
import org.clarion.actionreports.reporting.Typed;
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
    private final Appeals appeals;
    private final Reading reading;
    private final MineViews views;
    private final Reader reader;

    CorrectingPages(Correcting correcting, Appeals appeals, Reading reading, MineViews views, Reader reader) {
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
                (entry, appeal) -> State.of(entry).canBeCorrected()
                        ? Answers.ok(form(token, entry, appeal, replied != null))
                        : back(token, Outcome.NOT_POSSIBLE));
    }

    /** With the box ticked for who comes to say so. */
    private TemplateInstance form(String token, Entry entry, Appeal appeal, boolean replied) {
        var deed = entry.deed();
        var comment = correcting.comment(entry.reportId()).orElse(null);
        var typed = Typed.of(deed.with(deed.section(), deed.replied() || replied), comment);
        return views.form(token, entry, appeal, typed);
    }

    @POST
    @Path("correct")
    public Response correct(@RestPath String token, @BeanParam Typed typed, @RestForm @Nullable String seen) {
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
                        ? back(token, entry.withdrawn() ? Outcome.NO_NEWS : Outcome.NOT_POSSIBLE)
                        : Answers.ok(views.withdraw(token, entry, appeal)));
    }

    @POST
    @Path("withdraw")
    public Response withdraw(@RestPath String token) {
        return open(token, (entry, appeal) -> back(token, correcting.withdraw(entry)));
    }

    private Response back(String token, Outcome outcome) {
        return Answers.seeOther(reader.to("/reports/mine/" + token + "?done=" + outcome));
    }

    /** No search engine keeps such a page, should its address ever get about. A letter may be there before its report. */
    private Response open(String token, BiFunction<Entry, Appeal, Response> answer) {
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
