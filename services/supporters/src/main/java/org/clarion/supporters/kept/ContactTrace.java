package org.clarion.supporters.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.forgetting.KeptFact;
import org.clarion.forgetting.KeptRow;
import org.clarion.mail.Address;
import org.clarion.pages.Reader;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.clarion.supporters.organisations.contacts.OrganisationContact;
import org.clarion.supporters.organisations.contacts.OrganisationContacts;

/** That staff may write to somebody as the contact of an organisation. */
@ApplicationScoped
class ContactTrace implements PersonalTrace {

    private static final String ID = "contact";

    private final OrganisationContacts contacts;
    private final PartnerOrganisations organisations;

    ContactTrace(OrganisationContacts contacts, PartnerOrganisations organisations) {
        this.contacts = contacts;
        this.organisations = organisations;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<KeptRow> shown(Collection<String> person, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        var facts = new ArrayList<KeptFact>();
        contacts.known(person).forEach(one -> facts.addAll(facts(one, reader, words)));
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptRow(ID, ID, words.contact(), facts, words.eraseContact(), List.of()));
    }

    private List<KeptFact> facts(OrganisationContact one, Reader reader, NetworkKeptWords words) {
        var organisation = organisations
                .of(one.organisationId())
                .map(found -> found.name(reader.language()))
                .orElse("");
        return Stream.of(
                        new KeptFact("contactOf", words.contactOf(), organisation),
                        new KeptFact("name", words.name(), one.name()),
                        new KeptFact("office", words.contactOffice(), one.office()),
                        new KeptFact(
                                "email",
                                words.email(),
                                one.address().map(Address::value).orElse("")),
                        new KeptFact("language", words.language(), reader.language(one.language()), one.language()),
                        new KeptFact(
                                "keptUntil",
                                words.keptUntil(),
                                reader.instant(one.keptUntil()),
                                one.keptUntil().toString()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    @Override
    public long erase(Collection<String> person) {
        return contacts.erase(person);
    }
}
