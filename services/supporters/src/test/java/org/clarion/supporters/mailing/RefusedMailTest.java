package org.clarion.supporters.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.MailOutcome.NotAllowed;
import org.clarion.mail.MailOutcome.Refused;
import org.clarion.supporters.Network;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** What a mail server does not even take says as much of an address as what comes back later. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusedMailTest {

    private static final String AT_THE_LAST_TRY = "12";
    private static final String AT_THE_FIRST = "1";

    @Inject
    MailsToSupporters queue;

    @Inject
    EntityManager entities;

    @Test
    void aRefusalIsABounceHardOrSoft() {
        assertThat(afterwards(AT_THE_FIRST, new Refused("SMTP 550 5.1.1"))).isEqualTo("HARD_BOUNCED HARD");
        assertThat(afterwards(AT_THE_FIRST, new Refused("SMTP 552 5.2.2"))).isEqualTo("SOFT_BOUNCING SOFT");
    }

    @Test
    void aMailThatWasTriedInVainForLongIsASoftOne() {
        assertThat(afterwards(AT_THE_LAST_TRY, new Deferred("SMTP 451 4.7.1"))).isEqualTo("SOFT_BOUNCING SOFT");
    }

    @Test
    void whatSaysNothingOfTheAddressIsNone() {
        assertThat(afterwards(AT_THE_FIRST, new Accepted())).isEqualTo("GOOD ");
        assertThat(afterwards(AT_THE_FIRST, new Deferred("SMTP 451 4.7.1"))).isEqualTo("GOOD ");
        assertThat(afterwards(AT_THE_FIRST, new NotAllowed("example.org"))).isEqualTo("GOOD ");
        assertThat(afterwards(AT_THE_LAST_TRY, new Deferred("The mail server did not answer")))
                .isEqualTo("GOOD ");
    }

    /** The address and the mail, after this became of a mail that was claimed. */
    private String afterwards(String tries, MailOutcome outcome) {
        var someone = Network.address("amina");
        Network.ask(someone, "en");
        var confirmation = Network.confirmationPage(Network.mails(someone, 1).getFirst());
        var supporter =
                UUID.fromString(confirmation.substring("/join/confirm/".length(), "/join/confirm/".length() + 36));
        var mail = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                insert into due_mail (id, kind, supporter_id, made_at, mail_state, mail_attempts, mail_due_at)
                values (:mail, 'ALREADY_IN', :supporter, now(), 'CLAIMED', cast(:tries as integer), '2099-01-01')""")
                .setParameter("mail", mail)
                .setParameter("supporter", supporter)
                .setParameter("tries", tries)
                .executeUpdate());

        queue.record(mail, outcome);

        return QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery("""
                select address_condition || ' ' || coalesce(mail_return.kind, '')
                from due_mail join supporter on supporter.id = supporter_id
                    left join mail_return on mail_id = due_mail.id
                where due_mail.id = :mail""", String.class)
                .setParameter("mail", mail)
                .getSingleResult());
    }
}
