package org.clarion.urgentactions.staffrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.urgentactions.desk.words.ActionTitles;
import org.clarion.urgentactions.embassies.EmbassyDirectory;
import org.clarion.urgentactions.embassies.EmbassySentences;
import org.clarion.urgentactions.sheets.Actions;

/** What people call the things that acts were done to, and where they can be seen. */
@ApplicationScoped
public class RecordThings {

    private static final String UUID_SHAPED = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int SHORT_ID = 8;

    // By a word of the act. A report, a finding and a hook have no page of their own.
    private static final Map<String, String> PAGES_OF_REPORTS = Map.of(
            "tally", "/desk/reports/tallies/",
            "file of reports", "/desk/reports/import/",
            "sweep", "/desk/reports/sweeps/",
            "undo", "/desk/reports/sweeps/");

    private final Actions actions;
    private final ActionTitles titles;
    private final EmbassyDirectory embassies;
    private final EmbassySentences embassyNames;
    private final HouseEntries houseEntries;

    RecordThings(
            Actions actions,
            ActionTitles titles,
            EmbassyDirectory embassies,
            EmbassySentences embassyNames,
            HouseEntries houseEntries) {
        this.actions = actions;
        this.titles = titles;
        this.embassies = embassies;
        this.embassyNames = embassyNames;
        this.houseEntries = houseEntries;
    }

    /** Without a path there is no page of it to open. */
    public record Thing(String name, String path) {}

    /** By their ids, those of these acts that have a name. */
    Map<String, Thing> of(Collection<RecordedAct> acts) {
        var ids = ids(acts);
        var things = new HashMap<String, Thing>();
        actions.among(ids)
                .forEach(action -> things.put(
                        action.id().toString(), new Thing(titles.inFull(action), "/desk/actions/" + action.id())));
        embassies
                .among(ids)
                .forEach(embassy -> things.put(
                        embassy.id().toString(),
                        new Thing(embassyNames.title(embassy), "/desk/actions/embassies/" + embassy.id())));
        things.putAll(houseEntries.named(ids));
        acts.forEach(act -> things.putIfAbsent(act.thing(), new Thing(shortened(act.thing()), pageOf(act))));
        return things;
    }

    /** The ids of actions that have this word in their title or number, and of accounts that have it in their name. */
    List<String> calledBy(String word) {
        return Stream.concat(actions.called(word).stream().map(UUID::toString), houseEntries.calledBy(word).stream())
                .toList();
    }

    private static Set<UUID> ids(Collection<RecordedAct> acts) {
        var ids = acts.stream()
                .map(RecordedAct::thing)
                .filter(thing -> thing.matches(UUID_SHAPED))
                .map(UUID::fromString)
                .collect(Collectors.toCollection(HashSet::new));
        acts.stream().map(RecordedAct::actionId).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }

    private static String pageOf(RecordedAct act) {
        return PAGES_OF_REPORTS.entrySet().stream()
                .filter(page ->
                        act.service().equals("action-reports") && act.act().contains(page.getKey()))
                .map(page -> page.getValue() + act.thing())
                .findFirst()
                .orElse("");
    }

    /** The beginning of an id tells two things apart as well as all of it. */
    private static String shortened(String thing) {
        return thing.matches(UUID_SHAPED) ? thing.substring(0, SHORT_ID) : thing;
    }
}
