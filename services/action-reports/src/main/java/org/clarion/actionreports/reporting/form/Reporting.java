package org.clarion.actionreports.reporting.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Edges;
import org.clarion.actionreports.accepting.Accepting;
import org.clarion.actionreports.accepting.circumstances.Surroundings;
import org.clarion.actionreports.journal.Acceptance.Accepted;
import org.clarion.actionreports.journal.Acceptance.AlreadyAccepted;
import org.clarion.actionreports.journal.Acceptance.Busy;
import org.clarion.actionreports.journal.Acceptance.Different;
import org.clarion.actionreports.journal.Circumstances;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.reporting.verifying.Verifying;
import org.clarion.actionreports.screening.signals.AtTheDoor;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.pages.Answers;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;

/** From a posted form to its answer. */
@RequestScoped
class Reporting {

    private final ReportFormReading reading;
    private final Accepting accepting;
    private final Verifying verifying;
    private final Visit visit;
    private final ReportViews views;

    Reporting(ReportFormReading reading, Accepting accepting, Verifying verifying, Visit visit, ReportViews views) {
        this.reading = reading;
        this.accepting = accepting;
        this.verifying = verifying;
        this.visit = visit;
        this.views = views;
    }

    /** The visitor and the form in their hand. */
    @RequestScoped
    static class Visit {

        private final Reader reader;
        private final PostedForm form;
        private final HttpServerRequest request;
        private final Edges edges;
        private final Surroundings surroundings;

        Visit(Reader reader, PostedForm form, HttpServerRequest request, Edges edges, Surroundings surroundings) {
            this.reader = reader;
            this.form = form;
            this.request = request;
            this.edges = edges;
            this.surroundings = surroundings;
        }

        Circumstances around(ReportForm typed) {
            return surroundings.of(client(), typed.asked().shown(typed.email()), typed.comment(), form.fillTime());
        }

        String client() {
            return edges.clientOf(request);
        }

        UUID key() {
            return form.idempotencyKey();
        }

        Reader reader() {
            return reader;
        }
    }

    Response report(ActionSheet appeal, ReportForm typed) {
        var mend = views.mending();
        var reports = typed.each().stream()
                .flatMap(one -> reading.report(appeal, one, key(one, typed), mend).stream())
                .toList();
        return mend.any() ? Answers.mistaken(views.again(appeal, typed, mend)) : handIn(reports, appeal, typed, mend);
    }

    /** Of several each has its own, the same whenever the form is posted. */
    private UUID key(ReportForm one, ReportForm typed) {
        var key = visit.key();
        return one.equals(typed) ? key : UUID.nameUUIDFromBytes((key + " " + one.target()).getBytes(UTF_8));
    }

    /** One after the other: should one be turned away, the same form posted again finds the others counted. */
    private Response handIn(List<Report> reports, ActionSheet appeal, ReportForm typed, ReportFormMending mend) {
        var accepted = new ArrayList<UUID>();
        for (var report : reports) {
            switch (accepting
                    .accept(AtTheDoor.judged(report.in(visit.around(typed))))
                    .toCompletableFuture()
                    .join()) {
                case Accepted(var id, var at) -> accepted.add(id);
                case AlreadyAccepted(var id, var at) -> accepted.add(id);
                case Different(var id) -> {
                    return Answers.conflict(views.different(appeal, id));
                }
                case Busy(var after) -> {
                    return busy(after, appeal, typed, mend);
                }
            }
        }
        return thank(accepted, appeal, typed);
    }

    private Response busy(Duration after, ActionSheet appeal, ReportForm typed, ReportFormMending mend) {
        mend.busy();
        return Response.fromResponse(Answers.page(503, views.again(appeal, typed, mend)))
                .header(HttpHeaders.RETRY_AFTER, after.toSeconds())
                .build();
    }

    /** Counted first, asked second: should we fail between the two, the same form posted again asks. */
    private Response thank(List<UUID> reports, ActionSheet appeal, ReportForm typed) {
        var address = typed.asked().address();
        var mailed = address.flatMap(given -> reports.stream()
                        .map(report ->
                                verifying.ask(report, given, visit.reader().language(), visit.client()))
                        .reduce((first, next) -> first))
                .map(mailing -> switch (mailing) {
                    case GOES -> "&mail=sent";
                    case LATER -> "&mail=later";
                    case JOINED -> "&mail=joined";
                    case ENOUGH -> "&mail=enough";
                })
                .orElse("");
        var next = views.thankYouPath(appeal, reports) + mailed;
        return typed.follows() && address.isPresent()
                ? views.howItEnds(appeal, null).askThenBack(visit.reader(), next)
                : Answers.seeOther(visit.reader().to(next));
    }
}
