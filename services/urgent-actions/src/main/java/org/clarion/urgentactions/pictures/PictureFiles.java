package org.clarion.urgentactions.pictures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Pictures by action, mark and size, as their addresses have them. */
@ApplicationScoped
class PictureFiles implements PanacheRepositoryBase<PictureFile, String> {}
