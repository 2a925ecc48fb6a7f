package org.clarion.localrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * While a version changes, the one before works on the tables of the next: a migration adds, and what nobody uses any more goes
 * a version later (docs/operating.md, "Another version"). A migration that does so says it: {@code -- contract: since when nobody uses it}.
 */
class TwoVersionsTest {

    /** Up to these nothing was ever rolled out anywhere, so there was no version before. */
    private static final Map<String, Integer> BEFORE =
            Map.of("urgent-actions", 56, "supporters", 32, "letters", 29, "action-reports", 39);

    private static final List<Pattern> TAKES_AWAY = List.of(
            sql("drop\\s+(table|column|view)"),
            sql("\\brename\\s+(to|column)\\b"),
            sql("alter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type\\b"),
            sql("alter\\s+(column\\s+)?\\w+\\s+set\\s+not\\s+null"),
            sql("add\\s+column\\s+(?![^,;]*\\bdefault\\b)[^,;]*\\bnot\\s+null"));

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*\\.sql");

    @Test
    void aMigrationAddsAndTakesNothingAway() throws IOException {
        for (var service : Services.NAMES) {
            var folder = Path.of("../../services", service, "src/main/resources/db/migration");
            try (var files = Files.list(folder)) {
                for (var file :
                        files.filter(it -> number(it) > BEFORE.get(service)).toList()) {
                    assertThat(outlives(Files.readString(file)))
                            .as(file.toString())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            alter table letter add column language text                              | true
            alter table letter add column language text not null default 'en'        | true
            create table note (id uuid primary key, text text not null)              | true
            alter table letter drop constraint a_stage_is_known                      | true
            alter table letter add column language text not null                     | false
            alter table letter drop column stage                                     | false
            alter table letter rename column stage to state                          | false
            alter table letter alter column stage set not null                       | false
            alter table letter alter stage type varchar(9)                           | false
            drop table letter                                                        | false
            -- contract: not used since 1.3, drop table letter                       | true
            """)
    void whatTheVersionBeforeWouldMissIsSeen(String sql, boolean outlives) {
        assertThat(outlives(sql)).isEqualTo(outlives);
    }

    private static boolean outlives(String sql) {
        return sql.contains("-- contract: ")
                || TAKES_AWAY.stream().noneMatch(it -> it.matcher(sql).find());
    }

    private static int number(Path file) {
        var name = NUMBER.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private static Pattern sql(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }
}
