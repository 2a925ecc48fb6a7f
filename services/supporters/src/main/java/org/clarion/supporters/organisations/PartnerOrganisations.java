package org.clarion.supporters.organisations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Address;

/** Every organisation that is known here. */
@ApplicationScoped
public class PartnerOrganisations implements PanacheRepositoryBase<PartnerOrganisation, UUID> {

    /** Those that are themselves: the ones that turned out to be another are left out. */
    @Transactional
    public List<PartnerOrganisation> all() {
        return list("mergedInto is null");
    }

    /** The one of this id, whether it is itself or turned out to be another. */
    @Transactional
    public Optional<PartnerOrganisation> of(UUID id) {
        return findByIdOptional(id);
    }

    /** The one of this id, or the one that it turned out to be. */
    @Transactional
    public Optional<PartnerOrganisation> current(UUID id) {
        return findByIdOptional(id)
                .flatMap(found -> found.mergedInto().map(this::findByIdOptional).orElse(Optional.of(found)));
    }

    /** Those at whose own domain this address is. */
    @Transactional
    public List<PartnerOrganisation> at(Address address) {
        return all().stream().filter(one -> one.isAtHome(address)).toList();
    }

    /** Nobody else can change it until this transaction ends. */
    Optional<PartnerOrganisation> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PartnerOrganisation> mergedInto(UUID id) {
        return list("mergedInto", id);
    }
}
