package org.clarion.actionreports.osdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.clarion.osdi.OsdiRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionFilterTest {

    @Test
    void whatKnownClientsAskForIsRead() {
        var filter = CollectionFilter.of("modified_date gt '2026-11-01T00:00:00Z' and type eq 'letter'");

        assertThat(filter.sql()).isEqualTo(" and (modified_at > ? and channel = ?)");
        assertThat(filter.values()).containsExactly(OffsetDateTime.parse("2026-11-01T00:00:00Z"), "POST");
    }

    @ParameterizedTest
    @CsvSource({"eq, =", "ne, <>", "lt, <", "le, <=", "gt, >", "ge, >="})
    void everyComparisonIsThere(String word, String sign) {
        assertThat(CollectionFilter.of("created_date " + word + " '2026-11-01T00:00:00+02:00'")
                        .sql())
                .isEqualTo(" and (accepted_at " + sign + " ?)");
    }

    @Test
    void andBindsMoreTightlyThanOr() {
        var filter = CollectionFilter.of(
                "type eq 'fax' or type eq 'phone' and created_date ge '2026-11-01' or type eq 'email'");

        assertThat(filter.sql()).isEqualTo(" and (channel = ? or channel = ? and accepted_at >= ? or channel = ?)");
        assertThat(filter.values())
                .containsExactly("FAX", "PHONE", OffsetDateTime.parse("2026-11-01T00:00:00Z"), "EMAIL");
    }

    @Test
    void aDayAloneBeginsAtMidnight() {
        assertThat(CollectionFilter.of("modified_date ge '2014-03-25'").values())
                .containsExactly(OffsetDateTime.parse("2014-03-25T00:00:00Z"));
    }

    @Test
    void identifiersAreOursOrTheirs() {
        var ours = UUID.randomUUID();

        assertThat(CollectionFilter.of("identifiers eq 'clarion:" + ours + "'").values())
                .containsExactly(ours);
        assertThat(CollectionFilter.of("identifiers eq 'mysite:o''clock and more'")
                        .values())
                .containsExactly("api:mysite:o'clock and more");
    }

    @Test
    void nothingAskedIsNoFilter() {
        assertThat(CollectionFilter.of(null).isNone()).isTrue();
        assertThat(CollectionFilter.of("  ").isNone()).isTrue();
    }

    @Test
    void whatIsWrittenNeverReachesTheStatement() {
        assertThat(CollectionFilter.of("identifiers eq 'x''; drop table report; --'")
                        .sql())
                .isEqualTo(" and (idempotency_key = " + FilterCondition.KEY_OF_A_NAME + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            modified_date gt 2026-11-01                     | cannot be read from here: modified_date gt 2026-11-01
            modified_date gt '2026-11-01' and               | cannot be read
            modified_date gt '2026-11-01' type eq 'fax'     | cannot be read
            modified_date gt '2026-11-01                    | cannot be read
            type eq 'fax' or                                | cannot be read
            (type eq 'fax')                                 | cannot be read
            modified_date has '2026-11-01'                  | "has" is not supported
            modified_date gt 'yesterday'                    | compared with a time
            modified_date gt '+290000000-01-01T00:00:00Z'   | of the years 1900 to 9999
            created_date lt '0000-01-01'                    | of the years 1900 to 9999
            type gt 'email'                                 | has no order
            type eq 'pigeon'                                | no such type
            identifiers eq 'clarion:7'                      | no identifier of ours
            email_address eq 'rosa@example.org'             | "email_address" cannot be filtered by
            """)
    void whatIsNotSupportedIsSaid(String written, String sentence) {
        assertThatThrownBy(() -> CollectionFilter.of(written)).isInstanceOfSatisfying(OsdiRefusal.class, declined -> {
            assertThat(declined.status()).isEqualTo(400);
            assertThat(declined.complaints().getFirst().description()).contains(sentence);
        });
    }
}
