package org.clarion.supporters.newsletters;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.DirectoryEvent;
import org.clarion.contracts.DirectoryEvent.SectionChanged;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears of sections; embassies and postage on the same topic are nothing to us. */
@ApplicationScoped
class NewsletterSectionListener {

    private final Inbox inbox;
    private final NewsletterSections sections;

    NewsletterSectionListener(Inbox inbox, NewsletterSections sections) {
        this.inbox = inbox;
        this.sections = sections;
    }

    @Incoming("directories")
    @Blocking // in order: what was taken out must not come back
    void hear(String payload, @Nullable IncomingCloudEventMetadata<?> envelope) {
        inbox.hear("supporters-directories", DirectoryEvent.class, payload, envelope, event -> {
            if (event instanceof SectionChanged section) {
                sections.keep(section);
            }
        });
    }
}
