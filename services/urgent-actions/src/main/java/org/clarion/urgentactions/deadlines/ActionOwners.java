package org.clarion.urgentactions.deadlines;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ActionOwners implements PanacheRepositoryBase<ActionOwner, UUID> {}
