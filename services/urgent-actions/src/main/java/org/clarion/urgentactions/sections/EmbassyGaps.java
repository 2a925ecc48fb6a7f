package org.clarion.urgentactions.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.embassies.Embassy;
import org.clarion.urgentactions.embassies.EmbassyDirectory;
import org.clarion.urgentactions.sheets.Draft;

/** For whom a sheet will have an embassy and for whom not, before it goes out. In templates: {@code {inject:embassyGaps.of(draft)}}. */
@Named("embassyGaps")
@ApplicationScoped
public class EmbassyGaps {

    private final EmbassyDirectory embassies;
    private final SectionDirectory sections;
    private final Reader reader;

    EmbassyGaps(EmbassyDirectory embassies, SectionDirectory sections, Reader reader) {
        this.embassies = embassies;
        this.sections = sections;
        this.reader = reader;
    }

    /**
     * By the countries' names, in the order of the reader's alphabet.
     *
     * @param country the action's
     * @param listed whose people find an embassy, on the sheet or in the directory
     * @param missing countries that sections serve, whose people will be told that none is known
     */
    public record EmbassyOutlook(String country, String listed, String missing) {

        public boolean isKnown() {
            return !country.isEmpty();
        }
    }

    public EmbassyOutlook of(Draft draft) {
        var country = draft.country() == null ? "" : draft.country();
        var found = Stream.concat(
                        embassies.all().stream()
                                .filter(embassy -> embassy.country().equals(country))
                                .map(Embassy::entry)
                                .flatMap(entry -> entry.hosts().stream()),
                        draft.targets().stream().flatMap(EmbassyGaps::ownCopy))
                .collect(Collectors.toCollection(TreeSet::new));
        var missing = missing(sections.active(), country, found);
        return new EmbassyOutlook(country, names(found), names(missing));
    }

    static Set<String> missing(List<Section> active, String country, Collection<String> found) {
        var served = active.stream()
                .flatMap(section -> section.entry().countries().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        served.remove(country);
        served.removeAll(found);
        return served;
    }

    private static Stream<String> ownCopy(Target target) {
        return target.role() == Target.Role.COPY ? Stream.ofNullable(target.copyFor()) : Stream.empty();
    }

    private String names(Collection<String> codes) {
        return reader.countries().stream()
                .filter(choice -> codes.contains(choice.value()))
                .map(choice -> reader.countryInSentence(choice.value()))
                .collect(Collectors.joining(", "));
    }
}
