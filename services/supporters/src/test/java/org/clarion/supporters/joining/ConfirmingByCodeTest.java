package org.clarion.supporters.joining;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.clarion.supporters.Network;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Confirming on the page that asked, and being reminded of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConfirmingByCodeTest {

    private static final Pattern CODE = Pattern.compile("on which you asked:\\n([2-9A-HJ-NP-Z]{6})\\n");
    private static final String NO = "This is not the right code, or there were too many tries.";

    @Inject
    RemindingPeople reminding;

    @Inject
    TestClock clock;

    private final String amina = Network.address("amina");

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theCodeOfTheMailConfirmsHoweverItIsTyped() {
        var page = Network.ask(amina, "en").header("Location");
        var code = code(Network.mails(amina, 1).getFirst());

        assertThat(given().get(page).asString()).contains("Or type the code from our mail", "one-time-code");
        var answer = type(page, code.substring(0, 3).toLowerCase(Locale.ROOT) + " -" + code.substring(3) + " ");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith("/join/welcome/");
        assertThat(given().get(answer.header("Location")).asString()).contains("href=\"/me/preferences/");
    }

    @Test
    void aWrongCodeComesBackAndTheSameIsSaidToWhoIsInAlready() {
        var page = Network.ask(amina, "en").header("Location");
        var wrong = type(page, "222222");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains(NO, "value=\"222222\"");
        var bela = Network.address("bela");
        Network.join(bela, "en");
        var known = type(Network.ask(bela, "en").header("Location"), "222222");
        assertThat(known.statusCode()).isEqualTo(422);
        assertThat(known.asString()).contains(NO);
    }

    @Test
    void afterTenCodesOnlyTheLinkConfirms() {
        var page = Network.ask(amina, "en").header("Location");
        var mail = Network.mails(amina, 1).getFirst();
        for (int tried = 0; tried < 10; tried++) {
            assertThat(type(page, "222222").statusCode()).isEqualTo(422);
        }

        assertThat(type(page, code(mail)).asString()).contains(NO);
        var link = Network.confirmationPage(mail);
        assertThat(Network.post(link, link, Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void whoDoesNotConfirmIsRemindedTwiceAndNoMore() {
        Network.ask(amina, "en");
        Network.mails(amina, 1);

        clock.stopAt(Instant.now().plus(Duration.ofDays(3)));
        reminding.remind();
        reminding.remind();
        var reminder = Network.mails(amina, 2).get(1);
        assertThat(reminder.getSubject()).isEqualTo("Do you still want alerts? Please confirm");
        assertThat(reminder.getText()).contains("Some days ago somebody", "We remind you twice at most.");
        clock.stopAt(clock.instant().plus(Duration.ofDays(2)));
        reminding.remind();
        Network.mails(amina, 3);
        clock.stopAt(clock.instant().plus(Duration.ofDays(1)));
        reminding.remind();

        var link = Network.confirmationPage(reminder);
        assertThat(Network.post(link, link, Map.of()).statusCode()).isEqualTo(303);
        assertThat(Network.mails(amina, 3)).hasSize(3);
    }

    private static Response type(String page, String code) {
        return Network.post(page, page, Map.of("code", code));
    }

    private static String code(Mail mail) {
        var code = CODE.matcher(mail.getText());
        assertThat(code.find()).as(mail.getText()).isTrue();
        return code.group(1);
    }
}
