package org.clarion.actionreports.reporting.mine;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Edges;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.reporting.NotWhole;
import org.clarion.actionreports.reporting.verifying.Verifying;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.mail.Address;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Where whoever holds the private link has a report verified: for the first time, or again after a correction. */
@Path("/reports/mine/{token}/verify")
class VerifyMinePages {

    private static final int MOST_BESIDES = 20;

    private final Correcting correcting;
    private final ActionSheets appeals;
    private final MineViews views;
    private final Asking asking;

    VerifyMinePages(Correcting correcting, ActionSheets appeals, MineViews views, Asking asking) {
        this.correcting = correcting;
        this.appeals = appeals;
        this.views = views;
        this.asking = asking;
    }

    @POST
    public Response ask(
            @RestPath String token, @RestForm @Nullable String email, @RestForm @Nullable List<String> also) {
        var besides = also == null ? List.<String>of() : also;
        return correcting
                .look(token)
                .map(entry -> MineViews.canBeVerified(entry)
                        ? ask(token, entry, email == null ? "" : email, besides)
                        : asking.back(token, CorrectionOutcome.NO_NEWS))
                .orElseGet(NotWhole::page);
    }

    /** @param besides tokens of the other reports of the same act: one mail asks about all of them */
    private Response ask(String token, JournalEntry entry, String email, List<String> besides) {
        return PastedAddress.read(email)
                .address()
                .map(address -> {
                    var outcome = asking.ask(entry.reportId(), address);
                    besides.stream()
                            .distinct()
                            .limit(MOST_BESIDES)
                            .flatMap(other -> correcting.look(other).stream())
                            .filter(other -> other.actionId().equals(entry.actionId()))
                            .filter(MineViews::canBeVerified)
                            .forEach(other -> asking.askToo(other.reportId(), address));
                    return asking.back(token, outcome);
                })
                .or(() -> appeals.of(entry.actionId())
                        .map(appeal -> Answers.mistaken(views.badAddress(token, entry, appeal, email))))
                .orElseGet(Answers::missing);
    }

    /** From which client, in which language. */
    @RequestScoped
    static class Asking {

        private final Verifying verifying;
        private final Reader reader;
        private final HttpServerRequest request;
        private final Edges edges;

        Asking(Verifying verifying, Reader reader, HttpServerRequest request, Edges edges) {
            this.verifying = verifying;
            this.reader = reader;
            this.request = request;
            this.edges = edges;
        }

        void askToo(UUID reportId, Address address) {
            verifying.ask(reportId, address, reader.language(), edges.clientOf(request));
        }

        CorrectionOutcome ask(UUID reportId, Address address) {
            return switch (verifying.askAgain(reportId, address, reader.language(), edges.clientOf(request))) {
                case GOES, JOINED -> CorrectionOutcome.MAIL_GOES;
                case LATER -> CorrectionOutcome.MAIL_COMES_LATER;
                case ENOUGH -> CorrectionOutcome.MAILED_ENOUGH;
            };
        }

        Response back(String token, CorrectionOutcome outcome) {
            return Answers.seeOther(reader.to("/reports/mine/" + token + "?done=" + outcome));
        }
    }
}
