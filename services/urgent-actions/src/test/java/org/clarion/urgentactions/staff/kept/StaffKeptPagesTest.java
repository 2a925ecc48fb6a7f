package org.clarion.urgentactions.staff.kept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.forgetting.KeepingService;
import org.clarion.forgetting.PersonLinks;
import org.clarion.privacy.Pseudonyms;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.staff.DeskPeople;
import org.clarion.urgentactions.staff.StaffMembers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class StaffKeptPagesTest {

    @Inject
    PersonLinks links;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    StaffMembers members;

    @Inject
    DeskPeople people;

    @Inject
    StaffAccountRows rows;

    @Test
    void ofASupporterNothingIsKeptAndThePageSaysSo() {
        assertThat(Browser.seen(given().get(page("amina." + UUID.randomUUID() + "@example.org"))))
                .contains("Nobody with this address works here. Nothing of you is kept.");
    }

    @Test
    void whoWorksHereSeesTheirAccountAndErasingLeavesIt() {
        var name = people.member("noor", Roles.COORDINATOR);
        var noor = name + "@example.org";

        var seen = Browser.seen(given().get(page(noor)));

        assertThat(seen).contains(name, noor, "an administrator closes it").doesNotContain("Erase this");
        assertThat(rows.erase(Set.of(pseudonyms.of(noor.toLowerCase(java.util.Locale.ROOT)))))
                .isEmpty();
        assertThat(members.named(name)).isPresent();
    }

    private String page(String address) {
        return links.path(
                KeepingService.URGENT_ACTIONS, Set.of(pseudonyms.of(address.toLowerCase(java.util.Locale.ROOT))));
    }
}
