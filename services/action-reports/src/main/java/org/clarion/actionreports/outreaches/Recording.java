package org.clarion.actionreports.outreaches;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.clarion.actionreports.accepting.Acceptance;
import org.clarion.actionreports.accepting.Acceptance.Accepted;
import org.clarion.actionreports.accepting.Acceptance.AlreadyAccepted;
import org.clarion.actionreports.accepting.Acceptance.Busy;
import org.clarion.actionreports.accepting.Acceptance.Different;
import org.clarion.actionreports.accepting.Report;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.appeals.Appeals;

/** From a posted body to its answer. Strangers learn nothing: whatever became of it, they read an empty object. */
@ApplicationScoped
class Recording {

    private static final String WITH_TOKEN = "api:";
    private static final String WITHOUT = "open:";

    private final Appeals appeals;
    private final Gate gate;
    private final OutreachView view;
    private final Submissions submissions;
    private final Clock clock;

    Recording(Appeals appeals, Gate gate, OutreachView view, Submissions submissions, Clock clock) {
        this.appeals = appeals;
        this.gate = gate;
        this.view = view;
        this.submissions = submissions;
        this.clock = clock;
    }

    CompletionStage<Reply> record(UUID action, String body, Visitor visitor) {
        var known = visitor.hasToken();
        if (!known) {
            gate.letStrangerIn(visitor.address());
        }
        var submission = submissions.open(body);
        var appeal = appeals.of(action).orElseThrow(Declined::noSuchCampaign);
        var report = submission
                .report(appeal, known ? WITH_TOKEN : WITHOUT, clock.instant())
                .in(gate.around(visitor, submission.comment()));
        if (!known && submission.fellIntoTheHoneypot()) {
            return CompletableFuture.completedFuture(nothingToSay());
        }
        return gate.accept(appeal, report, submission.complaints())
                .thenApply(acceptance -> known
                        ? answer(acceptance, appeal, report, submission.wantsTheWholeAnswer())
                        : answerToStranger(acceptance));
    }

    private Reply answer(Acceptance acceptance, Appeal appeal, Report report, boolean whole) {
        return switch (acceptance) {
            case Accepted(var id, var at) ->
                Reply.good(view.accepted(appeal, OutreachView.fresh(report, id, at), whole));
            case AlreadyAccepted(var id, var at) ->
                Reply.good(view.accepted(appeal, OutreachView.fresh(report, id, at), whole));
            case Different(var id) ->
                Reply.of(Declined.with(
                        409,
                        "same_identifier",
                        "One of these identifiers belongs to an outreach that says something else: clarion:" + id + ".",
                        "Give a new outreach identifiers of its own."));
            case Busy(var after) -> Reply.of(Declined.busy(after));
        };
    }

    private static Reply answerToStranger(Acceptance acceptance) {
        return acceptance instanceof Busy(var after) ? Reply.of(Declined.busy(after)) : nothingToSay();
    }

    private static Reply nothingToSay() {
        return Reply.good(Hal.node());
    }
}
