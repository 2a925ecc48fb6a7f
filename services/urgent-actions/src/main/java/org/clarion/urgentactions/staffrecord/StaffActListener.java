package org.clarion.urgentactions.staffrecord;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordBatchMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.clarion.contracts.StaffEvent;
import org.clarion.contracts.StaffEvent.StaffActed;
import org.clarion.outbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what staff did in all four services, this one among them. */
@ApplicationScoped
class StaffActListener {

    private final Inbox inbox;
    private final RecordedActs record;
    private final RecordedActNames names;
    private final KnownMembers members;

    StaffActListener(Inbox inbox, RecordedActs record, RecordedActNames names, KnownMembers members) {
        this.inbox = inbox;
        this.record = record;
        this.names = names;
        this.members = members;
    }

    @Incoming("staff-acts")
    @Blocking
    void hear(List<String> payloads, IncomingKafkaRecordBatchMetadata<String, String> batch) {
        inbox.hear("staff-record", StaffEvent.class, batch, (List<StaffEvent> events) -> {
            var told = events.stream().map(StaffActListener::acted).toList();
            record.keep(told);
            names.learn(told);
            members.learn(told.stream()
                    .map(StaffActed::memberId)
                    .filter(Objects::nonNull)
                    .toList());
        });
    }

    private static StaffActed acted(StaffEvent event) {
        return switch (event) {
            case StaffActed act -> act;
        };
    }
}
