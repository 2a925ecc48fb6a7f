package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Map;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operator has switched real sending on, for one domain. A real mail reader reads what arrives. */
@QuarkusTest
@TestProfile(RealSendingTest.On.class)
@QuarkusTestResource(value = MailServers.class, restrictToAnnotatedClass = true)
class RealSendingTest {

    /** As an operator would configure it. */
    public static class On implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "clarion.mail.real-sending", "true", "clarion.mail.allowed-domains", "example.gov, example.pe");
        }
    }

    @Inject
    Post post;

    @BeforeEach
    void forget() throws Exception {
        MailServers.CATCHER.forget();
        MailServers.RELAY.purgeEmailFromAllMailboxes();
    }

    @Test
    void anAllowedDomainGetsItsMailThroughTheRelay() {
        assertThat(post.send(to("minister@EXAMPLE.gov"))).isEqualTo(new Accepted());

        assertThat(MailServers.RELAY.getReceivedMessages()).hasSize(1);
        assertThat(MailServers.CATCHER.commands()).isEmpty();
    }

    @Test
    void anyOtherDomainGetsNothingAtAll() {
        assertThat(post.send(to("minister@example.net"))).isEqualTo(new NotAllowed("example.net"));
        assertThat(post.send(to("minister@mail.example.gov"))).isEqualTo(new NotAllowed("mail.example.gov"));
        assertThat(post.send(to("minister@badexample.gov"))).isEqualTo(new NotAllowed("badexample.gov"));

        assertThat(MailServers.RELAY.getReceivedMessages()).isEmpty();
        assertThat(MailServers.CATCHER.commands()).isEmpty();
    }

    @Test
    void aMailReaderReadsWhatWasWritten() throws Exception {
        var subject = "Acción urgente: "
                + "señales de esperanza en todas partes, ¡ánimo! ".repeat(3).strip();

        post.send(new Mail(
                new Address("ministra@example.pe"),
                new Address("ines@example.org"),
                "Inés Ñandú, de Lima",
                subject,
                "Señora Ministra:\n.\n..\nConfío en usted.",
                "<p>Señora Ministra</p>",
                null,
                List.of(new Attachment("carta.pdf", "application/pdf", new byte[] {37, 80, 68, 70}))));

        var received = MailServers.RELAY.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo(subject);
        assertThat(((InternetAddress) received.getFrom()[0]).getPersonal()).isEqualTo("Inés Ñandú, de Lima");
        assertThat(received.getReplyTo()[0]).hasToString("ines@example.org");
        assertThat(GreenMailUtil.getBody(((MimeMultipart) received.getContent()).getBodyPart(1)))
                .contains("JVBERg==");
        var words = (MimeMultipart)
                ((MimeMultipart) received.getContent()).getBodyPart(0).getContent();
        assertThat(words.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
                .startsWith("Señora Ministra:\n.\n..\nConfío en usted.");
        assertThat(words.getBodyPart(1).getContent().toString()).startsWith("<p>Señora Ministra</p>");
    }

    private static Mail to(String address) {
        return Mail.plain(new Address(address), "Clarion", "Subject", "Text");
    }
}
