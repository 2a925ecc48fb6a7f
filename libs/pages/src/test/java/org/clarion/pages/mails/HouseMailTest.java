package org.clarion.pages.mails;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clarion.mail.Address;
import org.clarion.mail.Attachment;
import org.clarion.mail.Mail;
import org.clarion.testkit.MailTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaves the layout of mails in {@code target/specimen}, for people who want to look at it in a browser. */
@QuarkusTest
class HouseMailTest {

    private static final Address AMINA = new Address("amina@example.org");

    @CheckedTemplate(basePath = "specimen", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailText(String who, String deadline, String language) implements TemplateInstance {}

    @CheckedTemplate(basePath = "specimen", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailPage(String who, String deadline, String language) implements TemplateInstance {}

    @Inject
    HouseMail house;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void aPageFetchesNothingAndRunsTheWayOfItsLanguage(String language) throws IOException {
        var page = mail(language).html();

        assertThat(MailTemplates.fetched(language, page)).isEmpty();
        assertThat(page)
                .contains("lang=\"" + language + "\" dir=\"" + (language.equals("ar") ? "rtl" : "ltr") + "\"")
                .contains("<img src=\"cid:logo@clarion\" width=\"40\" height=\"40\"")
                .contains("UA 106.23", "Rosa Quispe &amp; others", "Friedensstraße 1")
                .contains("/privacy?lang=" + language);
        Files.writeString(
                Files.createDirectories(Path.of("target/specimen")).resolve("mail-" + language + ".html"),
                page.replace("cid:logo@clarion", "../test-classes/logo.png"));
    }

    /** An English title in an Arabic mail begins at the left: mail programs do not see that by its direction. */
    @Test
    void wordsInAnotherLanguageBeginAtTheirOwnSide() {
        assertThat(mail("ar").html()).contains("<h1 lang=\"en\" dir=\"ltr\" style=\"text-align:left;");
    }

    @Test
    void theLogoTravelsInside() {
        assertThat(mail("en").attachments()).extracting(Attachment::shownAs).containsExactly("logo@clarion");
    }

    @Test
    void theTextSaysWhoSendsItWhyItCameAndHasEachLinkOnALineOfItsOwn() {
        var text = mail("en").text();

        assertThat(text.lines())
                .contains("https://clarion.example/actions/1", "Rosa Quispe & others", "-- ", "Clarion");
        assertThat(text.substring(text.indexOf("-- \n")))
                .contains("https://clarion.example/me/leave/1\n\nClarion e. V.\nFriedensstraße 1\n")
                .endsWith("\nhttp://localhost:8080/privacy?lang=en\n");
        assertThat(text).doesNotContain("\n\n\n", "<");
        assertThat(text.lines().filter(line -> line.contains("http"))).allMatch(line -> line.matches("https?://\\S+"));
    }

    @Test
    void mailProgramsLearnWhatItIs() {
        var alert = house.ofList(mail("es"), "alerts", "Alertas", "follow-up", "1b6e");

        assertThat(alert.marks().automatic()).isTrue();
        assertThat(alert.marks().language()).isEqualTo("es");
        assertThat(alert.marks().list())
                .extracting("name", "title", "help", "feedback")
                .isEqualTo(List.of(
                        "alerts", "Alertas", "http://localhost:8080/contact?lang=es", "1b6e:follow-up:alerts:clarion"));
    }

    private Mail mail(String language) {
        return house.write(
                AMINA,
                language,
                "Specimen",
                new MailText("Rosa Quispe & others", "9 days left", language),
                new MailPage("Rosa Quispe & others", "9 days left", language));
    }
}
