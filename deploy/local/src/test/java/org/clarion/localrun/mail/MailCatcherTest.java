package org.clarion.localrun.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final HttpClient browser = HttpClient.newHttpClient();
    private MailCatcher catcher;

    @BeforeEach
    void start() throws IOException {
        catcher = MailCatcher.start(folder, 0, 0, NOON);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void aMailIsShownWithAllItsParts() throws Exception {
        post("amina@example.org", "Confirma tu inscripción");

        var page = get("/mail/" + messages().get(0).get("id").asText());

        assertThat(page.body())
                .contains(
                        "Confirma tu inscripción", "amina@example.org", "Hola, ¿confirmas?", "letter.pdf", "sandbox=");
    }

    @Test
    void theHtmlPartIsKeptApartFromOurPages() throws Exception {
        post("amina@example.org", "Hello");

        var part = get("/mail/" + messages().get(0).get("id").asText() + "/html");

        assertThat(part.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox");
        assertThat(part.body()).contains("<p>Hola</p>");
    }

    @Test
    void programsReadTheNewestFirstAndCanAskForOneReader() throws Exception {
        post("amina@example.org", "First");
        post("noor@example.org", "Second");

        assertThat(messages()).extracting(mail -> mail.get("subject").asText()).containsExactly("Second", "First");
        assertThat(messages("?to=amina@example.org"))
                .extracting(mail -> mail.get("subject").asText())
                .containsExactly("First");
        assertThat(messages().get(0).get("headers").get("Subject").get(0).asText())
                .isEqualTo("Second");
        assertThat(messages().get(0).get("text").asText()).contains("¿confirmas?");
    }

    @Test
    void anAttachmentAndTheSourceCanBeOpened() throws Exception {
        post("amina@example.org", "Hello");
        var mail = "/mail/" + messages().get(0).get("id").asText();

        assertThat(get(mail + "/attachments/0").body()).isEqualTo("%PDF");
        assertThat(get(mail + "/attachments/1").statusCode()).isEqualTo(404);
        assertThat(get(mail + "/source").body()).contains("To: amina@example.org");
    }

    @Test
    void mailOutlivesARestart() throws Exception {
        post("amina@example.org", "Kept");
        catcher.close();

        start();
        post("amina@example.org", "Later");

        assertThat(messages()).extracting(mail -> mail.get("subject").asText()).containsExactly("Later", "Kept");
    }

    @Test
    void whatCannotBeReadIsShownAllTheSame() throws Exception {
        Files.writeString(folder.resolve("1763812800000.eml"), "Content-Type: multipart/mixed; boundary=x\n\nnothing");

        assertThat(get("/mail").statusCode()).isEqualTo(200);
        assertThat(get("/mail/1763812800000/source").body()).contains("nothing");
    }

    @Test
    void fiftyAreAPageAndTheNewestStandFirst() throws Exception {
        for (int mail = 1; mail <= 51; mail++) {
            Files.writeString(folder.resolve(mail + ".eml"), "Subject: Mail no. " + mail + "\n\nHello");
        }

        assertThat(get("/mail").body())
                .contains("51 caught", "Mail no. 51<", "Mail no. 2<")
                .doesNotContain("no. 1<");
        assertThat(get("/mail?page=2").body()).contains("Mail no. 1<").doesNotContain("no. 2<");
        assertThat(get("/mail?page=999999").body()).contains("Mail no. 1<");
        assertThat(get("/mail?page=x").body()).contains("Mail no. 51<");
        assertThat(messages()).hasSize(51);
    }

    @Test
    void thereIsNoWayOutOfTheFolder() throws Exception {
        assertThat(get("/mail/..%2f..%2fetc%2fpasswd").statusCode()).isEqualTo(404);
        assertThat(get("/mail/999").statusCode()).isEqualTo(404);
    }

    private void post(String to, String subject) throws MessagingException, IOException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(catcher.smtpPort()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("clarion@localhost.localdomain"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        var both = new MimeMultipart("alternative", text("Hola, ¿confirmas?", "plain"), text("<p>Hola</p>", "html"));
        var body = new MimeBodyPart();
        body.setContent(both);
        var letter = new MimeBodyPart();
        letter.setContent("%PDF".getBytes(StandardCharsets.US_ASCII), "application/pdf");
        letter.setFileName("letter.pdf");
        message.setContent(new MimeMultipart("mixed", body, letter));
        Transport.send(message);
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", kind);
        return part;
    }

    private JsonNode messages() throws IOException, InterruptedException {
        return messages("");
    }

    private JsonNode messages(String query) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get("/mail/messages.json" + query).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + catcher.webPort() + path);
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
