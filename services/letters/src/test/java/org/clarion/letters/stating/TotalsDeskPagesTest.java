package org.clarion.letters.stating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Channel;
import org.clarion.contracts.FiguresEvent.FiguresStated;
import org.clarion.contracts.FiguresEvent.Uncounted;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.letters.Sheets;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TotalsDeskPagesTest {

    private static final Instant AS_OF = Instant.parse("2026-12-20T15:30:00Z");

    private final SheetCopies copies;
    private final KnownFigures known;
    private final TotalsLetters letters;
    private final MockMailbox mailbox;
    private final Sessions sessions;
    private Browser carlos;
    private final UUID school = UUID.randomUUID();
    private final String page = "/desk/letters/totals/" + school;

    TotalsDeskPagesTest(
            SheetCopies copies, KnownFigures known, TotalsLetters letters, MockMailbox mailbox, Sessions sessions) {
        this.copies = copies;
        this.known = known;
        this.letters = letters;
        this.mailbox = mailbox;
        this.sessions = sessions;
    }

    @BeforeEach
    void launch() {
        carlos = Browser.of("carlos", Roles.CAMPAIGNER, sessions::start);
        copies.keep(Sheets.school(school));
    }

    @Test
    void figuresAreHeardAndTheLaterOfTwoHolds() {
        assertThat(Browser.seen(carlos.get(page))).contains("No figures of this action have been stated yet.");

        Teller.tell(Topic.ACTION_FIGURES, stated(412, AS_OF));
        Teller.tell(Topic.ACTION_FIGURES, stated(400, AS_OF.minusSeconds(5)));

        await().untilAsserted(() -> assertThat(known.of(school))
                .get()
                .satisfies(figures -> assertThat(figures.total().reported()).isEqualTo(412)));
    }

    @Test
    void eachOfficialGetsTheTotalsSignedInTheirLanguageAndTheyAreKept() {
        known.keep(stated(412, AS_OF));
        assertThat(Browser.seen(carlos.get(page)))
                .contains(
                        "412",
                        "Acción urgente 41.26: lo que hizo la gente.",
                        "Estados Unidos",
                        "Estimada señora ministra:")
                .doesNotContain("Francia");
        var opened = carlos.get(page);
        assertThat(carlos.post(page, opened, form("")).statusCode()).isEqualTo(422);

        carlos.post(page, opened, form("Carlos Rojas"));
        carlos.post(page, opened, form("Carlos Rojas"));

        assertThat(letters.of(school)).hasSize(3);
        await().untilAsserted(() -> assertThat(mail()).hasSize(1));
        assertThat(mail().getFirst().getText())
                .contains(
                        "412", "Correo postal: 112 · 68 · 0", "Reabrir la escuela de Písac", "Carlos Rojas", "de 2026")
                .contains("Otros países, o no se dijo: 12");
        await().untilAsserted(() -> assertThat(ToldRecords.about(school, Topic.LETTERS))
                .singleElement()
                .satisfies(told -> {
                    Contracts.assertKept(told.type(), told.payload());
                    assertThat(told.payload())
                            .contains("\"officials\":2", "\"peopleAtRisk\":true")
                            .doesNotContain("Carlos");
                }));
        known.keep(stated(900, AS_OF.plusSeconds(60)));
        var kept = letters.of(school).stream()
                .filter(letter -> letter.targetId().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(Browser.seen(carlos.get("/desk/letters/totals/kept/" + kept.id())))
                .contains("Children of Pisac", "412 appeals were reported to us", "Carlos Rojas")
                .doesNotContain("900");
        var pdf = carlos.get("/desk/letters/totals/kept/" + kept.id() + "/pdf");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.asByteArray()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void thePeopleAtRiskHaveAPageBehindTheNewestLinkAlone() {
        known.keep(stated(412, AS_OF));
        var first = link();
        var visitor = Browser.ofAVisitor();

        var seen = visitor.get(first);

        assertThat(Browser.seen(seen)).contains("People all over the world act for you.", "United States", "412");
        assertThat(seen.header("Cache-Control")).contains("no-store");
        assertThat(visitor.get("/letters/totals/" + school + "/" + "0".repeat(32))
                        .statusCode())
                .isEqualTo(410);
        var second = link();
        assertThat(second).isNotEqualTo(first);
        assertThat(visitor.get(first).statusCode()).isEqualTo(410);
    }

    private String link() {
        carlos.post(page + "/link", carlos.get(page), Map.of());
        var found = Pattern.compile("/letters/totals/" + school + "/[A-Za-z0-9_-]+")
                .matcher(carlos.get(page).asString());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private Map<String, String> form(String name) {
        var fields = new HashMap<>(Map.of("name", name, "office", "Coordinator for Peru", "people", "en"));
        fields.put("way-" + Sheets.MINISTER.targetId(), "MAIL");
        fields.put("way-" + Sheets.EMBASSY.targetId(), "PAPER");
        return fields;
    }

    private List<Mail> mail() {
        return mailbox.getMailsSentTo(Sheets.MINISTER.email()).stream()
                .filter(mail -> mail.getSubject().contains("lo que hizo la gente"))
                .toList();
    }

    private FiguresStated stated(long reported, Instant at) {
        return new FiguresStated(
                school,
                1,
                new Figures(reported, 268, 95),
                Map.of(Channel.EMAIL, new Figures(300, 200, 95), Channel.POST, new Figures(112, 68, 0)),
                Map.of(),
                Map.of("US", new Figures(400, 260, 95), "FR", new Figures(3, 2, 0), "-", new Figures(9, 6, 0)),
                Map.of(),
                new Uncounted(0, 0, 0, 0),
                0,
                List.of(),
                at);
    }
}
