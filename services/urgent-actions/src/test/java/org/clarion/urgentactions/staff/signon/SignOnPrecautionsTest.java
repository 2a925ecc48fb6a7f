package org.clarion.urgentactions.staff.signon;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.clarion.urgentactions.staff.StaffConfig;
import org.clarion.urgentactions.staff.StaffConfig.SecondFactorRule;
import org.junit.jupiter.api.Test;

/** No start after which nobody could log in. */
class SignOnPrecautionsTest {

    private static final Map<String, String> PROVIDER = Map.of(
            "clarion.sign-on.enabled", "true",
            "clarion.sign-on.address", "https://id.example.org",
            "clarion.sign-on.client-id", "clarion");

    @Test
    void withoutSettingsThereArePasswordsAndNoProvider() {
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void oneDoorIsOpen() {
        assertThatThrownBy(() -> start(Map.of("clarion.staff.directory", "off")))
                .hasMessageContaining("nobody could log in");
    }

    @Test
    void theProviderIsNamed() {
        assertThatThrownBy(() -> start(Map.of("clarion.sign-on.enabled", "true")))
                .hasMessageContaining("clarion.sign-on.address");
    }

    @Test
    void theProviderLetsSomebodyIn() {
        assertThatThrownBy(() -> start(PROVIDER)).hasMessageContaining("would let nobody in");
        var withRole = new HashMap<>(PROVIDER);
        withRole.put("clarion.sign-on.roles.coordinator", "desk, board");
        withRole.put("clarion.staff.directory", "off");
        assertThatCode(() -> start(withRole)).doesNotThrowAnyException();
    }

    private static void start(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(SignOnConfig.class)
                .withDefaultValues(settings)
                .build();
        var signOn = config.getConfigMapping(SignOnConfig.class);
        var directory = !"off".equals(settings.get("clarion.staff.directory"));
        var staff = new StaffConfig(SecondFactorRule.OPTIONAL, directory, Duration.ofDays(7), Duration.ofHours(1));
        new SignOnPrecautions(signOn, staff, new MappedRoles(signOn)).look(new StartupEvent());
    }
}
