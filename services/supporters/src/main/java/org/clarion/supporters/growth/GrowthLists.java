package org.clarion.supporters.growth;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;

/** The parts of the network as lists, as they were asked for. Each is named after its heading. */
@RequestScoped
class GrowthLists {

    private static final int LINES = 25;
    private static final ListShape<NetworkPart> SHAPE = ListShape.<NetworkPart>of(LINES)
            .search(NetworkPart::name)
            .sort("name", comparing(NetworkPart::name, String.CASE_INSENSITIVE_ORDER))
            .greatestFirst("people", comparingLong(NetworkPart::size))
            .greatestFirst("joined", comparingLong(NetworkPart::growth));

    private final PartFigures parts;
    private final ListRequests asked;
    private final Reader reader;

    GrowthLists(PartFigures parts, ListRequests asked, Reader reader) {
        this.parts = parts;
        this.asked = asked;
        this.reader = reader;
    }

    ListPage<NetworkPart> countries() {
        return SHAPE.page(allCountries(), asked.named("by-country"));
    }

    ListPage<NetworkPart> languages() {
        return SHAPE.page(allLanguages(), asked.named("by-language"));
    }

    List<NetworkPart> allCountries() {
        var nowhere = reader.words(GrowthWords.class).nowhere();
        return parts.byCountry(code -> code.isEmpty() ? nowhere : reader.country(code));
    }

    List<NetworkPart> allLanguages() {
        return parts.byLanguage(reader::language);
    }
}
