package org.clarion.urgentactions.papers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.clarion.contracts.DocumentEvent.DocumentChanged;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.testkit.ToldRecords;
import org.clarion.urgentactions.papers.PaperDrafting.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PapersTest {

    @Inject
    PaperDrafting drafting;

    @Inject
    PaperIssuing issuing;

    @Inject
    Papers papers;

    @Inject
    PublishWhenDue due;

    @Inject
    TellPapersAnew anew;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void isKeptInAllItsPartsAndOnceHoweverOftenItsFormIsPosted() {
        drafting.add(id, "as it was pasted", PaperSamples.onBorders(), "noor");
        drafting.add(id, "again", PaperSamples.onBorders(), "noor");

        var kept = paper();
        assertThat(kept.texts()).isEqualTo(PaperSamples.onBorders().texts());
        assertThat(kept.quotes()).isEqualTo(PaperSamples.onBorders().quotes());
        assertThat(kept.links()).isEqualTo(PaperSamples.onBorders().links());
        assertThat(kept.source()).isEqualTo("as it was pasted");
        assertThat(papers.contact(id)).isEqualTo(PaperSamples.onBorders().contact());
    }

    @Test
    void underEmbargoItIsPublishedByItselfOnceThoughTwoLookAndLate() {
        drafting.add(id, "", PaperSamples.onBorders(), "noor");
        var until = clock.instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES);
        issuing.embargo(id, until, "America/Lima", "noor");
        due.look();
        assertThat(paper().state()).isEqualTo(PaperState.EMBARGOED);
        assertThat(papers.publicContact(id)).isEmpty();

        clock.stopAt(until.plus(Duration.ofDays(1)));
        CompletableFuture.allOf(CompletableFuture.runAsync(due::look), CompletableFuture.runAsync(due::look))
                .join();

        assertThat(paper().state()).isEqualTo(PaperState.PUBLISHED);
        assertThat(papers.publicContact(id)).isPresent();
        await().untilAsserted(() -> assertThat(told()).containsExactly("document.published.v1"));
    }

    @Test
    void calledOffItWaitsForNobody() {
        drafting.add(id, "", PaperSamples.onBorders(), "noor");
        issuing.embargo(id, clock.instant().plus(Duration.ofHours(2)), "UTC", "noor");

        issuing.callOff(id, "noor");
        clock.stopAt(clock.instant().plus(Duration.ofDays(1)));
        due.look();

        assertThat(paper().state()).isEqualTo(PaperState.DRAFT);
    }

    @Test
    void othersAreToldWhatEverybodyReadsAndNobodysName() {
        var action = UUID.randomUUID();
        drafting.add(id, "", PaperSamples.onBorders(), "noor");
        drafting.attach(id, PaperSubject.action(action), "noor");
        issuing.publish(id, "noor");
        issuing.publish(id, "noor");
        drafting.change(id, paper().version(), PaperSamples.onBorders(), List.of(), "noor");
        issuing.withdraw(id, "noor");

        await().untilAsserted(() -> assertThat(told())
                .containsExactly("document.published.v1", "document.changed.v1", "document.withdrawn.v1"));
        assertThat(ToldRecords.about(id, Topic.DOCUMENTS)).allSatisfy(message -> {
            Contracts.assertKept(message.type(), message.payload());
            assertThat(message.payload())
                    .doesNotContain(
                            PaperSamples.PRESS_OFFICER, "5550 0", "55500107", "press@", "Quispe", "stand before");
        });
        assertThat(ToldRecords.about(id, Topic.DOCUMENTS).getFirst().payload()).contains(action.toString());
        assertThat(papers.contact(id)).isEqualTo(ContactEntry.NOBODY);
    }

    @Test
    void whatIsLostIsToldAnewAsItWasToldLast() {
        drafting.add(id, "", PaperSamples.onBorders(), "noor");
        issuing.publish(id, "noor");

        var events = QuarkusTransaction.requiringNew()
                .call(() -> anew.after(justBefore(id), 1).events());

        assertThat(events)
                .first(InstanceOfAssertFactories.type(DocumentChanged.class))
                .returns(id, DocumentChanged::documentId)
                .returns(1L, DocumentChanged::version)
                .returns(
                        "Borders must stay open",
                        told -> told.document().titles().get("en"));
    }

    @Test
    void whoAnswersTheMediaIsUnreadableInTheDatabase() throws SQLException {
        drafting.add(id, "", PaperSamples.onBorders(), "noor");

        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select name || phone || email from media_contact where document_id = ?")) {
            select.setObject(1, id);
            var row = select.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(new String(row.getBytes(1), ISO_8859_1))
                    .doesNotContain("Ahrends", "5550 0", "55500107", "press@");
        }
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        drafting.add(id, "", PaperSamples.onBorders(), "noor");
        var seen = paper().version();
        drafting.change(id, seen, PaperSamples.leadingTo(new PaperLink(null, "", "x", null, null)), List.of(), "amir");

        assertThat(drafting.change(id, seen, PaperSamples.onBorders(), List.of(), "noor"))
                .isEqualTo(Change.OVERTAKEN);

        assertThat(paper().links())
                .hasSize(1)
                .first()
                .extracting(PaperLink::title)
                .isEqualTo("x");
    }

    @Test
    void itKnowsWhatLeadsToItAndWhatItBelongsTo() {
        var other = UUID.randomUUID();
        var ask = PaperSubject.ask(UUID.randomUUID());
        drafting.add(id, "", PaperSamples.onBorders(), "noor");
        drafting.add(other, "", PaperSamples.leadingTo(new PaperLink(id, "", "", PaperKind.NEWS, null)), "noor");
        drafting.attach(other, ask, "noor");
        drafting.attach(other, ask, "noor");
        assertThat(papers.leadingTo(id)).isEmpty();

        issuing.publish(other, "noor");

        assertThat(papers.leadingTo(id)).extracting(PublicDocument::id).containsExactly(other);
        assertThat(papers.publishedOf(ask)).extracting(PublicDocument::id).containsExactly(other);
        assertThat(papers.subjectsOf(other)).isEqualTo(List.of(ask));
    }

    private static UUID justBefore(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
    }

    private PublicDocument paper() {
        return papers.of(id).orElseThrow();
    }

    private List<String> told() {
        return ToldRecords.about(id, Topic.DOCUMENTS).stream()
                .map(ToldRecords.Message::type)
                .toList();
    }
}
