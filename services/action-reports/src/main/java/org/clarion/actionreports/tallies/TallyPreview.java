package org.clarion.actionreports.tallies;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.tallies.GroupTally.Figure;
import org.clarion.actionreports.tallies.Photos.Photo;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.TotalsEvent.Figures;
import org.jspecify.annotations.Nullable;

/** What a tally looks like to its reader, and what it does to the totals. */
@RequestScoped
class TallyPreview {

    private final Totals totals;
    private final TallyReading reading;
    private final TallySpeech speech;
    private final Photos photos;

    TallyPreview(Totals totals, TallyReading reading, TallySpeech speech, Photos photos) {
        this.totals = totals;
        this.reading = reading;
        this.speech = speech;
        this.photos = photos;
    }

    /** Whose page it is: of an action, and of a tally unless that is only beginning. */
    record About(ActionSheet appeal, String title, @Nullable GroupTally tally) {

        public String path() {
            return tally == null
                    ? "/desk/reports/tallies/for/" + appeal.actionId()
                    : TallyViews.pathOf(tally.tallyId()) + "/correct";
        }

        public String ownPath() {
            return tally == null ? "/desk/reports/tallies" : TallyViews.pathOf(tally.tallyId());
        }
    }

    record Line(String who, Channel channel, String cell, int many) {}

    /** The action's figures now and after. */
    record Effect(Figures now, long reportedThen, long verifiedThen) {}

    @Nullable
    Photo photo(GroupTally tally) {
        return photos.of(tally.tallyId()).orElse(null);
    }

    LocalDate today(ActionSheet appeal) {
        return reading.today(appeal);
    }

    About about(ActionSheet appeal, @Nullable GroupTally tally) {
        return new About(appeal, speech.title(appeal), tally);
    }

    List<Line> lines(ActionSheet appeal, TallyCount count) {
        return count.figures().entrySet().stream()
                .map(figure -> new Line(
                        speech.target(appeal, figure.getKey().targetId()),
                        figure.getKey().channel(),
                        figure.getKey().name(),
                        figure.getValue()))
                .sorted((one, other) -> one.cell().compareTo(other.cell()))
                .toList();
    }

    /** @param count how the tally shall be; withdrawn when there is none */
    Effect effect(ActionSheet appeal, @Nullable GroupTally known, @Nullable TallyCount count) {
        var now = totals.of(appeal.actionId()).total();
        var more = (count == null ? 0 : count.total() - setAside(known, count)) - (known == null ? 0 : counted(known));
        return new Effect(now, now.reported() + more, now.verified() + more);
    }

    private static long counted(GroupTally known) {
        return known.figures().stream()
                .filter(figure -> figure.judgement() == Judgement.COUNTED)
                .mapToLong(Figure::quantity)
                .sum();
    }

    /** What is not counted now is not counted after a correction either. */
    private static long setAside(@Nullable GroupTally known, TallyCount count) {
        if (known == null) {
            return 0;
        }
        var places = known.figures().stream()
                .filter(figure -> figure.judgement() != Judgement.COUNTED)
                .map(Figure::place)
                .collect(Collectors.toSet());
        return count.figures().entrySet().stream()
                .filter(figure -> places.contains(figure.getKey()))
                .mapToLong(figure -> figure.getValue())
                .sum();
    }
}
