package org.clarion.actionreports.journal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All reports as they stand now, for rooms that count or list a few of them. Nothing is written here. */
@ApplicationScoped
public class ReportsNow implements PanacheRepositoryBase<ReportNow, UUID> {}
