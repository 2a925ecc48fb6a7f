package org.clarion.localrun.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailPagesTest {

    private static final String ATTACK = "<script>alert('x')</script>\"";

    @Test
    void nothingAStrangerWroteBecomesPartOfThePage() {
        var mail = new CaughtMail(
                "1",
                Instant.EPOCH,
                ATTACK,
                ATTACK,
                ATTACK,
                List.of(new CaughtMail.Header(ATTACK, ATTACK)),
                ATTACK,
                ATTACK,
                List.of(new CaughtMail.Attached(0, ATTACK, ATTACK, 3)));

        assertThat(MailPages.list(MailPage.ofAll(List.of(mail))) + MailPages.mail(mail))
                .doesNotContain("<script", "')</", "</script");
    }

    @Test
    void linksInTheTextCanBeFollowed() {
        assertThat(MailHtml.withLinks("Go to http://localhost:8080/join/confirm/a-b?x=1&y=2. Thanks <b>"))
                .isEqualTo("Go to <a href=\"http://localhost:8080/join/confirm/a-b?x=1&amp;y=2\">"
                        + "http://localhost:8080/join/confirm/a-b?x=1&amp;y=2</a>. Thanks &lt;b&gt;");
    }

    @Test
    void aLinkCannotCarryAnAttribute() {
        assertThat(MailHtml.withLinks("http://x.example/\"onmouseover=alert(1)"))
                .doesNotContain("\"onmouseover");
    }

    @Test
    void aThousandMailsAreTwentyPages() {
        var middle = MailPages.list(new MailPage(List.of(), 2, 20, 1000));

        assertThat(middle)
                .contains("1000 caught", "Page 2 of 20", "href=\"/mail?page=1\">Newer", "href=\"/mail?page=3\">Older");
        assertThat(MailPages.list(new MailPage(List.of(), 20, 20, 1000))).doesNotContain("Older");
        assertThat(MailPages.list(new MailPage(List.of(), 1, 1, 50))).doesNotContain("Page 1");
    }

    @Test
    void anEmptyCatcherSaysWhatWillAppear() {
        assertThat(MailPages.list(MailPage.ofAll(List.of()))).contains("No mail yet.", "None leaves this machine");
    }
}
