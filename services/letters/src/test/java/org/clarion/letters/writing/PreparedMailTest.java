package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.clarion.letters.Sheets;
import org.junit.jupiter.api.Test;

class PreparedMailTest {

    @Test
    void holdsTheLetterPercentEncoded() {
        var mail = PreparedMail.of(letter(Drafts.aminas()), List.of(Sheets.EMBASSY), "Escuela & más");

        assertThat(mail.whole()).isTrue();
        assertThat(mail.link())
                .startsWith("mailto:despacho@minedu.example.org?cc=info@embassy.example.org"
                        + "&subject=Escuela%20%26%20m%C3%A1s&body=Estimada%20se%C3%B1ora%20ministra%3A%0D%0A%0D%0A")
                .doesNotContain("+", "\n", " ");
        assertThat(URI.create(mail.link()).getSchemeSpecificPart()).contains("Amina Núñez\r\nBoston");
    }

    @Test
    void aLongLetterIsPastedInstead() {
        var mail = PreparedMail.of(letter(Drafts.aminas().withText("ñ".repeat(400))), List.of(), "Escuela");

        assertThat(mail.whole()).isFalse();
        assertThat(mail.link()).isEqualTo("mailto:despacho@minedu.example.org?subject=Escuela");
    }

    @Test
    void nothingTypedBecomesAnotherHeader() {
        var mail = PreparedMail.of(letter(Drafts.aminas().withText("x&bcc=a@example.org?cc=b")), List.of(), "&bcc=c");

        assertThat(mail.link()).doesNotContain("&bcc=", "?cc=");
    }

    private static FinishedLetter letter(LetterDraft draft) {
        return FinishedLetter.all(draft, Sheets.appeal(), LocalDate.of(2027, 1, 9))
                .getFirst();
    }
}
