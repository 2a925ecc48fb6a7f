package org.clarion.actionreports.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.clarion.contracts.Channel;
import org.junit.jupiter.api.Test;

class CountTest {

    @Test
    void aNameIsTheSameWhateverItsCapitalsAccentsAndSpaces() {
        assertThat(Count.key("  Grupo  de LIMA – Jesús María "))
                .isEqualTo(Count.key("grupo de lima, jesus maria"))
                .isNotEqualTo(Count.key("Grupo de Lima, Jesús María 2"));
    }

    @Test
    void aNameWithoutLettersIsNone() {
        assertThat(Count.key(" – ! ")).isEmpty();
    }

    @Test
    void aPlaceIsFoundByItsNameAgain() {
        var toSomebody = new Place(UUID.randomUUID(), Channel.POST);
        var toOthers = new Place(null, Channel.SOCIAL);

        assertThat(Place.named(toSomebody.name())).contains(toSomebody);
        assertThat(Place.named(toOthers.name())).contains(toOthers);
        assertThat(Place.named("others.PIGEON")).isEmpty();
        assertThat(Place.named("rosa.POST")).isEmpty();
        assertThat(Place.named("POST")).isEmpty();
    }
}
