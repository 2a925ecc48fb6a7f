package org.clarion.actionreports.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330L);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);

    /** The example that the libraries of Standard Webhooks are tested with. */
    @Test
    void whatIsSignedFitsTheStandardsExample() {
        assertThat(WebhookSignature.of(ID, AT, BODY, List.of(SECRET))).isEqualTo(SIGNED);
    }

    @Test
    void bothSecretsSignWhileOneIsBeingReplaced() {
        var both = WebhookSignature.of(ID, AT, BODY, List.of(WebhookSignature.newSecret(), SECRET));

        assertThat(both).matches("v1,[A-Za-z0-9+/]{43}= v1,[A-Za-z0-9+/]{43}=").endsWith(" " + SIGNED);
    }

    @Test
    void aSecretOfBeforeIsReadInItsOwnAlphabet() {
        var ofBefore = WebhookSignature.of(ID, AT, BODY, List.of("whsec_-_-_AAAA"));

        assertThat(ofBefore).isEqualTo(WebhookSignature.of(ID, AT, BODY, List.of("whsec_+/+/AAAA")));
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        var secret = WebhookSignature.newSecret();

        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length())))
                .hasSize(32);
        assertThat(secret).startsWith("whsec_").isNotEqualTo(WebhookSignature.newSecret());
    }
}
