package org.clarion.supporters.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.SupporterEvent.SupporterConfirmed;
import org.clarion.contracts.SupporterEvent.SupporterLeft;
import org.clarion.mail.Address;
import org.junit.jupiter.api.Test;

class SupporterTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration KEPT = Duration.ofDays(1095);

    private final UUID id = UUID.randomUUID();
    private final Supporter amina = new Supporter(
            id,
            "p5eud0nym",
            new Wish(new Address("amina@example.org"), "Amina", "KE", "en", "join-form/1/en"),
            NOON,
            Duration.ofDays(7));

    @Test
    void confirmingIsNewsWithoutNameOrAddress() {
        assertThat(amina.confirm(NOON, KEPT)).contains(new SupporterConfirmed(id, "p5eud0nym", "en", "KE", NOON));
        assertThat(amina.stage()).isEqualTo(SupporterStage.CONFIRMED);
    }

    @Test
    void confirmingAgainIsNoNews() {
        amina.confirm(NOON, KEPT);

        assertThat(amina.confirm(NOON.plusSeconds(60), KEPT)).isEmpty();
    }

    @Test
    void whatWasSaidLastHoldsUntilItIsConfirmedAndNoLonger() {
        var later = NOON.plusSeconds(360);
        amina.askAgain(said("Amina Otieno", "es"), later, Duration.ofDays(7));

        assertThat(amina.name()).contains("Amina Otieno");
        assertThat(amina.language()).isEqualTo("es");
        assertThat(amina.askedAt()).isEqualTo(NOON);
        assertThat(amina.modifiedAt()).isEqualTo(later);

        amina.confirm(later, KEPT);
        amina.askAgain(said("Somebody Else", "en"), later, Duration.ofDays(7));

        assertThat(amina.name()).contains("Amina Otieno");
        assertThat(amina.language()).isEqualTo("es");
    }

    @Test
    void theAddressIsAsItWasTypedLast() {
        var wish = new Wish(new Address("Amina@Example.org"), "Amina", "KE", "en", "join-form/2/en");
        amina.askAgain(wish, NOON.plusSeconds(360), Duration.ofDays(7));

        assertThat(amina.address()).contains(new Address("Amina@Example.org"));
    }

    @Test
    void whoWasBroughtByAListSaysFromWhere() {
        var listed = new Wish(new Address("rosa@example.org"), null, null, "es", Wish.LIST + "Film night, Leeds");
        var rosa = new Supporter(UUID.randomUUID(), "r0sa", listed, NOON, Duration.ofDays(7));

        assertThat(rosa.broughtBy()).contains("Film night, Leeds");
        assertThat(rosa.askedOnOurPage()).isFalse();
        assertThat(amina.broughtBy()).isEmpty();
    }

    private static Wish said(String name, String language) {
        return new Wish(new Address("amina@example.org"), name, "KE", language, "join-form/2/en");
    }

    @Test
    void confirmingTooLateDoesNothing() {
        assertThat(amina.confirm(NOON.plus(Duration.ofDays(7)).plusSeconds(1), KEPT))
                .isEmpty();
        assertThat(amina.stage()).isEqualTo(SupporterStage.WAITING);
    }

    @Test
    void leavingForgetsThePersonAtOnce() {
        amina.confirm(NOON, KEPT);

        assertThat(amina.leave(NOON)).contains(new SupporterLeft(id, "p5eud0nym", NOON));
        assertThat(amina.stage()).isEqualTo(SupporterStage.LEFT);
        assertThat(amina.address()).isEmpty();
        assertThat(amina.name()).isEmpty();
    }

    @Test
    void whoHasConfirmedChoosesAndLeavingForgetsTheChoice() {
        var inPeru = new MailChoice("", "PE", "", MailPace.WEEK, false, null, "");
        amina.choose("es", inPeru, NOON);
        assertThat(amina.choice()).isEqualTo(MailChoice.EVERYTHING);

        amina.confirm(NOON, KEPT);
        amina.choose("es", inPeru, NOON);
        assertThat(amina.choice()).isEqualTo(inPeru);
        assertThat(amina.language()).isEqualTo("es");

        amina.leave(NOON);
        assertThat(amina.choice()).isEqualTo(MailChoice.EVERYTHING);
    }

    @Test
    void leavingTwiceIsNoNews() {
        amina.confirm(NOON, KEPT);
        amina.leave(NOON);

        assertThat(amina.leave(NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void nobodyIsToldOfSomebodyWhoNeverConfirmed() {
        assertThat(amina.leave(NOON)).isEmpty();
        assertThat(amina.address()).isEmpty();
    }

    @Test
    void whoHasLeftIsNotConfirmedByAnOldLink() {
        amina.leave(NOON);

        assertThat(amina.confirm(NOON, KEPT)).isEmpty();
        assertThat(amina.stage()).isEqualTo(SupporterStage.LEFT);
    }

    @Test
    void aConfirmedSupporterIsKeptForThreeYears() {
        amina.confirm(NOON, KEPT);

        assertThat(amina.isPastItsEnd(NOON.plus(KEPT))).isFalse();
        assertThat(amina.isPastItsEnd(NOON.plus(KEPT).plusSeconds(1))).isTrue();
    }
}
