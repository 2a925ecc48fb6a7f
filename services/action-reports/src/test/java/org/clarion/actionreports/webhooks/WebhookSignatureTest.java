package org.clarion.actionreports.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private static final Instant AT = Instant.ofEpochSecond(1_795_000_000L);
    private static final byte[] BODY = "[{\"a\":1}]".getBytes(UTF_8);

    /** Made with: printf '%s' '1795000000.[{"a":1}]' | openssl dgst -sha256 -hmac whsec_one */
    @Test
    void anybodyCanMakeItAgain() {
        assertThat(WebhookSignature.of(AT, BODY, List.of("whsec_one")))
                .isEqualTo("t=1795000000,v1=de0ddf12da855052d5df84ea97f90ef5b275f931b674313eaa6049c91ad25be0");
    }

    @Test
    void bothSecretsSignWhileOneIsBeingReplaced() {
        var both = WebhookSignature.of(AT, BODY, List.of("whsec_two", "whsec_one"));

        assertThat(both)
                .startsWith("t=1795000000,v1=")
                .endsWith(",v1=de0ddf12da855052d5df84ea97f90ef5b275f931b674313eaa6049c91ad25be0")
                .hasSize(2 * 68 + 12);
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        assertThat(WebhookSignature.newSecret())
                .startsWith("whsec_")
                .hasSize(49)
                .isNotEqualTo(WebhookSignature.newSecret());
    }
}
