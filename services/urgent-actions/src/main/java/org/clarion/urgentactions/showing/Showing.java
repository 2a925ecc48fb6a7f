package org.clarion.urgentactions.showing;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.reading.AiIndex;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.totals.TotalsKnown;

/** The published actions as this reader sees them. */
@RequestScoped
class Showing {

    private static final int LATELY = 5;

    private final Actions actions;
    private final TotalsKnown totals;
    private final Reader reader;
    private final Clock clock;

    Showing(Actions actions, TotalsKnown totals, Reader reader, Clock clock) {
        this.actions = actions;
        this.totals = totals;
        this.reader = reader;
        this.clock = clock;
    }

    /** Those that still run, the most pressing first: the nearest deadline, then the fewest who have acted. */
    List<ShownAction> live() {
        return shown(actions.publishedLive()).stream()
                .filter(ShownAction::open)
                .sorted(Comparator.comparing(
                                (ShownAction shown) -> shown.sheet().actUntil())
                        .thenComparing(shown -> shown.totals().total().reported()))
                .toList();
    }

    /** Those of a country that have all the words typed; everything where nothing is asked for. */
    List<ShownAction> found(List<ShownAction> live, String country, String search) {
        var words = LiveSearch.of(search);
        return live.stream()
                .filter(shown -> country.isEmpty() || shown.sheet().country().equals(country))
                .filter(shown -> words.finds(shown, reader.country(shown.sheet().country())))
                .toList();
    }

    /** All letters, calls and messages that were ever counted. */
    long counted() {
        return totals.reportedOfAll();
    }

    /** The last ones to end. */
    List<ShownAction> lately() {
        return shown(actions.publishedEnded().stream().limit(LATELY).toList());
    }

    Optional<ShownAction> of(UUID id) {
        return actions.published(id).map(sheet -> shown(List.of(sheet)).getFirst());
    }

    /** A sheet nobody sees yet, as this reader would see it. */
    ShownAction before(Sheet sheet) {
        return ShownAction.to(reader.language(), sheet, totals.of(sheet.actionId()), clock.instant());
    }

    ActionLanguages languages(ShownAction shown) {
        var named = shown.sheet().preferredLanguages().stream()
                .map(reader::languageInSentence)
                .collect(Collectors.joining(", "));
        return new ActionLanguages(named, shown.sheet().ownLanguageOk());
    }

    /** A sheet of our own is better to read than one elsewhere: it has its totals and its outcome. */
    Earlier earlier(ShownAction shown) {
        var previous = shown.sheet().previous();
        if (previous == null) {
            return new Earlier("", "");
        }
        var ours = Stream.concat(actions.publishedLive().stream(), actions.publishedEnded().stream())
                .filter(sheet -> previous.equals(sheet.aiIndex()))
                .map(sheet -> reader.to("/actions/" + sheet.actionId()))
                .findFirst();
        return new Earlier(
                previous,
                ours.or(() -> AiIndex.pageOf(previous, reader.language())).orElse(""));
    }

    private List<ShownAction> shown(List<Sheet> sheets) {
        var known = totals.of(sheets.stream().map(Sheet::actionId).toList());
        return sheets.stream()
                .map(sheet -> ShownAction.to(reader.language(), sheet, known.get(sheet.actionId()), clock.instant()))
                .toList();
    }
}
