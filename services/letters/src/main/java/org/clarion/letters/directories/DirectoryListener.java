package org.clarion.letters.directories;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ce.IncomingCloudEventMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.contracts.DirectoryEvent;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears of embassies, postage and sections: each event holds the whole of an entry. */
@ApplicationScoped
class DirectoryListener {

    private final Inbox inbox;
    private final KnownDirectories directories;

    DirectoryListener(Inbox inbox, KnownDirectories directories) {
        this.inbox = inbox;
        this.directories = directories;
    }

    @Incoming("directories")
    @Blocking // in order: what was taken out must not come back
    void hear(String payload, @Nullable IncomingCloudEventMetadata<?> envelope) {
        inbox.hear("letters-directories", DirectoryEvent.class, payload, envelope, directories::keep);
    }
}
