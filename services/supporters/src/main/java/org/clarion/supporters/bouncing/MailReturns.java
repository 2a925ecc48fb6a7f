package org.clarion.supporters.bouncing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Every mail that came back. */
@ApplicationScoped
class MailReturns implements PanacheRepositoryBase<MailReturn, UUID> {}
