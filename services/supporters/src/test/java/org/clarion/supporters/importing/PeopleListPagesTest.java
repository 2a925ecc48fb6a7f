package org.clarion.supporters.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.mail.Address;
import org.clarion.supporters.Network;
import org.clarion.supporters.people.Supporters;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.turns.PortionWorker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator has the people of a list asked. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PeopleListPagesTest {

    private static final String PAGE = "/desk/supporters/import";
    private static final String SOURCE = "Sign-up sheets of the film night, Leeds";

    @Inject
    Sessions sessions;

    @Inject
    MockMailbox mailbox;

    @Inject
    DataSource database;

    @Inject
    Supporters supporters;

    @Inject
    AskListedPeople work;

    @Inject
    PortionWorker worker;

    @Inject
    ForgetListedPeople forgetting;

    @Inject
    TestClock clock;

    private Browser ada;

    @BeforeEach
    void logIn() {
        ada = Browser.of("ada", Roles.ADMINISTRATOR, sessions::start);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void onlyAdministratorsComeHere() {
        var carla = Browser.of("carla", Roles.COORDINATOR, sessions::start);

        assertThat(carla.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(carla.get("/desk/supporters/export").statusCode()).isEqualTo(403);
        assertThat(ada.get("/desk/supporters").asString()).contains(PAGE, "/desk/supporters/export");
    }

    @Test
    void theDryRunSaysHowManyAreNewKnownAndRefusedAndAsksNobody() throws SQLException {
        var known = Network.address("known");
        Network.join(known, "en");
        var fresh = IntStream.range(0, 5).mapToObj(i -> Network.address("new")).toList();
        var lines = "Correo electrónico;Nombre;Teléfono\n"
                + fresh.stream().map(one -> one + ";Rosa Ñandú;555").collect(Collectors.joining("\n"))
                + "\n" + known + ";;\nAmina amina@example.org;Amina;\n"
                + fresh.getFirst().toUpperCase(Locale.ROOT)
                + ";;\n" + Network.address("x") + ";=HYPERLINK(1);\n";

        var list = handIn(lines);

        var page = Browser.seen(ada.get(list));
        assertThat(page)
                .contains("9 lines: 6 can be asked, 3 refused.", "5 people are new and will be asked.")
                .contains("One has joined already or was asked before", "do not know these columns: Teléfono", SOURCE)
                .contains(
                        "Type the address alone",
                        "An earlier line has the same address.",
                        "A name does not begin with");
        assertThat(supporters.howManyKnown(pseudonyms(fresh))).isZero();
        assertThat(cells(list)).hasSize(9).noneMatch(cell -> cell.contains("example.org") || cell.contains("Rosa"));
        assertThat(acts(list)).containsExactly("handed in a list of people");
        var refused = ada.sendOpen(ada.get(list).asString(), list + "/refused.csv", Map.of());
        assertThat(text(refused))
                .startsWith("\uFEFFemail,name,first_name,last_name,country,language,Line,What to mend")
                .contains("Amina amina@example.org,", ",8,\"Type the address alone", "'=HYPERLINK(1)");
        assertThat(acts(list)).contains("took the refused lines of a list of people");
    }

    @Test
    void whoIsAskedConfirmsThemselvesAndWhoIsKnownIsLeftInPeace() throws SQLException {
        var known = Network.address("known");
        Network.join(known, "en");
        var rosa = Network.address("rosa");
        var list = handIn("email,name,language,country\n" + rosa + ",Rosa,es,EC\n" + known + ",Somebody Else,,\n");

        assertThat(ada.get(list).asString())
                .contains("not said of fewer than five")
                .doesNotContain("is new and will");
        decide(list, "ask");
        decide(list, "ask");
        worker.workThrough(work);

        var mail = Network.mails(rosa, 1).getFirst();
        assertThat(mail.getText())
                .contains("Hola, Rosa:", "Tu dirección está en una lista que nos entregaron: " + SOURCE);
        assertThat(supporterOf(rosa)).isEqualTo("WAITING list/" + SOURCE + " EC");
        var page = Network.confirmationPage(mail);
        assertThat(Network.post(page, page, Map.of()).statusCode()).isEqualTo(303);
        assertThat(supporterOf(rosa)).startsWith("CONFIRMED");
        assertThat(mailbox.getMailsSentTo(known)).hasSize(1);
        assertThat(cells(list)).isEmpty();
        assertThat(Browser.seen(ada.get(list))).contains("2 lines are done.");
        assertThat(acts(list))
                .containsExactlyInAnyOrder("handed in a list of people", "had the people of a list asked");
    }

    @Test
    void aListThatWasInterruptedGoesOnWhereItStood() {
        var people = IntStream.range(0, AskListedPeople.SIZE + 10)
                .mapToObj(i -> Network.address("listed"))
                .toList();
        var list = handIn("email\n" + String.join("\n", people) + "\n");
        decide(list, "ask");

        assertThat(worker.next(work)).isTrue();

        assertThat(supporters.howManyKnown(pseudonyms(people))).isEqualTo(AskListedPeople.SIZE);
        assertThat(Browser.seen(ada.get(list))).contains("50 of 60 lines are done.");
        assertThat(ada.get(list + "/progress").jsonPath().getInt("done")).isEqualTo(AskListedPeople.SIZE);
        worker.workThrough(work);
        assertThat(supporters.howManyKnown(pseudonyms(people))).isEqualTo(people.size());
        people.forEach(one -> assertThat(Network.mails(one, 1)).hasSize(1));
    }

    @Test
    void aListNobodyWantsIsDeletedAndRefusedLinesGoAfterTheirTime() throws SQLException {
        var dropped = handIn("email\n" + Network.address("x") + "\n");
        decide(dropped, "drop");
        assertThat(cells(dropped)).isEmpty();
        assertThat(Browser.seen(ada.get(dropped))).contains("Nobody of it was asked");

        var typo = Network.address("x").replace("example.org", "gmial.com");
        var left = handIn("email\n" + typo + "\nnobody\n");
        assertThat(Browser.seen(ada.get(left)))
                .contains("2 lines: 1 can be asked, 1 refused.", "Look at these again")
                .contains("Did you mean " + typo.replace("gmial", "gmail") + "?");
        clock.stopAt(Instant.now().plus(Duration.ofDays(7)).plusSeconds(60));
        forgetting.forget();

        assertThat(cells(left)).isEmpty();
    }

    @Test
    void whatIsNoListSaysWhatToMendAndKeepsWhatWasTyped() {
        assertThat(post("name\nAmina\n", Map.of()).asString())
                .contains("The column “email” is missing.", "value=\"" + SOURCE + "\"");
        assertThat(post("email\n", Map.of()).asString()).contains("There is no line in this file besides");
        assertThat(post("email\na@example.org\n", Map.of("agreed", "", "source", " "))
                        .asString())
                .contains("Say where these people agreed, in at most 120 characters.", "Choose the file");
    }

    private String handIn(String content) {
        var answer = post(content, Map.of());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location");
    }

    private Response post(String content, Map<String, String> changes) {
        var fields = new HashMap<>(Map.of("source", SOURCE, "language", "en", "agreed", "yes"));
        fields.putAll(changes);
        return ada.sendFile(PAGE, PAGE, "file", "list.csv", content.getBytes(StandardCharsets.UTF_8), fields);
    }

    private void decide(String list, String step) {
        assertThat(ada.post(list, ada.get(PAGE), Map.of("step", step)).statusCode())
                .isEqualTo(303);
    }

    private List<String> pseudonyms(List<String> addresses) {
        return addresses.stream().map(Address::new).map(supporters::pseudonym).toList();
    }

    private static String text(Response file) {
        return new String(file.asByteArray(), StandardCharsets.UTF_8);
    }

    private String supporterOf(String address) throws SQLException {
        return rows(
                        "select stage || ' ' || wording || ' ' || country from supporter where pseudonym = ?",
                        pseudonyms(List.of(address)).getFirst())
                .getFirst();
    }

    private List<String> cells(String list) throws SQLException {
        return rows("select encode(cells, 'escape') from listed_person where list_id::text = ?", id(list));
    }

    private List<String> acts(String list) throws SQLException {
        return rows("select act from staff_act where who = 'ada' and subject = ? order by at", id(list));
    }

    private static String id(String list) {
        return list.substring(list.lastIndexOf('/') + 1);
    }

    private List<String> rows(String sql, String parameter) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, parameter);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        }
    }
}
