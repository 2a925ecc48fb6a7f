package org.clarion.supporters.organisations.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.clarion.supporters.organisations.OrganisationMoves;

/** Contacts move with their organisation; who is one of both is one of the one that stays. */
@ApplicationScoped
class ContactMoves implements OrganisationMoves {

    private final OrganisationContacts contacts;

    ContactMoves(OrganisationContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public MovedThing what() {
        return MovedThing.CONTACT;
    }

    @Override
    public long of(UUID organisation) {
        return contacts.count("organisationId", organisation);
    }

    @Override
    public void move(UUID from, UUID into) {
        for (var contact : contacts.of(from)) {
            if (contacts.has(into, List.of(contact.pseudonym()))) {
                contacts.delete(contact);
            } else {
                contact.moveTo(into);
            }
        }
    }
}
