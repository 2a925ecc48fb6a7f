package org.clarion.actionreports.reporting.form;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
        return reading.report(appeal, typed, visit.key(), mend)
                .map(report -> handIn(report, appeal, typed, mend))
                .orElseGet(() -> Answers.mistaken(views.again(appeal, typed, mend)));
    }

    private Response handIn(Report report, ActionSheet appeal, ReportForm typed, ReportFormMending mend) {
        return switch (accepting
                .accept(AtTheDoor.judged(report.in(visit.around(typed))))
                .toCompletableFuture()
                .join()) {
            case Accepted(var id, var at) -> thank(id, appeal, typed);
            case AlreadyAccepted(var id, var at) -> thank(id, appeal, typed);
            case Different(var id) -> Answers.conflict(views.different(appeal, id));
            case Busy(var after) -> {
                mend.busy();
                var page = Answers.page(503, views.again(appeal, typed, mend));
                yield Response.fromResponse(page)
                        .header(HttpHeaders.RETRY_AFTER, after.toSeconds())
                        .build();
            }
        };
    }

    /** Counted first, asked second: should we fail between the two, the same form posted again asks. */
    private Response thank(UUID reportId, ActionSheet appeal, ReportForm typed) {
        var address = typed.asked().address();
        var mailed = address.map(
                        given -> verifying.ask(reportId, given, visit.reader().language(), visit.client()))
                .map(mailing -> switch (mailing) {
                    case GOES -> "&mail=sent";
                    case LATER -> "&mail=later";
                    case JOINED -> "&mail=joined";
                    case ENOUGH -> "&mail=enough";
                })
                .orElse("");
        var next = views.thankYouPath(appeal, reportId) + mailed;
        return typed.follows() && address.isPresent()
                ? views.howItEnds(appeal, null).askThenBack(visit.reader(), next)
                : Answers.seeOther(visit.reader().to(next));
    }
}
