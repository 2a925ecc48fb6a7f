package org.clarion.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FollowKeysTest {

    private static final byte[] PICTURE = "a picture".getBytes(StandardCharsets.UTF_8);

    private final FollowKeys keys;
    private final Guests guests;
    private final Pseudonyms pseudonyms;
    private final Seal seal;
    private final TestClock clock;
    private Seal sealBefore;
    private Pseudonyms namesBefore;

    FollowKeysTest(FollowKeys keys, Guests guests, Pseudonyms pseudonyms, Seal seal, TestClock clock) {
        this.keys = keys;
        this.guests = guests;
        this.pseudonyms = pseudonyms;
        this.seal = seal;
        this.clock = clock;
    }

    @BeforeEach
    void nobodyYet() {
        var config = ConfigProvider.getConfig();
        sealBefore = new Seal(config.getValue("clarion.keys.persons-also", String.class), Optional.empty());
        namesBefore = new Pseudonyms(config.getValue("clarion.keys.pseudonyms-also", String.class), Optional.empty());
        guests.empty();
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void everyRowIsClosedAndNamedWithTheCurrentKeys() {
        var all = people(5);

        keys.follow();

        assertThat(all).allSatisfy(this::isCurrent);
        assertThat(guests.figures()).isEqualTo("5 5 0 0");
    }

    @Test
    void whoHasNoAddressKeepsTheirNameAndIsFoundByIt() {
        var name = namesBefore.of("amina@example.org");
        var id = guests.add(name, null, null);

        keys.follow();

        assertThat(guests.get(id).name()).isEqualTo(name);
        assertThat(pseudonyms.names(List.of("amina@example.org")).has(name)).isTrue();
    }

    @Test
    void aKillInTheMiddleLosesNothingAndItGoesOn() {
        var all = people(5);
        var named = new AtomicInteger();
        guests.atEachName(guest -> {
            if (named.incrementAndGet() == 3) {
                throw new IllegalStateException("killed");
            }
        });
        keys.follow();
        assertThat(all.stream().filter(this::isRenamed)).hasSize(2); // a portion is two, and the second was undone

        guests.atEachName(guest -> {});
        clock.stopAt(Instant.now().plusSeconds(60));
        keys.follow();

        assertThat(all).allSatisfy(this::isCurrent);
    }

    @Test
    void ofTwoInstancesEachRowIsFollowedByOne() throws InterruptedException {
        var all = people(5);
        var start = new CyclicBarrier(2);

        var other = Thread.ofPlatform().start(() -> followAfter(start));
        followAfter(start);
        other.join();
        keys.follow();

        assertThat(all).allSatisfy(this::isCurrent);
        assertThat(guests.figures()).isEqualTo("5 5 0 0");
    }

    @Test
    void whatAnInstanceOfBeforeWroteSinceIsFoundAnHourLater() {
        keys.follow();
        var late = people(1).getFirst();
        keys.follow();
        assertThat(isRenamed(late)).isFalse();

        clock.stopAt(Instant.now().plus(Duration.ofMinutes(61)));
        keys.follow();

        isCurrent(late);
    }

    @Test
    void whatNoKeyOpensStaysAndIsCounted() {
        var lost = new Seal(PersonalTextTest.key('l'), Optional.empty()).close("amina@example.org");
        var id = guests.add("somebody", lost, null);
        var another = people(1).getFirst();

        keys.follow();

        assertThat(guests.get(id).address()).isEqualTo(lost);
        isCurrent(another);
        assertThat(guests.figures()).isEqualTo("1 1 0 1");
    }

    private void followAfter(CyclicBarrier start) {
        try {
            start.await(1, TimeUnit.MINUTES);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        keys.follow();
    }

    private List<UUID> people(int many) {
        return IntStream.range(0, many)
                .mapToObj(place -> "guest" + place + "@example.org")
                .map(address ->
                        guests.add(namesBefore.of(address), sealBefore.close(address), sealBefore.closeBytes(PICTURE)))
                .toList();
    }

    private boolean isRenamed(UUID id) {
        var guest = guests.get(id);
        return guest.name().equals(pseudonyms.of(seal.open(guest.address())));
    }

    private void isCurrent(UUID id) {
        var guest = guests.get(id);
        assertThat(guest.address()).startsWith(seal.prefix());
        assertThat(guest.picture()).startsWith(seal.prefix());
        assertThat(seal.openBytes(guest.picture())).isEqualTo(PICTURE);
        assertThat(guests.named(pseudonyms.of(seal.open(guest.address())))).isEqualTo(1);
    }
}
