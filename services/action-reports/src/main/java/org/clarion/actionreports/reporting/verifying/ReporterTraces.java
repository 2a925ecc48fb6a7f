package org.clarion.actionreports.reporting.verifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Address;

/** What ties reports to a person, as long as anything does: the question that a mail asked them. */
@ApplicationScoped
public class ReporterTraces {

    private final Confirmations confirmations;
    private final ConfirmationLinks links;
    private final ConfirmationMailLog mails;

    ReporterTraces(Confirmations confirmations, ConfirmationLinks links, ConfirmationMailLog mails) {
        this.confirmations = confirmations;
        this.links = links;
        this.mails = mails;
    }

    /** One report and whom we asked about it. */
    public record ReporterTrace(
            UUID reportId,
            Optional<String> address,
            String language,
            Instant askedAt,
            Optional<Instant> answeredAt,
            Instant until) {}

    /** Of this person, the newest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReporterTrace> of(Collection<String> person) {
        return confirmations.to(person).stream()
                .map(one -> new ReporterTrace(
                        one.reportId(),
                        one.address().map(Address::value),
                        one.language(),
                        one.askedAt(),
                        one.answeredAt(),
                        one.forgetAfter()))
                .toList();
    }

    /** Nothing ties this report to anybody any more, and no mail about it goes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID reportId) {
        confirmations.held(reportId).ifPresent(one -> {
            links.close(reportId);
            confirmations.delete(one);
        });
    }

    /** That mails were asked for to this person, which is known for a day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long forgetMails(Collection<String> person) {
        return mails.forgetThoseTo(person);
    }
}
