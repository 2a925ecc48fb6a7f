package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the envelope. */
class MimePartsTest {

    private static final Attachment PICTURE =
            new Attachment("rosa.jpg", "image/jpeg", new byte[] {1, 2}, "rosa@example.org");
    private static final Attachment FILE = new Attachment("carta.txt", "text/plain", new byte[] {'a', '\n', 'b'});

    private final Mail mail = Mail.plain(new Address("amina@example.net"), "Clarion", "Hello", "One\nTwo");

    @Test
    void aTextAloneIsOnePartWithTheLineEndsOfMail() throws Exception {
        var message = message(mail);

        assertThat(message.getContentType()).isEqualTo("text/plain; charset=UTF-8; format=flowed");
        assertThat(message.getContent()).isEqualTo("One\r\nTwo");
    }

    @Test
    void textAndPageSayTheSameAndTheBetterOneComesLast() throws Exception {
        var both = parts(message(mail.shownAs("<p>One\n<p>Two")).getContent(), "multipart/alternative");

        assertThat(both.getCount()).isEqualTo(2);
        assertThat(both.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(both.getBodyPart(0).getContent()).isEqualTo("One\r\nTwo");
        assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(both.getBodyPart(1).getContent()).isEqualTo("<p>One\r\n<p>Two");
    }

    @Test
    void aPictureStandsBesideThePageAloneAndAFileBesideAll() throws Exception {
        var whole = message(
                with(mail.shownAs("<img src=\"cid:rosa@example.org\">\n"), FILE).showing(PICTURE));

        var mixed = parts(whole.getContent(), "multipart/mixed");
        assertThat(mixed.getCount()).isEqualTo(2);
        var words = parts(mixed.getBodyPart(0).getContent(), "multipart/alternative");
        var page = parts(words.getBodyPart(1).getContent(), "multipart/related");
        assertThat(page.getCount()).isEqualTo(2);
        assertThat(page.getBodyPart(0).getContentType()).startsWith("text/html");
        assertThat(page.getBodyPart(0).getContent()).isEqualTo("<img src=\"cid:rosa@example.org\">\r\n");
        isAttached(page.getBodyPart(1), "inline", "rosa.jpg", "image/jpeg", PICTURE.content());
        assertThat(page.getBodyPart(1).getHeader("Content-ID")).containsExactly("<rosa@example.org>");
        isAttached(mixed.getBodyPart(1), "attachment", "carta.txt", "text/plain", FILE.content());
        assertThat(mixed.getBodyPart(1).getHeader("Content-ID")).isNull();
    }

    @Test
    void aFileArrivesByteForByte() throws Exception {
        var bytes = new ByteArrayOutputStream();
        message(with(mail, FILE)).writeTo(bytes);

        assertThat(bytes.toString(StandardCharsets.US_ASCII))
                .contains("Content-Transfer-Encoding: base64")
                .contains("YQpi");
    }

    @Test
    void aPictureThatNoPageCanReferToIsRefused() {
        assertThatThrownBy(() -> mail.showing(FILE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosa", "<rosa@example.org>", "rosa@example.org\r\nX: y", "rosa@", ""})
    void aPictureIsReferredToByAPlainName(String id) {
        assertThatThrownBy(() -> new Attachment("rosa.jpg", "image/jpeg", new byte[0], id))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "image/jpeg, image/jpeg",
        "application/vnd.oasis.opendocument.text, application/vnd.oasis.opendocument.text",
        "message/rfc822, application/octet-stream",
        "Multipart/mixed, application/octet-stream",
        "text/plain; charset=x, application/octet-stream",
        "text, application/octet-stream"
    })
    void aFileIsOneFileAndNeverSeveralParts(String said, String type) {
        assertThat(new Attachment("a", said, new byte[0]).contentType()).isEqualTo(type);
    }

    @Test
    void aFilesNameHasNothingThatMeansSomethingInAHeader() {
        assertThat(new Attachment("carta \"1\";\r\nX: y.pdf", "text/plain", new byte[0]).name())
                .isEqualTo("carta-1-X-y.pdf");
    }

    @Test
    void whatIsWrittenIsNotAMailWithoutABlankLine() {
        assertThatThrownBy(() -> new WrittenMail("Subject: Hello\r\n".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFoldedHeaderIsOneAndNamesAreReadInAnyCase() throws IOException {
        var written = new WrittenMail("Subject: One\r\n two\r\nFrom: a@b\r\nFROMAGE: no\r\n\r\nBody\r\n\r\nEnd"
                .getBytes(StandardCharsets.US_ASCII));
        var body = new ByteArrayOutputStream();
        written.writeBody(body);

        assertThat(written.getFields()).containsExactly("Subject: One\r\n two", "From: a@b", "FROMAGE: no");
        assertThat(written.getFields("subject")).containsExactly("Subject: One\r\n two");
        assertThat(written.getFields("FROM")).containsExactly("From: a@b");
        assertThat(written.getFields("to")).isEmpty();
        assertThat(body.toString(StandardCharsets.US_ASCII)).isEqualTo("Body\r\n\r\nEnd");
    }

    @Test
    void aMailMayBeHeadersAlone() throws IOException {
        var written = new WrittenMail("A: b\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        var body = new ByteArrayOutputStream();
        written.writeBody(body);

        assertThat(written.getFields()).containsExactly("A: b");
        assertThat(body.size()).isZero();
    }

    private static Mail with(Mail mail, Attachment file) {
        return new Mail(
                mail.to(),
                mail.replyTo(),
                mail.senderName(),
                mail.subject(),
                mail.text(),
                mail.html(),
                mail.unsubscribe(),
                List.of(file),
                mail.marks());
    }

    private static SMTPMessage message(Mail mail) throws MessagingException {
        return Envelope.of(mail, new Address("clarion@example.org"));
    }

    private static MimeMultipart parts(Object content, String type) {
        assertThat(content).isInstanceOf(MimeMultipart.class);
        var parts = (MimeMultipart) content;
        assertThat(parts.getContentType()).startsWith(type);
        return parts;
    }

    private static void isAttached(BodyPart part, String disposition, String name, String type, byte[] content)
            throws MessagingException, IOException {
        assertThat(part.getDisposition()).isEqualTo(disposition);
        assertThat(part.getFileName()).isEqualTo(name);
        assertThat(part.getContentType()).startsWith(type);
        assertThat(part.getHeader("Content-Transfer-Encoding")).containsExactly("base64");
        assertThat(part.getInputStream().readAllBytes()).isEqualTo(content);
    }
}
