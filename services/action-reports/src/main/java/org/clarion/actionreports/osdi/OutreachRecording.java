package org.clarion.actionreports.osdi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.clarion.actionreports.journal.Acceptance;
import org.clarion.actionreports.journal.Acceptance.Accepted;
import org.clarion.actionreports.journal.Acceptance.AlreadyAccepted;
import org.clarion.actionreports.journal.Acceptance.Busy;
import org.clarion.actionreports.journal.Acceptance.Different;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;

/** From a posted body to its answer. Strangers learn nothing: whatever became of it, they read an empty object. */
@ApplicationScoped
class OutreachRecording {

    private static final String WITH_TOKEN = "api:";
    private static final String WITHOUT = "open:";

    private final ActionSheets appeals;
    private final OutreachAdmission gate;
    private final OutreachView view;
    private final Submissions submissions;
    private final Clock clock;

    OutreachRecording(
            ActionSheets appeals, OutreachAdmission gate, OutreachView view, Submissions submissions, Clock clock) {
        this.appeals = appeals;
        this.gate = gate;
        this.view = view;
        this.submissions = submissions;
        this.clock = clock;
    }

    CompletionStage<OutreachReply> record(UUID action, String body, OutreachClient visitor) {
        var known = visitor.hasToken();
        if (!known) {
            gate.letStrangerIn(visitor.address());
        }
        var submission = submissions.open(body);
        var appeal = appeals.of(action).orElseThrow(OutreachRefusals::noSuchCampaign);
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

    private OutreachReply answer(Acceptance acceptance, ActionSheet appeal, Report report, boolean whole) {
        return switch (acceptance) {
            case Accepted(var id, var at) ->
                OutreachReply.good(view.accepted(appeal, OutreachView.fresh(report, id, at), whole));
            case AlreadyAccepted(var id, var at) ->
                OutreachReply.good(view.accepted(appeal, OutreachView.fresh(report, id, at), whole));
            case Different(var id) ->
                OutreachReply.of(OutreachRefusals.with(
                        409,
                        "same_identifier",
                        "One of these identifiers belongs to an outreach that says something else: clarion:" + id + ".",
                        "Give a new outreach identifiers of its own."));
            case Busy(var after) -> OutreachReply.of(OutreachRefusals.busy(after));
        };
    }

    private static OutreachReply answerToStranger(Acceptance acceptance) {
        return acceptance instanceof Busy(var after) ? OutreachReply.of(OutreachRefusals.busy(after)) : nothingToSay();
    }

    private static OutreachReply nothingToSay() {
        return OutreachReply.good(Hal.node());
    }
}
