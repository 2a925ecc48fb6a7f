package org.clarion.urgentactions.previewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.clarion.access.CarriedText;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.staff.DeskPeople;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TestToMyselfPagesTest {

    @Inject
    DeskPeople people;

    @Inject
    CarriedText carried;

    @Inject
    Sessions sessions;

    @Test
    void theAddressOfTheirAccountTravelsUnderOurSignatureAndInNoLink() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var mailing = UUID.randomUUID();

        var page = people.browser(noor)
                .get("/desk/test-mail?mailing=" + mailing + "&in=es")
                .asString();

        var fields = Browser.fields(page.substring(page.indexOf("action=\"/desk/alerts/test\"")));
        assertThat(fields).containsEntry("mailing", mailing.toString()).containsEntry("in", "es");
        assertThat(carried.open("own-address", fields.get("me")))
                .hasValue(noor + "\n" + people.of(noor).profile().email());
        assertThat(page).doesNotContain("?me=", "&amp;me=");
    }

    @Test
    void whoHasNoAddressIsSentToTheirAccount() {
        var nobody = Browser.of("nobody." + UUID.randomUUID(), Roles.CAMPAIGNER, sessions::start);

        assertThat(nobody.get("/desk/test-mail").asString())
                .contains("Your account has no mail address yet.", "/desk/account")
                .doesNotContain("/desk/alerts/test");
    }
}
