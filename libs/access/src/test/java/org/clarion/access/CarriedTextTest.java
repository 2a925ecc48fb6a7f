package org.clarion.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CarriedTextTest {

    private static final Instant NOON = Instant.parse("2027-01-09T12:00:00Z");
    private static final String SHEET = "{\"title\":\"Maestra detenida en Ñuñoa\"}";

    private final CarriedText sender = at(NOON, 'a');

    @Test
    void anotherServiceReadsWhatOneSealed() {
        var sealed = sender.seal("sheet", SHEET);

        assertThat(at(NOON.plusSeconds(60), 'a').open("sheet", sealed)).contains(SHEET);
    }

    @Test
    void afterHalfAnHourItSaysNothing() {
        var sealed = sender.seal("sheet", SHEET);

        assertThat(at(NOON.plus(CarriedText.LASTS).minus(Duration.ofSeconds(1)), 'a')
                        .open("sheet", sealed))
                .isPresent();
        assertThat(at(NOON.plus(CarriedText.LASTS), 'a').open("sheet", sealed)).isEmpty();
    }

    @Test
    void whoeverChangesASignOfItHasNothing() {
        var sealed = sender.seal("sheet", SHEET);

        for (int place = 0; place < sealed.length() - 1; place++) {
            var other = sealed.charAt(place) == '7' ? '8' : '7';
            var changed = sealed.substring(0, place) + other + sealed.substring(place + 1);
            assertThat(sender.open("sheet", changed)).as(changed).isEmpty();
        }
    }

    @Test
    void itOpensAsTheKindItIsAndWithOurKeyOnly() {
        var sealed = sender.seal("sheet", SHEET);

        assertThat(sender.open("letter", sealed)).isEmpty();
        assertThat(at(NOON, 'b').open("sheet", sealed)).isEmpty();
    }

    @Test
    void aSessionIsNoTextAndATextIsNoSession() {
        var key = key('a');
        var sessions = new Sessions(key, Clock.fixed(NOON, ZoneOffset.UTC));

        assertThat(sender.open(
                        "sheet",
                        sessions.start("noor", Set.of(Roles.CAMPAIGNER)).getValue()))
                .isEmpty();
        assertThat(sessions.read(sender.seal("sheet", SHEET))).isEmpty();
    }

    @Test
    void nonsenseIsNothing() {
        for (var nonsense : new String[] {"", ".", "1.2.3", "999999999999." + "A".repeat(9) + "." + "A".repeat(43)}) {
            assertThat(sender.open("sheet", nonsense)).isEmpty();
        }
    }

    @Test
    void whatAFormCannotCarryIsNotSealed() {
        var noise = new byte[CarriedText.LONGEST];
        new Random(1).nextBytes(noise);
        var tooLong = Base64.getEncoder().encodeToString(noise);

        assertThatThrownBy(() -> sender.seal("sheet", tooLong)).isInstanceOf(IllegalArgumentException.class);
        assertThat(sender.open("sheet", "1." + tooLong.replaceAll("[+/=]", "A") + "." + "A".repeat(43)))
                .isEmpty();
    }

    private static CarriedText at(Instant now, char key) {
        return new CarriedText(key(key), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static SessionKey key(char filling) {
        return new SessionKey(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(filling).repeat(32).getBytes()));
    }
}
