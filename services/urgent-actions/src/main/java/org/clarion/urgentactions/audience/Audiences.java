package org.clarion.urgentactions.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clarion.contracts.Announcement.Narrowing;
import org.clarion.contracts.AudienceEvent.AudienceCounted;
import org.clarion.contracts.AudienceEvent.NetworkCounted;
import org.clarion.contracts.AudienceEvent.Part;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.audience.AudienceView.Acted;
import org.clarion.urgentactions.audience.AudienceView.Ticked;
import org.clarion.urgentactions.audience.AudienceView.Way;
import org.clarion.urgentactions.sheets.CaseFinding.Joins;
import org.clarion.urgentactions.sheets.CaseSheets;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/** Whom a mail about an action can go to, and how many they are. In templates: {@code {inject:audiences.of(action, asked)}}. */
@Named("audiences")
@ApplicationScoped
public class Audiences {

    private final KnownCounts counts;
    private final Cases cases;
    private final Reader reader;

    Audiences(KnownCounts counts, Cases cases, Reader reader) {
        this.counts = counts;
        this.cases = cases;
        this.reader = reader;
    }

    public AudienceView of(UrgentAction action, AskedAudience asked) {
        var network = counts.network();
        var acted = acted(action);
        var ways = new ArrayList<Way>();
        if (action.isPublished()) {
            ways.add(whole(TellingWay.ALERTED, asked, counts.of(action.id()).map(AudienceCounted::reached)));
        }
        ways.add(whole(TellingWay.NETWORK, asked, network.map(NetworkCounted::people)));
        network.ifPresent(counted -> {
            ways.add(parted(TellingWay.LANGUAGES, asked, counted.languages()));
            ways.add(parted(TellingWay.COUNTRIES, asked, byName(counted.countries())));
        });
        if (!acted.isEmpty()) {
            ways.add(whole(TellingWay.ACTED, asked, actedInCase(acted)));
        }
        ways.add(whole(TellingWay.NOBODY, asked, Optional.of(0)));
        return view(ways, acted, network);
    }

    /** What does not fit together; null where all does. */
    public @Nullable AudienceProblem problem(AskedAudience asked) {
        return asked.problem().orElse(null);
    }

    private static AudienceView view(List<Way> ways, List<Acted> acted, Optional<NetworkCounted> network) {
        var chosen = ways.stream().filter(Way::chosen).findFirst().orElse(ways.getFirst());
        var ticked = chosen.parts().stream().filter(Ticked::ticked).toList();
        return new AudienceView(
                ways,
                chosen.parts().isEmpty() ? chosen.people() : sum(ticked),
                ticked.stream().anyMatch(part -> part.people() == null),
                acted,
                network.map(NetworkCounted::paused).orElse(null),
                network.map(NetworkCounted::particular).orElse(null));
    }

    private static Integer sum(List<Ticked> parts) {
        return parts.stream()
                .map(Ticked::people)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Way whole(TellingWay way, AskedAudience asked, Optional<Integer> people) {
        return new Way(way, asked.way() == way, orNull(people), List.of());
    }

    private static Way parted(TellingWay way, AskedAudience asked, List<Part> parts) {
        var ticked = parts.stream()
                .map(part -> new Ticked(part.code(), asked.ticks(way, part.code()), part.people()))
                .toList();
        return new Way(way, asked.way() == way, null, ticked);
    }

    /** As the reader would look for them; those who told no country last. */
    private List<Part> byName(List<Part> countries) {
        var order = Collator.getInstance(reader.locale());
        return countries.stream()
                .sorted(Comparator.comparing((Part part) -> part.code().equals(Narrowing.NOWHERE))
                        .thenComparing(part -> reader.country(part.code()), order))
                .toList();
    }

    /** Who acted on the sheets of its case, where somebody did. */
    private List<Acted> acted(UrgentAction action) {
        return sheets(action).stream()
                .flatMap(sheet -> counts
                        .of(sheet.id())
                        .filter(counted -> counted.acted() + counted.others() > 0)
                        .map(counted -> new Acted(sheet, counted.acted(), counted.others()))
                        .stream())
                .toList();
    }

    // Each sheet was counted at its own time: the greatest number is the latest, for nobody takes back having acted.
    private Optional<Integer> actedInCase(List<Acted> acted) {
        return acted.stream()
                .flatMap(one -> counts.of(one.sheet().id()).stream())
                .map(AudienceCounted::actedInCase)
                .max(Integer::compare);
    }

    private List<UrgentAction> sheets(UrgentAction action) {
        if (action.isPublished()) {
            return cases.of(action.caseId()).map(CaseSheets::sheets).orElse(List.of(action));
        }
        return cases.find(action) instanceof Joins(var one) ? one.sheets() : List.of();
    }

    private static @Nullable Integer orNull(Optional<Integer> people) {
        return people.orElse(null);
    }
}
