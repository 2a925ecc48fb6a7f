package org.clarion.supporters.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.SupporterEvent.SupporterLeft;
import org.clarion.mail.Address;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Until when a supporter is kept, and that nothing is left afterwards. */
class SupporterForgottenTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(7);
    private static final Duration KEPT = Duration.ofDays(1095);
    private static final Wish WISH = new Wish(new Address("amina@example.org"), "Amina", "KE", "en", "join-form/1/en");
    private static final BouncePatience PATIENCE = new BouncePatience(3, Duration.ofDays(7), Duration.ofDays(30));

    private final UUID id = UUID.randomUUID();
    private Supporter amina;

    @BeforeEach
    void ask() {
        amina = new Supporter(id, "now", WISH, NOON, WINDOW);
    }

    @Test
    void whoHasLeftIsNothingButTheWord() {
        amina.confirm(NOON, KEPT);
        amina.wasCalled("before");
        amina.correct("Amina O.", "UG", "es", NOON);
        amina.complained(NOON);
        for (int code = 0; code < 10; code++) {
            amina.mayTryCode();
        }

        assertThat(amina.leave(NOON.plusSeconds(60))).contains(new SupporterLeft(id, "now", NOON.plusSeconds(60)));

        assertThat(amina.stage()).isEqualTo(SupporterStage.LEFT);
        assertThat(amina.pseudonym()).isEmpty();
        assertThat(amina.pseudonyms()).isEmpty();
        assertThat(amina.address()).isEmpty();
        assertThat(amina.name()).isEmpty();
        assertThat(amina.country()).isEmpty();
        assertThat(amina.keptUntil()).isEmpty();
        assertThat(amina.choice()).isEqualTo(MailChoice.EVERYTHING);
        assertThat(amina.addressState()).isEqualTo(AddressState.GOOD);
        assertThat(amina.mayTryCode()).isTrue();
        assertThat(amina.asksToJoin()).isFalse();
    }

    @Test
    void nothingIsEverWrittenIntoTheRowOfWhoHasLeft() {
        amina.confirm(NOON, KEPT);
        amina.leave(NOON);

        amina.askAgain(WISH, NOON, WINDOW);
        amina.correct("Amina", "KE", "es", NOON);
        amina.choose("es", new MailChoice("es", "", "", MailPace.ANY, false, null, ""), NOON);
        amina.mailCameBack("5.1.1", PATIENCE, NOON);
        amina.complained(NOON);
        amina.rename("another");
        amina.keepAtLeast(NOON, WINDOW);
        amina.keepNoLongerThan(NOON);
        amina.follow(NOON, KEPT);

        assertThat(amina.stage()).isEqualTo(SupporterStage.LEFT);
        assertThat(amina.name()).isEmpty();
        assertThat(amina.country()).isEmpty();
        assertThat(amina.address()).isEmpty();
        assertThat(amina.pseudonyms()).isEmpty();
        assertThat(amina.addressState()).isEqualTo(AddressState.GOOD);
        assertThat(amina.choice()).isEqualTo(MailChoice.EVERYTHING);
        assertThat(amina.keptUntil()).isEmpty();
    }

    @Test
    void whoDoesNotConfirmIsKeptForTheWindowAndNoLonger() {
        assertThat(amina.keptUntil()).contains(NOON.plus(WINDOW));
        assertThat(amina.isPastItsEnd(NOON.plus(WINDOW))).isFalse();
        assertThat(amina.isPastItsEnd(NOON.plus(WINDOW).plusSeconds(1))).isTrue();
        assertThat(amina.asksToJoin()).isTrue();
    }

    @Test
    void askingAgainBeginsTheWindowAnew() {
        amina.askAgain(WISH, NOON.plusSeconds(60), WINDOW);

        assertThat(amina.keptUntil()).contains(NOON.plusSeconds(60).plus(WINDOW));
    }

    @Test
    void anAddressThatIsSomebodyElsesIsForgottenSoonerAndNeverLater() {
        amina.keepNoLongerThan(NOON.plusSeconds(60));
        assertThat(amina.keptUntil()).contains(NOON.plusSeconds(60));

        amina.keepNoLongerThan(NOON.plusSeconds(120));
        assertThat(amina.keptUntil()).contains(NOON.plusSeconds(60));

        amina.confirm(NOON, KEPT);
        amina.keepNoLongerThan(NOON);
        assertThat(amina.keptUntil()).contains(NOON.plus(KEPT));
    }

    @Test
    void whoFollowsACaseIsKeptForItAndAtLeastUntilTheyMayConfirm() {
        var ines = following();

        ines.keepAtLeast(NOON.plusSeconds(60), WINDOW);
        assertThat(ines.keptUntil()).contains(NOON.plusSeconds(60).plus(WINDOW));
        ines.keepAtLeast(NOON, WINDOW);
        assertThat(ines.keptUntil()).contains(NOON.plusSeconds(60).plus(WINDOW));

        ines.follow(NOON, KEPT);
        assertThat(ines.keptUntil()).contains(NOON.plus(KEPT));
        assertThat(ines.purpose()).isEqualTo("how the cases they follow go on and end");
        amina.keepAtLeast(NOON.plus(WINDOW), WINDOW);
        assertThat(amina.keptUntil()).contains(NOON.plus(WINDOW));
    }

    @Test
    void whoseLastCaseHasEndedIsKeptOnlyForASignUpThatWaits() {
        var ines = following();
        assertThat(ines.isKeptForJoining(NOON)).isFalse();
        assertThat(ines.stage()).isEqualTo(SupporterStage.FOLLOWING);

        ines.askAgain(WISH, NOON, WINDOW);
        ines.follow(NOON, KEPT);
        assertThat(ines.asksToJoin()).isTrue();
        assertThat(ines.waits(NOON.plus(WINDOW))).isTrue();
        assertThat(ines.waits(NOON.plus(WINDOW).plusSeconds(1))).isFalse();

        assertThat(ines.isKeptForJoining(NOON.plusSeconds(60))).isTrue();
        assertThat(ines.stage()).isEqualTo(SupporterStage.WAITING);
        assertThat(ines.purpose()).isEqualTo("alerts about urgent actions");
        assertThat(ines.keptUntil()).contains(NOON.plus(WINDOW));
        assertThat(ines.isKeptForJoining(NOON)).isTrue();
    }

    @Test
    void whoWaitsAndFollowsACaseStillWaitsUntilTheWindowIsOver() {
        amina.follow(NOON, KEPT);

        assertThat(amina.stage()).isEqualTo(SupporterStage.FOLLOWING);
        assertThat(amina.keptUntil()).contains(NOON.plus(KEPT));
        assertThat(amina.waits(NOON.plus(WINDOW))).isTrue();
        assertThat(amina.waits(NOON.plus(WINDOW).plusSeconds(1))).isFalse();
        assertThat(amina.confirm(NOON.plusSeconds(1), KEPT)).isPresent();
        assertThat(amina.asksToJoin()).isFalse();
        assertThat(amina.purpose()).isEqualTo("alerts about urgent actions");
        assertThat(amina.isKeptForJoining(NOON)).isTrue();
    }

    @Test
    void aNameOfBeforeIsKnownUntilThePersonIsForgotten() {
        amina.rename("now");
        assertThat(amina.pseudonyms()).containsExactly("now");

        amina.rename("newer");
        amina.wasCalled("oldest");
        amina.wasCalled("now");
        assertThat(amina.pseudonym()).contains("newer");
        assertThat(amina.pseudonyms()).containsExactly("newer", "now", "oldest");
        assertThat(FormerNames.listed("")).isEmpty();
        assertThat(FormerNames.with("a b", "a")).isEqualTo("a b");
    }

    @Test
    void onlyTenCodesMayBeTried() {
        for (int code = 0; code < 10; code++) {
            assertThat(amina.mayTryCode()).isTrue();
        }
        assertThat(amina.mayTryCode()).isFalse();
    }

    @Test
    void ofTwoRowsOfOnePersonTheConfirmedAndTheOlderStays() {
        var later = new Supporter(UUID.randomUUID(), "x", WISH, NOON.plusSeconds(60), WINDOW);
        assertThat(amina.staysBefore(later)).isTrue();
        assertThat(later.staysBefore(amina)).isFalse();
        assertThat(amina.staysBefore(amina)).isFalse();

        later.confirm(NOON.plusSeconds(90), KEPT);
        assertThat(later.staysBefore(amina)).isTrue();
        amina.confirm(NOON.plusSeconds(120), KEPT);
        assertThat(List.of(amina, later).stream().sorted(Supporter.ofOnePerson()))
                .containsExactly(later, amina);
    }

    @Test
    void nobodyElseAskedForWhoWasOnlyAskedForThen() {
        assertThat(amina.askedOnlyAt(NOON.plusSeconds(9))).isTrue();
        assertThat(amina.askedOnlyAt(NOON.minusSeconds(9))).isTrue();
        assertThat(amina.askedOnlyAt(NOON.plusSeconds(10))).isFalse();

        amina.askAgain(WISH, NOON.plusSeconds(1), WINDOW);
        assertThat(amina.askedOnlyAt(NOON)).isFalse();
        assertThat(following().askedOnlyAt(NOON)).isFalse();
    }

    @Test
    void theWordingSaysByWhichPageTheyCame() {
        assertThat(amina.askedOnOurPage()).isTrue();
        assertThat(amina.wording()).isEqualTo("join-form/1/en");
        assertThat(new Supporter(id, "p", new Wish(WISH.address(), null, null, "en", "osdi/1"), NOON, WINDOW)
                        .askedOnOurPage())
                .isFalse();
    }

    @Test
    void anOldLinkIsAnsweredForAsLongAsSomebodyIsHereOrHasJustLeft() {
        var shortly = Duration.ofMinutes(5);
        assertThat(amina.answersFor(NOON.plus(WINDOW), shortly)).isTrue();
        assertThat(amina.answersFor(NOON.plus(WINDOW).plusSeconds(1), shortly)).isFalse();

        amina.leave(NOON);
        assertThat(amina.answersFor(NOON.plus(shortly).minusSeconds(1), shortly))
                .isTrue();
        assertThat(amina.answersFor(NOON.plus(shortly), shortly)).isFalse();
    }

    @Test
    void whatIsKnownOfThemIsWhatTheySaidAndConfirmed() {
        amina.correct("nobody confirmed this", "UG", "es", NOON);
        assertThat(amina.name()).contains("Amina");
        amina.mailCameBack("5.1.1", PATIENCE, NOON);
        assertThat(amina.addressState().condition()).isEqualTo(AddressCondition.HARD_BOUNCED);
        amina.addressWorksAgain();
        assertThat(amina.addressState()).isEqualTo(AddressState.GOOD);
        amina.complained(NOON);
        amina.confirm(NOON.plusSeconds(30), KEPT);
        assertThat(amina.addressState()).isEqualTo(AddressState.GOOD);
        assertThat(amina.confirmedAt()).contains(NOON.plusSeconds(30));
        assertThat(amina.modifiedAt()).isEqualTo(NOON.plusSeconds(30));

        amina.correct("Amina O.", "UG", "es", NOON.plusSeconds(60));
        assertThat(amina.id()).isEqualTo(id);
        assertThat(amina.name()).contains("Amina O.");
        assertThat(amina.country()).contains("UG");
        assertThat(amina.language()).isEqualTo("es");
        assertThat(amina.askedAt()).isEqualTo(NOON);
        assertThat(amina.modifiedAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(amina.askedOnlyAt(NOON)).isFalse();
    }

    private static Supporter following() {
        return Supporter.following(UUID.randomUUID(), "f", WISH, NOON, WINDOW);
    }
}
