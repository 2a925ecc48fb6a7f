package org.clarion.urgentactions.staff.signon;

import static org.assertj.core.api.Assertions.assertThat;
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

    /** Some never say how they asked, so the start is not refused: the operator is told. */
    @Test
    void whereEverybodyShowsACodeTheProviderIsAskedWhetherItSawOne() {
        var required = new HashMap<>(PROVIDER);
        required.put("clarion.staff.second-factor", "required");
        assertThat(precautions(required).doubt())
                .hasValueSatisfying(doubt -> assertThat(doubt).contains("clarion.sign-on.acr", "clarion.sign-on.amr"));
        assertThat(precautions(PROVIDER).doubt()).isEmpty();

        required.put("clarion.sign-on.amr", "mfa");

        assertThat(precautions(required).doubt()).isEmpty();
    }

    private static void start(Map<String, String> settings) {
        precautions(settings).look(new StartupEvent());
    }

    private static SignOnPrecautions precautions(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(SignOnConfig.class)
                .withDefaultValues(settings)
                .build();
        var signOn = config.getConfigMapping(SignOnConfig.class);
        var rule = "required".equals(settings.get("clarion.staff.second-factor"))
                ? SecondFactorRule.REQUIRED
                : SecondFactorRule.OPTIONAL;
        var directory = !"off".equals(settings.get("clarion.staff.directory"));
        var staff = new StaffConfig(rule, directory, Duration.ofDays(7), Duration.ofHours(1), Duration.ofHours(2));
        return new SignOnPrecautions(signOn, staff, new MappedRoles(signOn), new ProviderStrength(signOn));
    }
}
