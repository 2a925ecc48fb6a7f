package org.clarion.urgentactions.previewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Drafts;
import org.junit.jupiter.api.Test;

class SheetWithGapsTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void aWholeDraftIsTheSheetItWillBe() {
        var draft = Drafts.ofTheLibrarian(LocalDate.of(2027, 1, 9));

        var marked = marked(draft);

        assertThat(marked.gaps()).isEmpty();
        assertThat(marked.sheet().texts()).isEqualTo(draft.texts());
        assertThat(marked.sheet().targets()).isEqualTo(draft.targets());
        assertThat(marked.sheet().endsAt()).isEqualTo(draft.endsAt().orElseThrow());
    }

    @Test
    void ofADraftWithoutAWordEveryPartIsMarked() {
        var marked = marked(Draft.empty());

        assertThat(marked.gaps())
                .containsExactlyInAnyOrder(
                        "number",
                        "country",
                        "actUntil",
                        "zone",
                        "targets",
                        "en.title",
                        "en.summary",
                        "en.points",
                        "en.sampleLetter");
        assertThat(marked.sheet().texts().get("en").title()).isEqualTo("<title en>");
        assertThat(marked.sheet().targets().getFirst().salutation()).isEqualTo("<salutation en>");
        assertThat(marked.sheet().endsAt()).isAfter(NOW);
    }

    @Test
    void anOfficialWhomNothingReachesHasAMarkForAnAddress() {
        var marked = marked(Drafts.unreachable(LocalDate.of(2027, 1, 9)));

        assertThat(marked.gaps()).containsExactly("targets.0.address");
        assertThat(marked.sheet().targets().getFirst().address()).containsExactly("<address en>");
    }

    private static SheetWithGaps.Marked marked(Draft draft) {
        return SheetWithGaps.of(UUID.randomUUID(), draft, NOW, (part, language) -> "<" + part + " " + language + ">");
    }
}
