package org.clarion.actionreports.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.clarion.contracts.Channel;
import org.junit.jupiter.api.Test;

class TallyCountTest {

    @Test
    void aNameIsTheSameWhateverItsCapitalsAccentsAndSpaces() {
        assertThat(TallyCount.key("  Grupo  de LIMA – Jesús María "))
                .isEqualTo(TallyCount.key("grupo de lima, jesus maria"))
                .isNotEqualTo(TallyCount.key("Grupo de Lima, Jesús María 2"));
    }

    @Test
    void aNameWithoutLettersIsNone() {
        assertThat(TallyCount.key(" – ! ")).isEmpty();
    }

    @Test
    void aPlaceIsFoundByItsNameAgain() {
        var toSomebody = new TallyCell(UUID.randomUUID(), Channel.POST);
        var toOthers = new TallyCell(null, Channel.SOCIAL);

        assertThat(TallyCell.named(toSomebody.name())).contains(toSomebody);
        assertThat(TallyCell.named(toOthers.name())).contains(toOthers);
        assertThat(TallyCell.named("others.PIGEON")).isEmpty();
        assertThat(TallyCell.named("rosa.POST")).isEmpty();
        assertThat(TallyCell.named("POST")).isEmpty();
    }
}
