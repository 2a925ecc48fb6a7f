package org.clarion.urgentactions.staff.administering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.staff.DeskPeople;
import org.clarion.urgentactions.staff.Passwords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaffRescueTest {

    @Inject
    DeskPeople people;

    @Inject
    StaffRescue rescue;

    @Test
    void anOperatorOpensAnAccountByConfigurationOnce() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var browser = people.browser(noor);
        var hash = Passwords.hashed("nine rivers under a lantern");

        rescue.rescue(noor + ":" + hash);

        assertThat(people.of(noor).isAdministrator()).isTrue();
        assertThat(Passwords.fits("nine rivers under a lantern", people.of(noor).passwordHash()))
                .isTrue();
        assertThat(browser.get("/desk").header("Location")).startsWith("/desk/login");

        var again = people.browser(noor);
        rescue.rescue(noor + ":" + hash);
        assertThat(again.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountThatIsNotThereIsMade() {
        var name = "ingrid-" + UUID.randomUUID();

        rescue.rescue(name + ":" + Passwords.hashed("nine rivers under a lantern"));

        assertThat(people.of(name).roles()).containsExactly(Roles.ADMINISTRATOR);
    }

    @Test
    void aReadablePasswordIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> rescue.rescue("noor:secret"))
                .hasMessageContaining("bcrypt")
                .hasMessageNotContaining("secret");
    }
}
