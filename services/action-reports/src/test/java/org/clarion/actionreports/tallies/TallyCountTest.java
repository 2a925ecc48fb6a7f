package org.clarion.actionreports.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
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

    @Test
    void aTallyIsTheSumOfItsPlacesAndEachIsAReportOfItsOwn() {
        var post = new TallyCell(UUID.randomUUID(), Channel.POST);
        var others = new TallyCell(null, Channel.EMAIL);
        var day = LocalDate.of(2026, 11, 22);
        var count = new TallyCount("Lima", day, "PE", "Peru", 12, true, Map.of(post, 30, others, 4));

        assertThat(count.total()).isEqualTo(34);
        assertThat(count.key()).isEqualTo("lima");
        assertThat(count.byName()).containsOnly(Map.entry(post.name(), 30), Map.entry("others.EMAIL", 4));
        assertThat(count.deed(post))
                .isEqualTo(new ReportedAct(post.targetId(), Channel.POST, 30, day, "PE", "Peru", 12, true));
        assertThat(count.deed(new TallyCell(null, Channel.FAX)).quantity()).isZero();
    }

    @Test
    void twoStatesOfATallyAreToldApart() {
        var post = new TallyCell(null, Channel.POST);
        var day = LocalDate.of(2026, 11, 22);
        var thirty = new TallyCount("Lima", day, null, null, 12, false, Map.of(post, 30));

        assertThat(thirty.mark())
                .isEqualTo(new TallyCount("Lima", day, null, null, 12, false, Map.of(post, 30)).mark())
                .isNotEqualTo(new TallyCount("Lima", day, null, null, 12, false, Map.of(post, 31)).mark())
                .isNotEqualTo(new TallyCount("Lima", day, null, null, 12, true, Map.of(post, 30)).mark());
    }

    @Test
    void aTallyReadsAsItsReportsSay() {
        var post = new TallyCell(null, Channel.POST);
        var noon = Instant.parse("2026-11-22T12:00:00Z");
        var bare = new GroupTally(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new TallyCount("Lima", LocalDate.of(2026, 11, 22), "PE", "Peru", 12, true, Map.of()),
                "Tomás",
                noon,
                null,
                null,
                List.of());
        var figure = new GroupTally.Figure(post, UUID.randomUUID(), 30, Judgement.COUNTED);

        var whole = bare.with(List.of(figure));

        assertThat(whole.count().figures()).containsOnly(Map.entry(post, 30));
        assertThat(whole.count().name()).isEqualTo("Lima");
        assertThat(whole.figures()).containsExactly(figure);
        assertThat(whole.tallyId()).isEqualTo(bare.tallyId());
        assertThat(whole.withdrawn()).isFalse();
        assertThat(new GroupTally(
                                bare.tallyId(), bare.actionId(), bare.count(), "Tomás", noon, "Tomás", noon, List.of())
                        .withdrawn())
                .isTrue();
    }
}
