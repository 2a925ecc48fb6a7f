package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.News;
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
    void aChangeIsToldOnlyWhereSomebodyIsToHearOfItAndLaterSheetsRepeatIt() {
        var action = drafted(Drafts.ofTheLibrarian(JANUARY_9));
        action.launch("noor", NOON);
        var told = new TellingChoice(Audience.ALERTED, Map.of("en", "She was found."));

        var silent = action.rewrite(Drafts.titled("Librarian seen", JANUARY_9), "noor", NOON);
        var change = action.rewrite(Drafts.titled("Librarian found", JANUARY_9), told, "noor", NOON);
        var later = action.rewrite(Drafts.titled("Librarian is found", JANUARY_9), "noor", NOON);

        assertThat(silent.orElseThrow().sheet().announce()).isNull();
        assertThat(change.orElseThrow().sheet().announce())
                .containsExactly(new Announcement(
                        News.CHANGE, change.orElseThrow().sheet().version(), Audience.ALERTED, told.words()));
        assertThat(later.orElseThrow().sheet().announce())
                .isEqualTo(change.orElseThrow().sheet().announce());
    }

    @Test
    void whoWasToHearHowItEndedHearsNothingMoreOnceItIsOpenAgain() {
        var action = drafted(Drafts.ofTheLibrarian(JANUARY_9));
        action.launch("noor", NOON);
        var over =
                Outcome.of(OutcomeKind.RELEASED, Map.of("en", "She is home.")).told(action.draft());

        var ended = action.end(over, TellingChoice.ALERTED, "noor", NOON);
        var open = action.reopen("A mistake.", "noor", NOON);

        assertThat(ended.orElseThrow().sheet().announce())
                .extracting(Announcement::news, Announcement::to)
                .containsExactly(tuple(News.OUTCOME, Audience.ALERTED));
        assertThat(open.orElseThrow().sheet().announce()).isEmpty();
    }

    @Test
    void anOutcomeThatReadsAsBeforeCanStillBeTold() {
        var action = drafted(Drafts.ofTheLibrarian(JANUARY_9));
        action.launch("noor", NOON);
        var over =
                Outcome.of(OutcomeKind.RELEASED, Map.of("en", "She is home.")).told(action.draft());
        action.end(over, TellingChoice.NOBODY, "noor", NOON);

        assertThat(action.correct(over, TellingChoice.NOBODY, "noor", NOON)).isEmpty();
        assertThat(action.correct(over, TellingChoice.ALERTED, "noor", NOON)
                        .orElseThrow()
                        .sheet()
                        .announce())
                .extracting(Announcement::to)
                .containsExactly(Audience.ALERTED);
    }

    @Test
    void whatWasDecidedSurvivesItsJourneyThroughTheDatabase() {
        var json = new AnnouncementsJson();
        var decided = Announcements.in(null)
                .with(News.LAUNCH, 1, TellingChoice.NETWORK)
                .with(News.CHANGE, 2, new TellingChoice(Audience.ALERTED, Map.of("es", "La vieron.")))
                .with(News.CHANGE, 3, TellingChoice.ALERTED);

        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(decided)))
                .isEqualTo(decided);
        assertThat(decided.decisions()).extracting(Announcement::version).containsExactly(1L, 3L);
        assertThat(json.convertToEntityAttribute(null)).isNull();
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
