package org.clarion.actionreports.sections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class HeardSections implements PanacheRepositoryBase<HeardSection, UUID> {}
