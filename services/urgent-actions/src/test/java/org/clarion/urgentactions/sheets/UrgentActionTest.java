package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.Sheet.Status;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.junit.jupiter.api.Test;

class UrgentActionTest {

    private static final Instant NOON = Instant.parse("2026-11-22T17:00:00Z");
    private static final LocalDate JANUARY_9 = LocalDate.of(2027, 1, 9);

    @Test
    void launchingTellsTheWholeSheetOnce() {
        var action = drafted(Drafts.ofTheLibrarian(JANUARY_9));

        var news = action.launch("noor", NOON);

        assertThat(news).hasValueSatisfying(launched -> {
            assertThat(launched.sheet().status()).isEqualTo(Status.LIVE);
            assertThat(launched.sheet().launchedAt()).isEqualTo(NOON);
            assertThat(launched.sheet().targets()).containsExactly(Drafts.PROSECUTOR);
        });
        assertThat(action.stage()).isEqualTo(Stage.LIVE);
        assertThat(action.launch("noor", NOON)).isEmpty();
    }

    @Test
    void theLastDayEndsAtMidnightWhereItHappens() {
        var action = drafted(Drafts.ofTheLibrarian(JANUARY_9));

        assertThat(action.endsAt()).isEqualTo("2027-01-10T05:00:00Z");
    }

    @Test
    void aDraftThatLacksSomethingIsNotLaunched() {
        assertThat(drafted(Drafts.withoutTargets(JANUARY_9)).launch("noor", NOON))
                .isEmpty();
        assertThat(drafted(Drafts.unreachable(JANUARY_9)).launch("noor", NOON)).isEmpty();
        assertThat(drafted(Drafts.ofTheLibrarian(LocalDate.of(2026, 11, 21))).launch("noor", NOON))
                .isEmpty();
        assertThat(drafted(Draft.empty()).launch("noor", NOON)).isEmpty();
    }

    @Test
    void theLastDayItselfIsNotYetPast() {
        assertThat(Drafts.ofTheLibrarian(LocalDate.of(2026, 11, 22)).lacks(NOON))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAtItsField() {
        assertThat(Draft.empty().lacks(NOON))
                .extracting(Lack::field)
                .containsExactly(
                        "number",
                        "country",
                        "actUntil",
                        "zone",
                        "targets",
                        "en.title",
                        "en.summary",
                        "en.points",
                        "en.sampleLetter");
        assertThat(Drafts.unreachable(JANUARY_9).lacks(NOON))
                .extracting(Lack::field)
                .containsExactly("targets.0.address");
    }

    @Test
    void aDraftIsRewrittenInSilenceAndALiveActionIsNot() {
        var action = drafted(Draft.empty());

        assertThat(action.rewrite(Drafts.ofTheLibrarian(JANUARY_9), "noor", NOON))
                .isEmpty();

        action.launch("noor", NOON);
        assertThat(action.rewrite(Drafts.titled("Librarian found", JANUARY_9), "tomas", NOON))
                .hasValueSatisfying(changed ->
                        assertThat(changed.sheet().texts().get("en").title()).isEqualTo("Librarian found"));
    }

    @Test
    void writingTheSameAgainIsNoNews() {
        var action = drafted(Drafts.ofTheLibrarian(JANUARY_9));
        action.launch("noor", NOON);

        assertThat(action.rewrite(Drafts.ofTheLibrarian(JANUARY_9), "tomas", NOON))
                .isEmpty();
        assertThat(action.changedBy()).isEqualTo("noor");
    }

    @Test
    void endingTellsWhatHappenedOnce() {
        var action = drafted(Drafts.ofTheLibrarian(JANUARY_9));
        action.launch("noor", NOON);

        var news = action.end(
                Outcome.of(OutcomeKind.RELEASED, Map.of("en", "She is home.")).told(action.draft()), "noor", NOON);

        assertThat(news).hasValueSatisfying(ended -> {
            assertThat(ended.sheet().status()).isEqualTo(Status.ENDED);
            assertThat(ended.sheet().texts().get("en").outcome()).isEqualTo("She is home.");
            assertThat(ended.sheet().outcomeKind()).isEqualTo(OutcomeKind.RELEASED);
        });
        assertThat(action.end(action.draft(), "noor", NOON)).isEmpty();
        assertThat(action.rewrite(Draft.empty(), "noor", NOON)).isEmpty();
    }

    @Test
    void aDraftSurvivesItsJourneyThroughTheDatabase() {
        var json = new DraftJson();
        var draft = Drafts.ofTheLibrarian(JANUARY_9);

        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(draft)))
                .isEqualTo(draft);
    }

    private static UrgentAction drafted(Draft draft) {
        return new UrgentAction(UUID.randomUUID(), draft, null, "noor", NOON);
    }
}
