package org.clarion.urgentactions.directories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.DirectoryEvent;
import org.clarion.contracts.DirectoryEvent.PostageChanged;
import org.clarion.contracts.Event;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TellDirectoriesAnewTest {

    private final TellingDirectories telling;
    private final TellDirectoriesAnew anew;

    TellDirectoriesAnewTest(TellingDirectories telling, TellDirectoriesAnew anew) {
        this.telling = telling;
        this.anew = anew;
    }

    @Test
    void whatIsToldKeepsItsContractAndIsToldAnewAsItWasToldLast() {
        var id = UUID.randomUUID();
        tell(id, true);
        tell(id, false);

        await().untilAsserted(() -> assertThat(ToldRecords.about(id, Topic.DIRECTORIES))
                .isNotEmpty()
                .allSatisfy(told -> Contracts.assertKept(told.type(), told.payload()))
                .last()
                .satisfies(told -> assertThat(told.payload()).contains("\"version\":2", "\"listed\":false")));
        assertThat(told(id)).containsExactly(postage(id, 2, false));
    }

    private void tell(UUID id, boolean listed) {
        QuarkusTransaction.requiringNew().run(() -> telling.tell(id, version -> postage(id, version, listed)));
    }

    private static DirectoryEvent postage(UUID id, long version, boolean listed) {
        return new PostageChanged(id, version, listed, "DE", "019", true, null, null, 7, "", null);
    }

    /** What is told anew about one entry, in as many portions as it takes. */
    private List<Event> told(UUID id) {
        var told = new ArrayList<Event>();
        var from = Optional.of(new UUID(0, 0));
        while (from.isPresent()) {
            var after = from.get();
            var portion = QuarkusTransaction.requiringNew().call(() -> anew.after(after, 2));
            portion.events().stream()
                    .filter(event -> event.subject().equals(id))
                    .forEach(told::add);
            from = portion.upTo();
        }
        return told;
    }
}
