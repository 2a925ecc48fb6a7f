package org.clarion.urgentactions.imprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SecurityTextPagesTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-30T14:00:00Z"), ZoneOffset.UTC);

    @Test
    void whereNobodyIsNamedThereIsNoFile() {
        assertThat(Browser.ofAVisitor().get("/.well-known/security.txt").statusCode())
                .isEqualTo(404);
    }

    @Test
    void itNamesWhomToTellAndForHowLongThatHolds() {
        var pages = new SecurityTextPages(
                Optional.of(List.of("holes@example.org", " https://example.org/holes")),
                "https://actions.example.org",
                NOW);

        assertThat(pages.text().getEntity().toString()).isEqualTo("""
                        Contact: mailto:holes@example.org
                        Contact: https://example.org/holes
                        Expires: 2027-05-29T00:00:00Z
                        Preferred-Languages: en, es
                        Canonical: https://actions.example.org/.well-known/security.txt
                        """);
    }

    @Test
    void whatNobodyCanFollowIsRefusedAtTheStart() {
        assertThatThrownBy(() -> SecurityTextPages.uri("ask the desk"))
                .hasMessageContaining("clarion.security-contact");
        assertThatThrownBy(() -> SecurityTextPages.uri("http://example.org")).hasMessageContaining("https");
    }
}
