package org.clarion.urgentactions.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.embassies.Embassy;
import org.clarion.urgentactions.embassies.EmbassyDirectory;
import org.clarion.urgentactions.places.Countries;
import org.clarion.urgentactions.postage.PostageTable;
import org.clarion.urgentactions.sections.Section;
import org.clarion.urgentactions.sections.SectionDirectory;

/** Finds what holds where a reader lives: their section, the post from there, a further embassy. */
@ApplicationScoped
class FindingPlaces {

    private final SectionDirectory sections;
    private final PostageTable postage;
    private final EmbassyDirectory embassies;
    private final Reader reader;

    FindingPlaces(SectionDirectory sections, PostageTable postage, EmbassyDirectory embassies, Reader reader) {
        this.sections = sections;
        this.postage = postage;
        this.embassies = embassies;
        this.reader = reader;
    }

    /** @param country as the address says it; what is no country is as if nothing had been said */
    ReadersPlace of(Sheet sheet, String country) {
        if (!Countries.exists(country)) {
            var served = !sections.active().isEmpty();
            return ReadersPlace.unsaid(served || postage.isKept(), served);
        }
        var section = sections.serving(country, reader.language());
        return new ReadersPlace(
                country,
                section.orElse(null),
                section.map(one -> one.reportLink(sheet.actionId())).orElse(""),
                postage.between(country, sheet.country()).orElse(null),
                section.flatMap(one -> extra(one, sheet))
                        .filter(embassy -> !embassy.accepts(country)) // that one is there anyway
                        .orElse(null),
                true,
                section.isPresent());
    }

    private Optional<Embassy> extra(Section section, Sheet sheet) {
        return section.on(sheet.actionId())
                .flatMap(one -> Optional.ofNullable(one.embassyId()))
                .flatMap(id -> embassies.among(List.of(id)).stream().findFirst());
    }
}
