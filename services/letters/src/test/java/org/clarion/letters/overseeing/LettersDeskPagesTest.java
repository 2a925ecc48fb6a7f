package org.clarion.letters.overseeing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.letters.Sheets;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LettersDeskPagesTest {

    private static final String PLACE = "First UA 41.26";

    private final SheetCopies copies;
    private final Sessions sessions;
    private final EntityManager entities;

    LettersDeskPagesTest(SheetCopies copies, Sessions sessions, EntityManager entities) {
        this.copies = copies;
        this.sessions = sessions;
        this.entities = entities;
    }

    @Test
    void visitorsAreSentToTheLogIn() {
        var answer = Browser.ofAVisitor().get("/desk/letters");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/desk/login");
    }

    @Test
    void staffSeeFiguresAndReasons() {
        copies.keep(Sheets.school(UUID.fromString("9d8f6f6c-2d0e-4f6a-8a43-6a1d4f3b2c99")));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                        with m as (insert into manuscript (id, action_id, idempotency_key, pseudonym, address, name, town,
                            text, country, letter_language, page_language, purpose, keep_until, written_at, mail_state,
                            mail_attempts, mail_due_at, confirmed_at) values (?1, ?2, ?1, 'p', '', '', '', '', 'US', 'ES', 'en',
                            'SENDING_A_LETTER', 'infinity', 'epoch', 'SENT', 1, 'epoch', 'epoch') returning id)
                        insert into letter (id, manuscript_id, action_id, target_id, sent_to, stage, reason, due_at,
                            written_at, confirmed_at) select ?1, m.id, ?2, ?3, 'unpaced@example.org', 'QUEUED',
                            'Mail to minedu.example.org is not allowed by the operator', '2099-01-01', 'epoch', 'epoch' from m""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, UUID.fromString("9d8f6f6c-2d0e-4f6a-8a43-6a1d4f3b2c99"))
                .setParameter(3, Sheets.MINISTER.targetId())
                .executeUpdate());
        lettersThatCameBack();
        var cookie = sessions.start("carlos", Set.of(Roles.CAMPAIGNER));

        var desk = given().cookie(cookie.getName(), cookie.getValue()).get("/desk/letters");

        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(Browser.seen(desk))
                .contains(
                        "Escuela cerrada en Písac",
                        PLACE
                                + " Sra. Inés Quiñones Ibáñez 1 Whoever runs Clarion has not allowed mail to this domain.",
                        PLACE + " Sra. Inés Quiñones Ibáñez 2 Came back This address does not exist. 5.1.1",
                        "Addresses that refuse everything",
                        "Sra. Inés Quiñones Ibáñez despacho@minedu.example.org Escuela cerrada en Písac, docentes amenazados "
                                + PLACE + " 2"
                                + " This address does not exist. 5.1.1 Mend the address",
                        "letters then go again, and each counts once.",
                        "in the folder “Unread by Clarion”: 7.");
        var found = given().cookie(cookie.getName(), cookie.getValue())
                .get("/desk/letters?lost.q=quinones 41.26&lost.stage=RETURNED&lost.sort=-letters&waiting.q=nobody");
        assertThat(Browser.seen(found))
                .contains("Sra. Inés Quiñones Ibáñez 2 Came back", "Nothing fits “nobody”.")
                .doesNotContain("Sra. Inés Quiñones Ibáñez 1 Whoever runs Clarion");
    }

    private void lettersThatCameBack() {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("""
                    insert into letter (id, action_id, target_id, sent_to, stage, reason, due_at, written_at,
                        confirmed_at, finished_at)
                    select gen_random_uuid(), ?1, ?2, 'despacho@minedu.example.org', 'RETURNED', '5.1.1', 'epoch',
                        'epoch', 'epoch', now() from generate_series(1, 2)""")
                    .setParameter(1, UUID.fromString("9d8f6f6c-2d0e-4f6a-8a43-6a1d4f3b2c99"))
                    .setParameter(2, Sheets.MINISTER.targetId())
                    .executeUpdate();
            entities.createNativeQuery("update bounce_mailbox set looked_at = now(), unread = 7")
                    .executeUpdate();
        });
    }
}
