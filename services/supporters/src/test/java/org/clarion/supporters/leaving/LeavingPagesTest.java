package org.clarion.supporters.leaving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.clarion.contracts.Topic;
import org.clarion.supporters.Network;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LeavingPagesTest {

    @Inject
    DataSource database;

    @Test
    void theLinkShowsAPageAndDoesNothing() throws SQLException {
        var page = pageOf(Network.address("amina"));

        assertThat(given().get(page).asString())
                .contains(
                        "Leave the network",
                        "your name, your address and your country, as the network keeps them",
                        "Not erased by this: a letter you sent through Clarion, and a report you made.");
        assertThat(row(page)).isEqualTo("CONFIRMED true");
    }

    @Test
    void theButtonErasesThePersonAndTellsTheOthers() throws SQLException {
        var page = pageOf(Network.address("amina"));

        var answer = given().redirects()
                .follow(false)
                .formParams(Map.of())
                .contentType("application/x-www-form-urlencoded")
                .post(page);

        assertThat(answer.header("Location")).isEqualTo("/me/left");
        assertThat(row(page)).isEqualTo("LEFT false");
        await().untilAsserted(() -> assertThat(ToldRecords.about(id(page), Topic.SUPPORTERS))
                .extracting(ToldRecords.Message::type)
                .containsExactly("supporter.confirmed.v1", "supporter.left.v1"));
        var told = ToldRecords.about(id(page), Topic.SUPPORTERS).getLast();
        Contracts.assertKept(told.type(), told.payload());
    }

    @Test
    void aMailProgramLeavesWithOneClick() throws SQLException {
        var page = pageOf(Network.address("amina"));

        var answer = given().formParam("List-Unsubscribe", "One-Click").post(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(row(page)).isEqualTo("LEFT false");
    }

    @Test
    void aMailProgramMaySendParts() throws SQLException {
        var page = pageOf(Network.address("amina"));

        var answer = given().multiPart("List-Unsubscribe", "One-Click").post(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(row(page)).isEqualTo("LEFT false");
    }

    @Test
    void fourPressesAtOnceAreFourGoodAnswers() throws SQLException {
        var page = pageOf(Network.address("amina"));

        var answers = IntStream.range(0, 4)
                .mapToObj(
                        press -> CompletableFuture.supplyAsync(() -> given().formParam("List-Unsubscribe", "One-Click")
                                .post(page)
                                .statusCode()))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsOnly(200);
    }

    @Test
    void leavingTwiceIsHarmlessAndToldOnce() throws SQLException {
        var page = pageOf(Network.address("amina"));
        given().formParam("List-Unsubscribe", "One-Click").post(page);

        assertThat(given().formParam("List-Unsubscribe", "One-Click").post(page).statusCode())
                .isEqualTo(200);

        await().untilAsserted(() ->
                assertThat(ToldRecords.about(id(page), Topic.SUPPORTERS)).hasSize(2));
    }

    @Test
    void whoHasLeftMayComeBackAsANewPerson() throws SQLException {
        var amina = Network.address("amina");
        var page = pageOf(amina);
        given().formParam("List-Unsubscribe", "One-Click").post(page);

        Network.ask(amina, "en");

        assertThat(Network.confirmationPage(Network.mails(amina, 3).getLast())).doesNotContain(id(page).toString());
    }

    @Test
    void aLinkWithTooMuchBehindItLeavesAndACutOneSaysSo() throws SQLException {
        var page = pageOf(Network.address("amina"));

        var cut = given().get(page.substring(0, page.length() - 1));

        assertThat(cut.statusCode()).isEqualTo(404);
        assertThat(cut.asString()).contains("A part of the link is missing", "copy it whole, to its last sign");
        assertThat(row(page)).isEqualTo("CONFIRMED true");
        assertThat(given().formParam("List-Unsubscribe", "One-Click")
                        .post(page + ").")
                        .statusCode())
                .isEqualTo(200);
        assertThat(row(page)).isEqualTo("LEFT false");
    }

    @Test
    void aForgedLinkLeavesNobody() {
        var forged = "/me/leave/" + UUID.randomUUID() + "." + "0".repeat(32);

        assertThat(given().get(forged).statusCode()).isEqualTo(404);
        assertThat(given().get(forged).asString()).contains("This link is not whole");
        assertThat(given().formParam("List-Unsubscribe", "One-Click")
                        .post(forged)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePagesSpeakSpanish() {
        assertThat(given().get("/me/left?lang=es").asString())
                .contains("Has salido", "Esto no borra las cartas que enviaste con Clarion");
    }

    /** Joins, asks again, and takes the link out of the mail that says they are in already. */
    private static String pageOf(String address) {
        Network.join(address, "en");
        Network.ask(address, "en");
        return Network.leavePage(Network.mails(address, 2).get(1));
    }

    private static UUID id(String page) {
        return UUID.fromString(page.substring("/me/leave/".length(), "/me/leave/".length() + 36));
    }

    private String row(String page) throws SQLException {
        var sql = "select stage || ' ' || (coalesce(address, name) is not null or pseudonym is not null)::text"
                + " from supporter where id = ?";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, id(page));
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}
