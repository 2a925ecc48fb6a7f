package org.clarion.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The version before goes on beside a new migration (docs/decisions/0066): what it may still use is not taken away. A migration
 * that takes away what no version in use needs any more says so in a comment that begins with "Nothing uses".
 */
class MigrationsForTwoVersionsTest {

    private static final Path SERVICES =
            Path.of(System.getProperty("clarion.repository", "..")).resolve("services");

    /** The last migrations of before the rule. */
    private static final Map<String, Integer> BEFORE =
            Map.of("urgent-actions", 56, "supporters", 32, "letters", 30, "action-reports", 39);

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*\\.sql");
    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern TAKES_AWAY = Pattern.compile(
            "drop\\s+(?:table|column|view)|rename\\s+(?:to|column)|set\\s+not\\s+null"
                    + "|add\\s+column(?:(?!default|,|;).)*not\\s+null(?:(?!default|,|;).)*[,;]|alter\\s+column\\s+\\w+\\s+(?:set\\s+data\\s+)?type",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"urgent-actions", "supporters", "letters", "action-reports"})
    void theVersionBeforeGoesOnBesideANewMigration(String service) throws IOException {
        try (var files = Files.list(SERVICES.resolve(service).resolve("src/main/resources/db/migration"))) {
            assertThat(files.filter(file -> isNew(service, file)).filter(MigrationsForTwoVersionsTest::takesAway))
                    .isEmpty();
        }
    }

    @Test
    void itIsKnownWhatTakesSomethingAway() {
        assertThat(Stream.of(
                        "alter table ask drop column actor;",
                        "alter table ask rename column actor to who;",
                        "alter table ask alter column actor set not null;",
                        "alter table ask add column actor text not null;",
                        "alter table ask alter column actor type uuid;"))
                .allMatch(MigrationsForTwoVersionsTest::takesAway);
        assertThat(Stream.of(
                        "alter table ask add column actor text not null default '';",
                        "alter table ask add column actor text default '' not null, add column told bigint;",
                        "alter table ask add column actor text, drop constraint an_actor_is_known;",
                        "create table ask (id uuid primary key, actor text not null);",
                        "-- Nothing uses it since the plans.\nalter table ask drop column actor;"))
                .noneMatch(MigrationsForTwoVersionsTest::takesAway);
    }

    private static boolean isNew(String service, Path file) {
        var number = NUMBER.matcher(file.getFileName().toString());
        return number.matches() && Integer.parseInt(number.group(1)) > BEFORE.get(service);
    }

    private static boolean takesAway(Path file) {
        try {
            return takesAway(Files.readString(file));
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean takesAway(String sql) {
        return !sql.contains("-- Nothing uses")
                && TAKES_AWAY.matcher(COMMENT.matcher(sql).replaceAll("")).find();
    }
}
