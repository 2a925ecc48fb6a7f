package org.clarion.urgentactions.imprint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.clarion.contracts.KeptPeriod;
import org.clarion.contracts.KeptThing;
import org.clarion.pages.Bundles;
import org.clarion.pages.Wording;
import org.clarion.urgentactions.health.StatedPeriods;
import org.clarion.urgentactions.parts.HouseService;

/** What is kept of people, in words and with the periods that hold in each service now. */
@ApplicationScoped
class KeptList {

    /** In the order in which most people meet them. */
    private static final List<HouseService> ORDER = List.of(
            HouseService.SUPPORTERS, HouseService.LETTERS, HouseService.ACTION_REPORTS, HouseService.URGENT_ACTIONS);

    private final StatedPeriods stated;

    KeptList(StatedPeriods stated) {
        this.stated = stated;
    }

    /** @param atMost "At most 7 days", empty where no time ends it */
    record Kept(KeptThing thing, String atMost) {}

    /** What one service keeps; nothing where it has not said so yet. */
    record Part(HouseService service, List<Kept> kept) {}

    List<Part> in(Locale locale) {
        return of(stated.byService(), locale);
    }

    static List<Part> of(Map<HouseService, List<KeptPeriod>> stated, Locale locale) {
        return ORDER.stream()
                .map(service -> new Part(
                        service,
                        stated.getOrDefault(service, List.of()).stream()
                                .flatMap(period -> kept(period, locale))
                                .toList()))
                .toList();
    }

    private static Stream<Kept> kept(KeptPeriod period, Locale locale) {
        var words = Bundles.of(ImprintWords.class, locale.getLanguage());
        return period
                .thing()
                .map(thing -> new Kept(
                        thing,
                        period.period()
                                .map(span -> words.atMost(Wording.in(locale).period(span)))
                                .orElse("")))
                .stream();
    }
}
