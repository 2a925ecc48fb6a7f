package org.clarion.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.junit.jupiter.api.Test;

class LiveStreamsTest {

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final Table table = new Table();
    private final LiveStreams streams = new LiveStreams(table, new LiveJson(new ObjectMapper()));
    private final FakeOutlet reader = new FakeOutlet();

    @Test
    void whoeverComesIsShownTheFiguresOfNow() {
        table.write(figures(one, 3, 21));

        streams.open(LivePage.ofOne(one, reader));

        assertThat(reader.sent).singleElement().asString().isEqualTo("""
                        data: {"version":3,"reported":21,"verified":0,"delivered":0,"byChannel":{\
                        "EMAIL":{"reported":0,"verified":0,"delivered":0},\
                        "POST":{"reported":21,"verified":0,"delivered":0},\
                        "PHONE":{"reported":0,"verified":0,"delivered":0},\
                        "FAX":{"reported":0,"verified":0,"delivered":0},\
                        "SOCIAL":{"reported":0,"verified":0,"delivered":0}}}

                        """);
    }

    @Test
    void whatIsToldIsShownWithoutALookAtTheTable() {
        streams.open(LivePage.ofOne(one, reader));
        var looks = table.looks;

        streams.tell(List.of(figures(one, 1, 34)));

        await().untilAsserted(() ->
                assertThat(reader.sent).hasSize(2).last().asString().contains("\"reported\":34"));
        assertThat(table.looks).isEqualTo(looks);
    }

    @Test
    void whoFollowsAnInstanceThatLeavesIsSentToAnother() {
        streams.open(LivePage.ofOne(one, reader));

        streams.leave(new ShutdownDelayInitiatedEvent());
        var late = new FakeOutlet();
        streams.open(LivePage.ofMany(List.of(), late));

        assertThat(reader.closed()).isTrue();
        assertThat(late.closed()).isTrue();
    }

    @Test
    void whatWasToldLateIsNeverShown() {
        table.write(figures(one, 5, 50));
        streams.open(LivePage.ofOne(one, reader));

        streams.tell(List.of(figures(one, 4, 40)));
        streams.tell(List.of(figures(one, 6, 60)));

        await().untilAsserted(() -> assertThat(reader.sent).last().asString().contains("\"version\":6"));
        assertThat(reader.sent).hasSize(2);
    }

    @Test
    void whatATwinLearnedIsFoundByALookEverySecond() {
        streams.start(null);
        streams.open(LivePage.ofOne(one, reader));

        table.write(figures(one, 1, 34));

        await().untilAsserted(() ->
                assertThat(reader.sent).hasSize(2).last().asString().contains("\"reported\":34"));
        streams.stop(null);
    }

    @Test
    void aPageOfManyIsToldEachUnderItsId() {
        table.write(figures(one, 1, 10));
        table.write(figures(other, 2, 20));

        streams.open(LivePage.ofMany(List.of(one, other), reader));

        assertThat(reader.sent)
                .extracting(Object::toString)
                .anyMatch(told -> told.startsWith("data: {\"" + one + "\":{\"version\":1,"))
                .anyMatch(told -> told.startsWith("data: {\"" + other + "\":{\"version\":2,"));
    }

    /** A browser waits for the first word of an answer. */
    @Test
    void aPageOfNothingIsAnsweredToo() {
        streams.open(LivePage.ofMany(List.of(), reader));

        assertThat(reader.sent).singleElement().asString().startsWith(":");
    }

    private static LiveFigures figures(UUID id, long version, long reported) {
        var all = new Figures(reported, 0, 0);
        return new LiveFigures(id, version, all, Map.of(Channel.POST, all), null);
    }

    /** What a database would hold. */
    private static final class Table implements LiveSource {

        private final Map<UUID, LiveFigures> rows = new ConcurrentHashMap<>();
        private volatile int looks;

        void write(LiveFigures figures) {
            rows.put(figures.id(), figures);
        }

        @Override
        public List<LiveFigures> now(Collection<UUID> ids) {
            looks++;
            return ids.stream()
                    .map(id -> rows.getOrDefault(id, new LiveFigures(id, 0, new Figures(0, 0, 0), Map.of(), null)))
                    .toList();
        }
    }
}
