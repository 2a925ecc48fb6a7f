package org.clarion.supporters.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target;
import org.clarion.contracts.Theme;
import org.clarion.supporters.Sheets;
import org.clarion.supporters.people.MailChoice;
import org.clarion.supporters.people.MailPace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In Peru, in English and Spanish, until 2099. */
class ChoiceOnSheetTest {

    private static final Instant LONG_BEFORE = Instant.parse("2026-11-22T12:00:00Z");

    private final Sheet sheet = Sheets.families(UUID.randomUUID());

    @Test
    void whoChoseNothingHearsOfEverything() {
        assertThat(ChoiceOnSheet.keepsBack(MailChoice.EVERYTHING, sheet, LONG_BEFORE))
                .isEmpty();
    }

    @Test
    void anActionIsInACountryAndInItsContinent() {
        assertThat(ChoiceOnSheet.keepsBack(in("PE"), sheet, LONG_BEFORE)).isEmpty();
        assertThat(ChoiceOnSheet.keepsBack(in("019,IR"), sheet, LONG_BEFORE)).isEmpty();
        assertThat(ChoiceOnSheet.keepsBack(in("IR,150"), sheet, LONG_BEFORE)).contains(KeptBack.PLACE);
    }

    @Test
    void oneThemeIsEnoughAndWhatNobodyHasSaidOneOfIsOfNone() {
        var about = new MailChoice("", "", "", MailPace.ANY, false, null, "HEALTH,WOMEN");

        assertThat(ChoiceOnSheet.keepsBack(about, Sheets.about(sheet, Theme.WOMEN, Theme.TORTURE), LONG_BEFORE))
                .isEmpty();
        assertThat(ChoiceOnSheet.keepsBack(about, Sheets.about(sheet, Theme.TORTURE), LONG_BEFORE))
                .contains(KeptBack.THEME);
        assertThat(ChoiceOnSheet.keepsBack(about, sheet, LONG_BEFORE)).contains(KeptBack.THEME);
    }

    @Test
    void oneLanguageThatIsReadIsEnough() {
        assertThat(ChoiceOnSheet.keepsBack(reading("fr,es"), sheet, LONG_BEFORE))
                .isEmpty();
        assertThat(ChoiceOnSheet.keepsBack(reading("fr"), sheet, LONG_BEFORE)).contains(KeptBack.LANGUAGE);
    }

    @Test
    void oneWayInWhichSomebodyCanBeReachedIsEnough() {
        var byPost = reaching("by post", List.of("Lima 1"), null);
        var byMail = reaching("by mail", List.of(), "minister@example.org");

        assertThat(ChoiceOnSheet.keepsBack(by("POST,FAX"), Sheets.to(sheet, byPost, byMail), LONG_BEFORE))
                .isEmpty();
        assertThat(ChoiceOnSheet.keepsBack(by("EMAIL"), Sheets.to(sheet, byPost), LONG_BEFORE))
                .contains(KeptBack.CHANNEL);
    }

    @Test
    void aSheetThatNamesNobodyIsNotKeptBackForTheWaysToReachThem() {
        assertThat(ChoiceOnSheet.keepsBack(by("FAX"), Sheets.to(sheet), LONG_BEFORE))
                .isEmpty();
    }

    @Test
    void urgentIsWhatEndsWithinSevenDays() {
        var urgent = new MailChoice("", "", "", MailPace.ANY, true, null, "");
        var seven = sheet.endsAt().minus(Duration.ofDays(7));

        assertThat(ChoiceOnSheet.keepsBack(urgent, sheet, seven)).isEmpty();
        assertThat(ChoiceOnSheet.keepsBack(urgent, sheet, seven.minusSeconds(1)))
                .contains(KeptBack.URGENCY);
    }

    private static Target reaching(String name, List<String> address, @Nullable String email) {
        return new Target(
                UUID.randomUUID(), Target.Role.PRIMARY, name, null, "Dear", address, email, null, null, null, null);
    }

    private static MailChoice by(String channels) {
        return new MailChoice("", "", channels, MailPace.ANY, false, null, "");
    }

    private static MailChoice in(String places) {
        return new MailChoice("", places, "", MailPace.ANY, false, null, "");
    }

    private static MailChoice reading(String languages) {
        return new MailChoice(languages, "", "", MailPace.ANY, false, null, "");
    }
}
