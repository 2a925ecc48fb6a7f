package org.clarion.supporters.inviting;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.organisations.contacts.OrganisationContact;
import org.clarion.supporters.statements.JointStatements;
import org.clarion.turns.Portions;

/** Reminds organisations that have not answered, as long as the statement can be signed and none of theirs stands below it. */
@ApplicationScoped
class RemindInvited {

    private static final int AT_ONCE = 100;

    private final OrganisationInvitations invitations;
    private final InvitingOrganisations inviting;
    private final InvitedSignatures signatures;
    private final JointStatements statements;
    private final SupportersConfig.Inviting config;
    private final Clock clock;

    RemindInvited(
            OrganisationInvitations invitations,
            InvitingOrganisations inviting,
            InvitedSignatures signatures,
            JointStatements statements,
            SupportersConfig config,
            Clock clock) {
        this.invitations = invitations;
        this.inviting = inviting;
        this.signatures = signatures;
        this.statements = statements;
        this.config = config.inviting();
        this.clock = clock;
    }

    @Scheduled(every = "{supporters.inviting.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        Portions.all(AT_ONCE, this::some);
    }

    /** Each is looked at once in a while, whether a mail goes or not: so none is looked at for ever. */
    private int some(int most) {
        var now = clock.instant();
        var found = invitations.toRemind(now.minus(config.remindAfter()), config.mostReminders(), most);
        for (var invitation : found) {
            var isOpen = statements
                    .findByIdOptional(invitation.statementId())
                    .filter(statement -> statement.isOpen(now))
                    .isPresent();
            var reached = isOpen && !signatures.stand(invitation)
                    ? inviting.reached(invitation.organisationId())
                    : List.<OrganisationContact>of();
            if (reached.isEmpty()) {
                invitation.passedOver(now);
            } else {
                inviting.write(invitation, InvitationMailKind.REMINDER, reached);
                invitation.reminded(now);
            }
        }
        return found.size();
    }
}
