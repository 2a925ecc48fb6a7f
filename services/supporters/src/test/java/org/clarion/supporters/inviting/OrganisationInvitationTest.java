package org.clarion.supporters.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganisationInvitationTest {

    private static final Instant NOW = Instant.parse("2031-02-03T10:00:00Z");
    private static final UUID STATEMENT = UUID.randomUUID();

    private final OrganisationInvitation stays = invitation();
    private final OrganisationInvitation goes = invitation();

    private static OrganisationInvitation invitation() {
        return new OrganisationInvitation(STATEMENT, UUID.randomUUID(), "noor", NOW);
    }

    @Test
    void whoWantedNoRemindersGetsNoneWhenTheirOrganisationTurnsOutToBeAnother() {
        goes.answer(InvitationStage.QUIET, NOW);

        stays.takeIn(goes);

        assertThat(stays.stage()).isEqualTo(InvitationStage.QUIET);
        assertThat(stays.answeredAt()).hasValue(NOW);
    }

    @Test
    void anAnswerOfTheOneThatStaysHolds() {
        stays.answer(InvitationStage.NO, NOW);
        goes.answer(InvitationStage.YES, NOW);

        stays.takeIn(goes);

        assertThat(stays.stage()).isEqualTo(InvitationStage.NO);
    }
}
