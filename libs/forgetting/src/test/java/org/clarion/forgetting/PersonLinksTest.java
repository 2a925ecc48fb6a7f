package org.clarion.forgetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clarion.forgetting.KeptRow.KeptLink;
import org.clarion.privacy.SealedNames;
import org.junit.jupiter.api.Test;

class PersonLinksTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final Set<String> AMINA = Set.of("ab".repeat(32), "cd".repeat(32));

    private final SealedNames names = new SealedNames("A".repeat(43), Optional.empty());

    @Test
    void aLinkOpensForItsPersonInItsServiceForAnHour() {
        var path = at(NOON).path(KeepingService.LETTERS, AMINA);
        var token = path.substring("/letters/kept/".length());

        assertThat(path).startsWith("/letters/kept/");
        assertThat(at(NOON).open(KeepingService.LETTERS, token)).contains(AMINA);
        assertThat(at(NOON.plus(Duration.ofHours(1)).minusSeconds(1)).open(KeepingService.LETTERS, token))
                .contains(AMINA);
        assertThat(at(NOON.plus(Duration.ofHours(1))).open(KeepingService.LETTERS, token))
                .isEmpty();
    }

    @Test
    void aLinkOfOneServiceOpensNothingInAnother() {
        var token = at(NOON).path(KeepingService.LETTERS, AMINA).substring("/letters/kept/".length());

        assertThat(at(NOON).open(KeepingService.SUPPORTERS, token)).isEmpty();
        assertThat(at(NOON).open(KeepingService.LETTERS, "guessed")).isEmpty();
    }

    @Test
    void everyServiceHasPagesOfItsOwn() {
        assertThat(KeepingService.values())
                .extracting(KeepingService::path)
                .doesNotHaveDuplicates()
                .allMatch(path -> path.startsWith("/") && path.endsWith("/kept"));
        assertThat(KeepingService.values())
                .extracting(KeepingService::service)
                .containsExactly("supporters", "letters", "action-reports", "urgent-actions");
    }

    @Test
    void theFileSaysAllThatThePageSaysAsProgramsReadIt() {
        var facts =
                List.of(new KeptFact("at", "When", "yesterday", "2026-11-28"), new KeptFact("country", "Where", "KE"));
        var letter = new KeptRow("letter", "l1", "A letter", facts, "Erases the text.", List.of());
        var mail = new KeptRow("mail", "m1", "A mail", List.of(), "", List.of(new KeptLink("/me", "Change it")));

        var file = KeptFile.of(KeepingService.LETTERS, new KeptPart("", "", "", List.of(letter, mail)), NOON);

        assertThat(file.service()).isEqualTo("letters");
        assertThat(file.asOf()).isEqualTo(NOON);
        assertThat(file.kept()).extracting(KeptFile.Entry::kind).containsExactly("letter", "mail");
        assertThat(file.kept()).extracting(KeptFile.Entry::id).containsExactly("l1", "m1");
        assertThat(file.kept().getFirst().facts())
                .containsExactly(java.util.Map.entry("at", "2026-11-28"), java.util.Map.entry("country", "KE"));
        assertThat(file.kept().getLast().facts()).isEmpty();
    }

    @Test
    void onlyWhatCanGoAloneIsErasedAlone() {
        var alone = new KeptRow("letter", "l1", "", List.of(), "Erases the text.", List.of());
        var withOthers = new KeptRow("mail", "m1", "", List.of(), "", List.of());
        var part = new KeptPart("", "", "", List.of(alone, withOthers));

        assertThat(part.row("l1")).contains(alone);
        assertThat(part.row("m1")).contains(withOthers);
        assertThat(part.row("somebody else's")).isEmpty();
        assertThat(alone.canBeErased()).isTrue();
        assertThat(withOthers.canBeErased()).isFalse();
    }

    private PersonLinks at(Instant now) {
        return new PersonLinks(names, Clock.fixed(now, ZoneOffset.UTC));
    }
}
