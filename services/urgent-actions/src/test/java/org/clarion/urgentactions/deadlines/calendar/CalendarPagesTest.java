package org.clarion.urgentactions.deadlines.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.OutcomeKind;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Ending;
import org.clarion.urgentactions.sheets.Extending;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.Outcome;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.clarion.urgentactions.staff.StaffInTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CalendarPagesTest {

    private static final String PAGE = "/desk/deadlines/mine";
    private static final LocalDate LAST_DAY = LocalDate.parse("2027-03-09");
    private static final String LONG =
            "Librarian missing, and with her " + "the reading room, ".repeat(8) + "ñandú; \\ end";

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Extending extending;

    @Inject
    Ending ending;

    @Inject
    Actions actions;

    @Inject
    Sessions sessions;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    private final UUID id = UUID.randomUUID();
    private String tomas;

    @BeforeEach
    void launch() {
        tomas = StaffInTests.member(database, "Tomás", Roles.COORDINATOR, "en", "Atlantic/Azores");
        clock.stopAt(Instant.parse("2027-03-01T12:00:00Z"));
        drafting.begin(id, Drafts.alone(Drafts.titled(LONG, LAST_DAY)), null, tomas);
        launching.launch(id, version(), tomas);
    }

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void aDeadlineIsAnEventThatEndsAtItsVeryMoment() throws Exception {
        var event = event(read(address(true)));

        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(id.toString());
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270310T040000Z");
        assertThat(value(event, Property.DTEND)).isEqualTo("20270310T050000Z");
        assertThat(value(event, Property.SUMMARY)).contains("ends: " + LONG);
        assertThat(value(event, Property.URL)).endsWith("/actions/" + id);
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(event.getAlarms())
                .extracting(alarm -> alarm.getRequiredProperty(Property.TRIGGER).getValue())
                .containsExactly("-P6DT23H", "-P1DT23H", "-PT23H", "-PT2H");
    }

    /** By hand, beside the library that wrote it. */
    @Test
    void itIsWrittenAsTheRuleSays() throws Exception {
        var answer = given().get(address(true));
        var text = answer.asString();

        assertThat(answer.contentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(text.replace("\r\n", ""))
                .as("lines end in CR LF")
                .doesNotContain("\r")
                .doesNotContain("\n");
        assertThat(text.split("\r\n")).as("no line is longer than 75 octets").allSatisfy(line -> assertThat(
                        line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        var unfolded = text.replace("\r\n ", "");
        assertThat(unfolded)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("VERSION:2.0\r\n", "PRODID:-//Clarion//Deadlines//EN\r\n", "ñandú\\; \\\\ end")
                .contains("DTSTAMP:20270301T120000Z\r\n", "BEGIN:VALARM\r\n", "ACTION:DISPLAY\r\n");
        assertThat(read(address(true)).validate(true).hasErrors()).isFalse();
    }

    @Test
    void anotherDeadlineIsTheSameEventInALaterSequence() throws Exception {
        var address = address(true);
        var before = event(read(address));
        extending.extend(id, version(), LAST_DAY.plusDays(5), TellingChoice.NOBODY, tomas);

        var after = event(read(address));

        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(value(after, Property.DTEND)).isEqualTo("20270315T050000Z");
        assertThat(Integer.parseInt(value(after, Property.SEQUENCE)))
                .isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
    }

    @Test
    void whatEndsBeforeItsDeadlineIsCancelledAndWhatEndsAfterItWas() throws Exception {
        var address = address(true);
        end();
        assertThat(value(event(read(address)), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(event(read(address)).getAlarms()).isEmpty();

        clock.stopAt(Instant.parse("2027-06-01T12:00:00Z"));
        assertThat(read(address).getComponents())
                .as("and forgotten after two months")
                .isEmpty();
    }

    @Test
    void whoAsksAgainHearsThatNothingHasChanged() {
        var address = address(true);
        var first = given().get(address);

        var again = given().header("If-None-Match", first.header("ETag")).get(address);
        extending.extend(id, version(), LAST_DAY.plusDays(5), TellingChoice.NOBODY, tomas);
        var changed = given().header("If-None-Match", first.header("ETag")).get(address);

        assertThat(first.header("Cache-Control")).isEqualTo("private, max-age=300");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressIsShownOnceRenewedAndRevoked() {
        var first = address(true);
        assertThat(browser().get(PAGE).asString()).doesNotContain(first).contains("You have an address since");

        var second = address(false);
        assertThat(given().get(first).statusCode())
                .as("the old one is none any more")
                .isEqualTo(404);
        assertThat(given().get(second).asString()).contains(id.toString());

        browser().send(PAGE, PAGE + "/calendar/revoke", Map.of());
        assertThat(given().get(second).statusCode()).isEqualTo(404);
        assertThat(given().get("/actions/calendar/" + "x".repeat(32) + ".ics").statusCode())
                .isEqualTo(404);
        assertThat(given().get("/actions/calendar/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyItsHashIsKept() {
        var token = address(true).replaceAll(".*/|\\.ics$", "");

        var kept = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select encode(token_hash, 'escape') from calendar_feed where member = ?1")
                .setParameter(1, tomas)
                .getSingleResult());

        assertThat(kept.toString()).isNotEmpty().doesNotContain(token);
    }

    @Test
    void theRecordOfItNamesNobody() {
        address(true);
        browser().send(PAGE, PAGE + "/calendar/revoke", Map.of());

        List<?> subjects = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                        select subject = (select cast(id as text) from staff_member where name = ?1)
                        from staff_act where who = ?1 and act like '%calendar address'""", Boolean.class)
                .setParameter(1, tomas)
                .getResultList());

        assertThat(subjects).hasSize(2).allMatch(Boolean.TRUE::equals);
    }

    @Test
    void whoLeavesTakesTheirCalendarWithThem() {
        var address = address(true);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update staff_member set suspended_at = now() where name = ?1")
                        .setParameter(1, tomas)
                        .executeUpdate());

        assertThat(given().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void onesOwnCalendarHoldsNobodyElses() throws Exception {
        var other = StaffInTests.member(database, "Ana", Roles.COORDINATOR, "es", "Europe/Madrid");

        assertThat(read(address(other, true)).getComponents()).isEmpty();
        var all = read(address(other, false));
        assertThat(value(event(all), Property.SUMMARY)).contains("termina: ");
    }

    private String address(boolean onlyMine) {
        return address(tomas, onlyMine);
    }

    private String address(String member, boolean onlyMine) {
        var browser = Browser.of(member, Roles.COORDINATOR, sessions::start);
        var page = browser.send(PAGE, PAGE + "/calendar", Map.of("mine", onlyMine ? "yes" : ""));
        return page.asString().replaceAll("(?s).*value=\"https?://[^/\"]+(/actions/calendar/[^\"]+)\".*", "$1");
    }

    private void end() {
        ending.end(
                id,
                version(),
                new Outcome(OutcomeKind.RELEASED, Map.of("en", new Outcome.Words("She is home.", "", "", ""))),
                tomas);
    }

    private static Calendar read(String address) throws IOException, ParserException {
        var answer = given().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return new CalendarBuilder().build(new StringReader(answer.asString()));
    }

    private VEvent event(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        return events.stream()
                .filter(event -> event.getUid().orElseThrow().getValue().equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private Browser browser() {
        return Browser.of(tomas, Roles.COORDINATOR, sessions::start);
    }

    private long version() {
        return actions.of(id).orElseThrow().version();
    }
}
