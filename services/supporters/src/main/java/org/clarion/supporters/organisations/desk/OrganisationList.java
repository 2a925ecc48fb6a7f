package org.clarion.supporters.organisations.desk;

import jakarta.enterprise.context.RequestScoped;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;
import org.clarion.supporters.organisations.OrganisationName;
import org.clarion.supporters.organisations.PartnerOrganisation;

/** Organisations as a list that can be searched and narrowed by links. */
@RequestScoped
class OrganisationList {

    private static final int LINES = 50;

    private final ListRequests asked;
    private final Reader reader;

    OrganisationList(ListRequests asked, Reader reader) {
        this.asked = asked;
        this.reader = reader;
    }

    /** In the order of their names, as a dictionary of the reader's has them. */
    List<PartnerOrganisation> inOrder(List<PartnerOrganisation> all) {
        Comparator<PartnerOrganisation> byName = Comparator.comparing(
                one -> one.name(reader.language()), Collator.getInstance(reader.locale())::compare);
        return all.stream()
                .sorted(byName.thenComparing(PartnerOrganisation::id))
                .toList();
    }

    ListPage<PartnerOrganisation> page(List<PartnerOrganisation> all) {
        return ListShape.<PartnerOrganisation>of(LINES)
                .search(OrganisationList::described)
                .filter("country", one -> one.country().isEmpty() ? OrganisationSentences.NO_COUNTRY : one.country())
                .filter("kind", one -> one.kind().name())
                .page(inOrder(all), asked.only());
    }

    private static String described(PartnerOrganisation one) {
        return Stream.concat(
                        one.names().stream().map(OrganisationName::name),
                        Stream.concat(Stream.of(one.acronym()), one.domains().stream()))
                .collect(Collectors.joining(" "));
    }
}
