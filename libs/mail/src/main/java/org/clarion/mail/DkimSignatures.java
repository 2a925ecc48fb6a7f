package org.clarion.mail;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.exceptions.PermFailException;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * Signs mails for our domain (DKIM, RFC 6376), by RSA and SHA-256. The buttons by which a reader leaves a list are signed
 * too, as RFC 8058 demands. A header that is named here and missing cannot be added on the way either.
 */
final class DkimSignatures {

    private static final String HEADERS = String.join(
            ":",
            "from",
            "to",
            "reply-to",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "content-language",
            "auto-submitted",
            "list-id",
            "list-unsubscribe",
            "list-unsubscribe-post");

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private final DKIMSigner signer;
    private final String template;

    DkimSignatures(PrivateKey key, String domain, String selector) {
        template =
                "v=1; a=rsa-sha256; c=relaxed/relaxed; d=%s; s=%s; h=%s; bh=; b=;".formatted(domain, selector, HEADERS);
        signer = new DKIMSigner(template, key);
    }

    /** Empty where no key is named. */
    static Optional<DkimSignatures> of(MailConfig.Dkim config, Address from) {
        return config.keyFile().map(file -> {
            try {
                return new DkimSignatures(
                        key(Files.readString(file)), config.domain().orElse(from.domain()), config.selector());
            } catch (IOException | GeneralSecurityException unreadable) {
                throw new IllegalStateException(
                        "clarion.mail.dkim.key-file must name a private RSA key, PKCS #8 in PEM: " + file, unreadable);
            }
        });
    }

    private static PrivateKey key(String pem) throws GeneralSecurityException {
        var armour = PEM.matcher(pem);
        if (!armour.find()) {
            throw new GeneralSecurityException("no BEGIN PRIVATE KEY");
        }
        var bytes = Base64.getMimeDecoder().decode(armour.group(1));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    }

    /** The same mail with its signature. It is written once: what travels is byte for byte what was signed. */
    SMTPMessage signed(SMTPMessage message) throws MessagingException {
        try {
            var bytes = new ByteArrayOutputStream(16_384);
            message.writeTo(bytes, new String[] {"Bcc"});
            var written = new WrittenMail(bytes.toByteArray());
            var hasher = signer.newBodyHasher(signer.newSignatureRecordTemplate(template));
            try (var body = hasher.getOutputStream()) {
                written.writeBody(body);
            }
            var line = signer.sign(written, hasher) + "\r\n";
            return written.under(folded(line).getBytes(StandardCharsets.US_ASCII), message);
        } catch (IOException | PermFailException failed) {
            throw new MessagingException("a mail could not be signed", failed);
        }
    }

    /** No line of a header is longer than 998 signs (RFC 5322); between tags a line may end. */
    private static String folded(String line) {
        return line.replace("; ", ";\r\n ");
    }
}
