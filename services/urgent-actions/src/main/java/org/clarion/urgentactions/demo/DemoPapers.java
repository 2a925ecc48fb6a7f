package org.clarion.urgentactions.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.access.Roles;
import org.clarion.urgentactions.papers.PaperDrafting;
import org.clarion.urgentactions.papers.PaperIssuing;

/** Publishes the demo's documents by the deeds of a press office; brought again they change nothing. */
@ApplicationScoped
class DemoPapers {

    private final PaperDrafting drafting;
    private final PaperIssuing issuing;

    DemoPapers(PaperDrafting drafting, PaperIssuing issuing) {
        this.drafting = drafting;
        this.issuing = issuing;
    }

    void bring() {
        for (var paper : DemoPaper.values()) {
            drafting.add(paper.id(), "", paper.entry(), Roles.CAMPAIGNER);
            paper.subjects().forEach(subject -> drafting.attach(paper.id(), subject, Roles.CAMPAIGNER));
            issuing.publish(paper.id(), Roles.CAMPAIGNER);
        }
    }
}
