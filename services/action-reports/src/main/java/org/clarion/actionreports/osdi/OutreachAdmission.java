package org.clarion.actionreports.osdi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.clarion.access.IpNetwork;
import org.clarion.actionreports.accepting.Accepting;
import org.clarion.actionreports.accepting.circumstances.Surroundings;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.admission.Refusal;
import org.clarion.actionreports.journal.Acceptance;
import org.clarion.actionreports.journal.Circumstances;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.osdi.OsdiComplaint;
import org.jspecify.annotations.Nullable;

/** Lets in what may be counted, and says of all the rest what to mend. */
@ApplicationScoped
class OutreachAdmission {

    private final StrangerRateLimit doorstep;
    private final Admission admission;
    private final Accepting accepting;
    private final Surroundings surroundings;

    OutreachAdmission(StrangerRateLimit doorstep, Admission admission, Accepting accepting, Surroundings surroundings) {
        this.doorstep = doorstep;
        this.admission = admission;
        this.accepting = accepting;
        this.surroundings = surroundings;
    }

    /** A client with a token hands in for others: its network says nothing of them. */
    Circumstances around(OutreachClient visitor, @Nullable String comment) {
        return visitor.hasToken()
                ? surroundings.ofAnother(comment)
                : surroundings.of(visitor.address(), null, null, null);
    }

    void letStrangerIn(String address) {
        doorstep.waitBefore(IpNetwork.household(address)).ifPresent(wait -> {
            throw OutreachRefusals.forNow(429, "too_many_requests", "Without a token: once a minute.", wait);
        });
    }

    CompletionStage<Acceptance> accept(ActionSheet appeal, Report report, List<OsdiComplaint> faults) {
        var complaints = new ArrayList<>(faults);
        admission.refusals(appeal, report.deed()).stream()
                .map(OutreachAdmission::complaint)
                .forEach(complaints::add);
        if (!complaints.isEmpty()) {
            throw OutreachRefusals.of(400, complaints);
        }
        return accepting.accept(report.judged(admission.judgement(appeal, report.deed(), report.origin())));
    }

    private static OsdiComplaint complaint(Refusal refusal) {
        return switch (refusal) {
            case TOO_LATE -> complaint(refusal, "The action ended too long ago.", "ua:status", "");
            case TOO_MANY ->
                complaint(
                        refusal, "More than one report may count.", "ua:quantity", "A coordinator can count a group.");
            case NOT_AFTER_THE_END ->
                complaint(refusal, "The action has ended; late reports are not taken.", "ua:status", "");
            case TOO_FEW -> complaint(refusal, "A report counts at least one.", "ua:quantity", "1 or more");
            case NOT_YET -> complaint(refusal, "That day has not come yet.", "action_date", "Today or before");
            case BEFORE_IT_BEGAN -> complaint(refusal, "The action began later.", "action_date", "See created_date.");
            case NOT_A_TARGET -> complaint(refusal, "Not a target of this action.", "targets", "See target_list.");
        };
    }

    private static OsdiComplaint complaint(Refusal refusal, String description, String property, String hint) {
        return OsdiComplaint.at(refusal.name().toLowerCase(Locale.ROOT), description, property)
                .hinting(hint);
    }
}
