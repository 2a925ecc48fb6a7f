package org.clarion.supporters.statements;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Topic;
import org.clarion.supporters.Network;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

/** An organisation inside the country signs and is not listed: it counts, and who it is stands nowhere in clear. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnlistedSignatoryTest {

    private static final String NAME = "Semillas Escondidas";
    private static final String COLUMNS = """
            select table_name, column_name, data_type from information_schema.columns
            where table_schema = 'public' and table_name in (select tablename from pg_tables where schemaname = 'public')""";

    @Inject
    Sessions sessions;

    @Inject
    DataSource database;

    @Inject
    MockMailbox mailbox;

    @Test
    void itCountsAndItsNameIsInNoTableNoEventNoFileAndNoMail() throws SQLException {
        var noor = Browser.of("noor", Roles.COORDINATOR, sessions::start);
        var river = OpenStatement.by(noor);
        var domain = OpenStatement.domain("semillas");
        var wish = OpenStatement.organisation(NAME, domain, false);
        wish.put("acronym", "SEMESC");
        wish.put("name", "Inés Escondida");
        wish.put("second", "luis@" + domain);
        var link = river.sign(wish);
        var approval = OpenStatement.link(Network.mails("luis@" + domain, 1).getLast());
        OpenStatement.press(approval, approval);
        var signature = river.waiting();
        river.take();

        var name = signature + "/name";
        assertThat(noor.send(name, name, Map.of("why", "")).statusCode()).isEqualTo(422);
        var seen = noor.send(name, name, Map.of("why", "CHECK"));

        assertThat(seen.asString()).contains(NAME, domain, "Inés Escondida");
        assertThat(seen.header("Cache-Control")).contains("no-store");
        assertThat(Browser.of("omar", Roles.CAMPAIGNER, sessions::start)
                        .get(name)
                        .statusCode())
                .isEqualTo(403);
        assertThat(river.seen()).contains("One organisation", "One of them is counted without its name");
        var told = await().until(() -> ToldRecords.about(river.id(), Topic.STATEMENTS), events -> events.stream()
                .anyMatch(event -> event.payload().contains("\"organisationCount\":1")));
        var words = new ArrayList<String>();
        told.forEach(event -> words.add(event.payload()));
        ToldRecords.on(Topic.STAFF_ACTS).forEach(event -> words.add(event.payload()));
        mailbox.getMailsSentTo("rosa@" + domain).forEach(mail -> words.add(mail.getText() + mail.getHtml()));
        Stream.of(river.page(), river.page() + "/organisations.csv", river.page() + "/counts.json", link, approval)
                .forEach(page -> words.add(given().get(page).asString()));
        Stream.of(river.desk(), signature, "/desk/supporters/statements/signatures")
                .forEach(page -> words.add(noor.get(page).asString()));
        assertThat(words).hasSizeGreaterThan(8).allSatisfy(text -> assertThat(text)
                .doesNotContainIgnoringCase(traces(domain)));
        assertThat(foundIn(traces(domain))).isEmpty();
        assertThat(foundIn("With those who guard the river"))
                .as("the scan can find something")
                .isNotEmpty();
    }

    private static String[] traces(String domain) {
        return new String[] {NAME, "SEMESC", "Escondida", domain};
    }

    /** Every column of every table, as text and as bytes. */
    private List<String> foundIn(String... words) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var columns = connection.createStatement();
                var column = columns.executeQuery(COLUMNS)) {
            while (column.next()) {
                var bytes = column.getString(3).equals("bytea");
                var value = bytes ? "encode(\"%s\", 'hex')" : "\"%s\"::text";
                var sql = "select count(*) from \"%s\" where " + value + " ilike any (?)";
                try (var select =
                        connection.prepareStatement(sql.formatted(column.getString(1), column.getString(2)))) {
                    select.setArray(1, connection.createArrayOf("text", patterns(bytes, words)));
                    try (var count = select.executeQuery()) {
                        count.next();
                        if (count.getLong(1) > 0) {
                            found.add(column.getString(1) + "." + column.getString(2));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static Object[] patterns(boolean bytes, String... words) {
        return Arrays.stream(words)
                .map(word -> "%" + (bytes ? HexFormat.of().formatHex(word.getBytes(UTF_8)) : word) + "%")
                .toArray();
    }
}
