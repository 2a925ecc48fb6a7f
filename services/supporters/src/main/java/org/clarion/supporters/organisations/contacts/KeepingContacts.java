package org.clarion.supporters.organisations.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.people.Supporters;
import org.clarion.turns.NamedLocks;

/** What staff do with contacts, one transaction each, on record without a name. */
@ApplicationScoped
public class KeepingContacts {

    private final OrganisationContacts contacts;
    private final Supporters people;
    private final NamedLocks locks;
    private final StaffActs acts;
    private final SupportersConfig config;
    private final Clock clock;

    KeepingContacts(
            OrganisationContacts contacts,
            Supporters people,
            NamedLocks locks,
            StaffActs acts,
            SupportersConfig config,
            Clock clock) {
        this.contacts = contacts;
        this.people = people;
        this.locks = locks;
        this.acts = acts;
        this.config = config;
        this.clock = clock;
    }

    /** Adds one; somebody who is one already stays as they are. */
    @Transactional
    public void add(UUID id, UUID organisation, OrganisationContactEntry entry, String by) {
        var names = people.names(entry.address());
        locks.hold("contact of an organisation", organisation);
        if (contacts.has(organisation, names.all())) {
            return;
        }
        var now = clock.instant();
        contacts.persist(new OrganisationContact(
                id, organisation, entry, names.current(), by, now, now.plus(config.contactsKept())));
        acts.record(StaffAct.of("added a contact of an organisation", organisation), by);
    }

    @Transactional
    public void remove(UUID organisation, UUID contact, String by) {
        if (contacts.delete("id = ?1 and organisationId = ?2", contact, organisation) > 0) {
            acts.record(StaffAct.of("removed a contact of an organisation", organisation), by);
        }
    }

    /** They are written to now. In the transaction that decides it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void writtenTo(OrganisationContact contact) {
        contact.keepUntil(clock.instant().plus(config.contactsKept()));
    }
}
