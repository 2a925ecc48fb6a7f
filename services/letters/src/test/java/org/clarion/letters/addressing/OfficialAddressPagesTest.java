package org.clarion.letters.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Topic;
import org.clarion.letters.Sheets;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.clarion.letters.sending.Written;
import org.clarion.letters.writing.Drafts;
import org.clarion.privacy.KnownNames;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OfficialAddressPagesTest {

    private final SheetCopies copies;
    private final Letters letters;
    private final Manuscripts manuscripts;
    private final MockMailbox mailbox;
    private final TellOfLosses round;
    private final Clock clock;
    private final Sessions sessions;
    private Browser noor;
    private final UUID school = UUID.randomUUID();
    private final String page = "/desk/letters/addresses/" + school + "/" + Sheets.MINISTER.targetId();
    private final String writer = "amina-" + school + "@example.org";
    private final String other = "mesa-" + school + "@minedu.example.org";

    OfficialAddressPagesTest(
            SheetCopies copies,
            Letters letters,
            Manuscripts manuscripts,
            MockMailbox mailbox,
            TellOfLosses round,
            Clock clock,
            Sessions sessions) {
        this.copies = copies;
        this.letters = letters;
        this.manuscripts = manuscripts;
        this.mailbox = mailbox;
        this.round = round;
        this.clock = clock;
        this.sessions = sessions;
    }

    @BeforeEach
    void launch() {
        noor = Browser.of("noor", Roles.COORDINATOR, sessions::start);
        copies.keep(Sheets.school(school));
    }

    @Test
    void aLetterThatCameBackGoesAgainToTheMendedAddressAndCountsOnce() {
        var lost = lostBefore(Duration.ofMinutes(1));

        assertThat(Browser.seen(noor.get(page)))
                .contains("One letter failed here, and can go again.", "This address does not exist.");
        var wrong = noor.post(page + "/mend", noor.get(page), Map.of("address", "mesa de partes"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("mesa de partes");
        var opened = noor.get(page);
        noor.post(page + "/mend", opened, Map.of("address", other));
        noor.post(page + "/mend", opened, Map.of("address", other));

        await().untilAsserted(() -> assertThat(mailbox.getMailsSentTo(other)).hasSize(1));
        assertThat(mailbox.getMailsSentTo(other).getFirst().getReplyTo()).isEqualTo(writer);
        await().untilAsserted(() ->
                assertThat(types()).containsExactly("letter.failed.v1", "letter.sent.v1", "letter.delivered.v1"));
        var told = ToldRecords.about(school, Topic.LETTERS);
        assertThat(told.getFirst().payload()).contains(lost.toString());
        assertThat(told).allSatisfy(one -> Contracts.assertKept(one.type(), one.payload()));
        assertThat(told.get(1).payload()).doesNotContain(lost.toString());
        assertThat(Browser.seen(noor.get(page))).contains("Letters go to " + other + " instead.");
    }

    @Test
    void whereNoAddressIsKnownWritersAreToldOnceAndOfferedOtherWays() {
        lostBefore(Duration.ofMinutes(1));

        var opened = noor.get(page);
        noor.post(page + "/tell", opened, Map.of());
        noor.post(page + "/tell", opened, Map.of());

        await().untilAsserted(() -> assertThat(told()).hasSize(1));
        assertThat(told().getFirst().getSubject()).contains("Your letter did not arrive");
        assertThat(told().getFirst().getText()).contains("/letters/confirm/").doesNotContain("maestra");
    }

    @Test
    void writersAreToldWhenNobodyHasDecidedForTwoDays() {
        lostBefore(Duration.ofDays(1));
        round.tell();
        assertThat(told()).isEmpty();

        var lost = lostBefore(Duration.ofDays(3));
        round.tell();

        assertThat(lost).isNotNull();
        await().untilAsserted(() -> assertThat(told()).hasSize(1));
    }

    private List<Mail> told() {
        return mailbox.getMailsSentTo(writer);
    }

    private UUID lostBefore(Duration past) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant().minus(past);
            var written = new Written(
                    UUID.randomUUID(), Drafts.aminas(), "", writer, new KnownNames(List.of(school.toString())), "en");
            var manuscript = new Manuscript(school, written, now, now.plus(Duration.ofDays(7)));
            manuscript.moveMail(fate -> fate.notNeeded(now));
            manuscript.confirm(now, now.plus(Duration.ofDays(28)));
            manuscripts.persist(manuscript);
            letters.write(manuscript, Sheets.MINISTER, "despacho@minedu.example.org", now);
            var letter = letters.of(manuscript).getFirst();
            letters.getEntityManager().flush();
            letters.getEntityManager()
                    .createNativeQuery("""
                            update letter set stage = 'RETURNED', reason = '5.1.1', confirmed_at = ?2, finished_at = ?2
                            where id = ?1""")
                    .setParameter(1, letter.id())
                    .setParameter(2, now)
                    .executeUpdate();
            return letter.id();
        });
    }

    private List<String> types() {
        return ToldRecords.about(school, Topic.LETTERS).stream()
                .map(ToldRecords.Message::type)
                .toList();
    }
}
