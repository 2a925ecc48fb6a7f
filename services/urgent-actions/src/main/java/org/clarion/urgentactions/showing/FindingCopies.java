package org.clarion.urgentactions.showing;

import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.Sheet;
import org.clarion.urgentactions.embassies.EmbassyDirectory;
import org.clarion.urgentactions.places.Countries;

/** Finds who gets a copy: first as the sheet says, then as the directory of embassies does. */
@ApplicationScoped
class FindingCopies {

    private final EmbassyDirectory directory;

    FindingCopies(EmbassyDirectory directory) {
        this.directory = directory;
    }

    /** @param country as the address says it; what is no country is as if nothing had been said */
    CopiesHere of(Sheet sheet, String country) {
        return Countries.exists(country)
                ? CopiesHere.of(sheet, country, directory::of)
                : CopiesHere.everywhere(sheet, directory.knows(sheet.country()));
    }

    /** Of a sheet nobody sees yet; it may have no country. */
    CopiesHere before(Sheet sheet) {
        return CopiesHere.everywhere(sheet, false);
    }
}
