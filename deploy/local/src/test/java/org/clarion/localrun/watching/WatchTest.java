package org.clarion.localrun.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    @TempDir
    Path folder;

    private final List<String> news = new CopyOnWriteArrayList<>();
    private final AtomicReference<HouseWatch> watch = new AtomicReference<>();

    @AfterEach
    void stop() {
        if (watch.get() != null) {
            watch.get().stop();
        }
    }

    @Test
    void aPartThatDiesIsStartedAgainAndItSaysSo() throws Exception {
        watch("while :; do sleep 1; done").start().get(10, TimeUnit.SECONDS);
        var first = process();

        first.destroyForcibly();

        await().untilAsserted(() -> assertThat(news)
                .containsExactly("letters is up", "letters has died; starting it again", "letters is up again"));
        assertThat(process().pid()).isNotEqualTo(first.pid());
    }

    @Test
    void stoppingEndsThePartAndIsNoNews() throws Exception {
        watch("while :; do sleep 1; done").start().get(10, TimeUnit.SECONDS);
        var process = process();

        watch.get().stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(news).containsExactly("letters is up");
        assertThat(folder.resolve("letters.pid")).doesNotExist();
    }

    @Test
    void aPartThatDoesNotListenIsMadeToStop() throws Exception {
        watch("trap '' TERM; touch ready; while :; do sleep 1; done", Duration.ofMillis(200))
                .start()
                .get(10, TimeUnit.SECONDS);
        await().untilAsserted(() -> assertThat(folder.resolve("ready")).exists());
        var process = process();

        watch.get().stop();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aPartThatNeverComesUpIsGivenUp() {
        var starting = watch(part("exit 3", Duration.ofSeconds(5), () -> false)).start();

        assertThatThrownBy(() -> starting.get(10, TimeUnit.SECONDS)).hasMessageContaining("letters does not start");
    }

    @Test
    void aPartThatIsLentComesBackWhenItIsGivenBack() throws Exception {
        watch("while :; do sleep 1; done").start().get(10, TimeUnit.SECONDS);
        new Notes(folder).lend("letters");

        process().destroyForcibly();
        await().untilAsserted(() -> assertThat(news).anyMatch(line -> line.contains("in your hands")));
        new Notes(folder).giveBack("letters");

        await().untilAsserted(() -> assertThat(news).last().isEqualTo("letters is up again"));
    }

    /** Between its being born and its running what it was told, a process bears its parent's name. */
    private ProcessHandle process() {
        return await().until(() -> new Notes(folder).processOf("letters", "letters-of-the-test"), Optional::isPresent)
                .orElseThrow();
    }

    private HouseWatch watch(String script) {
        return watch(script, Duration.ofSeconds(5));
    }

    private HouseWatch watch(String script, Duration patience) {
        return watch(part(script, patience, () -> true));
    }

    private HouseWatch watch(HousePart part) {
        watch.set(new HouseWatch(
                part, new Notes(folder), new RestartBackOff(Duration.ofMillis(10)), Clock.systemUTC(), news::add));
        return watch.get();
    }

    private HousePart part(String script, Duration patience, BooleanSupplier ready) {
        var command = List.of("sh", "-c", "cd " + folder + "; " + script, "letters-of-the-test");
        return new ProcessPart("letters", () -> command, Map::of, folder.resolve("letters.log"), ready, patience);
    }
}
