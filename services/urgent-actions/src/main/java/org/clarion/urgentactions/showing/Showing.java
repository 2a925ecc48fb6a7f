package org.clarion.urgentactions.showing;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.reading.AiIndex;
import org.clarion.urgentactions.sections.Section;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.totals.TotalsKnown;
import org.jspecify.annotations.Nullable;

/** The published actions as this reader sees them. */
@RequestScoped
public class Showing {

    private static final int LATELY = 5;

    private static final Comparator<ShownAction> BY_PLACE = Comparator.comparing(
                    (ShownAction shown) -> shown.sheet().series())
            .thenComparing(shown -> shown.sheet().launchedAt());

    private final Actions actions;
    private final Cases cases;
    private final TotalsKnown totals;
    private final Reader reader;
    private final Clock clock;

    Showing(Actions actions, Cases cases, TotalsKnown totals, Reader reader, Clock clock) {
        this.actions = actions;
        this.cases = cases;
        this.totals = totals;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Those that still run, of each case the newest, the most pressing first: the nearest deadline, then the fewest who
     * have acted.
     */
    public List<ShownAction> live() {
        return onceEach(shown(actions.publishedLive()).stream().filter(ShownAction::open)).stream()
                .sorted(Comparator.comparing(
                                (ShownAction shown) -> shown.sheet().actUntil())
                        .thenComparing(shown -> shown.totals().total().reported()))
                .toList();
    }

    /** Those of a country and a theme that have all the words typed; everything where nothing is asked for. */
    List<ShownAction> found(List<ShownAction> live, String country, String theme, String search) {
        var words = LiveSearch.of(search);
        return live.stream()
                .filter(shown -> country.isEmpty() || shown.sheet().country().equals(country))
                .filter(shown -> theme.isEmpty()
                        || shown.sheet().about().stream()
                                .anyMatch(one -> one.name().equals(theme)))
                .filter(shown -> words.finds(shown, reader.country(shown.sheet().country())))
                .toList();
    }

    /** All letters, calls and messages that were ever counted. */
    long counted() {
        return totals.reportedOfAll();
    }

    /** The last cases to end. */
    List<ShownAction> lately() {
        var going = actions.publishedLive().stream().map(Showing::matter).collect(Collectors.toSet());
        var ended = actions.publishedEnded().stream().filter(sheet -> !going.contains(matter(sheet)));
        var known = new HashSet<UUID>();
        return shown(
                ended.filter(sheet -> known.add(matter(sheet))).limit(LATELY).toList());
    }

    /** All that still run, sheets that go on beside a newer one included: for readers who follow them by machine. */
    List<ShownAction> open() {
        return shown(actions.publishedLive()).stream()
                .filter(ShownAction::open)
                .sorted(Comparator.comparing(
                                (ShownAction shown) -> shown.sheet().launchedAt())
                        .reversed())
                .toList();
    }

    /** The newest sheet of the case, where that is not this one. */
    Optional<ChainLink> newer(ShownAction shown) {
        return Optional.ofNullable(shown.sheet().newer()).flatMap(this::of).map(ChainLink::to);
    }

    /** The other sheets of the case, but the one the reader is led on to. */
    List<ChainLink> others(ShownAction shown) {
        return cases.of(shown.sheet().caseId()).stream()
                .flatMap(one -> one.sheets().stream())
                .map(UrgentAction::id)
                .filter(id -> !id.equals(shown.id()) && !id.equals(shown.sheet().newer()))
                .flatMap(id -> of(id).stream())
                .map(ChainLink::to)
                .toList();
    }

    private static List<ShownAction> onceEach(Stream<ShownAction> open) {
        var newest = new LinkedHashMap<UUID, ShownAction>();
        open.forEach(shown -> newest.merge(
                matter(shown.sheet()), shown, (one, other) -> BY_PLACE.compare(one, other) < 0 ? other : one));
        return List.copyOf(newest.values());
    }

    private static UUID matter(Sheet sheet) {
        return sheet.caseId() == null ? sheet.actionId() : sheet.caseId();
    }

    public Optional<ShownAction> of(UUID id) {
        return actions.published(id).map(sheet -> shown(List.of(sheet)).getFirst());
    }

    /** The same with its words in this language, where it has them. */
    public Optional<ShownAction> of(UUID id, String text) {
        return of(id).map(shown -> shown.in(text));
    }

    /** A sheet nobody sees yet, as this reader would see it. */
    ShownAction before(Sheet sheet) {
        return ShownAction.to(reader.language(), sheet, totals.of(sheet.actionId()), clock.instant());
    }

    /** In the language of the section where the sheet does not speak the reader's own, and they did not ask for one. */
    ShownAction asTheSectionReads(ShownAction shown, String asked, @Nullable Section section) {
        var language = section == null ? "" : section.entry().language();
        return !shown.speaks(asked)
                        && !shown.language().equals(reader.language())
                        && shown.sheet().texts().containsKey(language)
                ? new ShownAction(shown.sheet(), language, shown.totals(), shown.open())
                : shown;
    }

    public ActionLanguages languages(ShownAction shown) {
        var named = reader.listed(shown.sheet().preferredLanguages().stream()
                .map(reader::languageInSentence)
                .toList());
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
