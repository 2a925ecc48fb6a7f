package org.clarion.letters;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.UnheardPagesCheck;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnheardPagesTest {

    @Inject
    Sessions sessions;

    @Test
    void coordinatorsFindThemFromTheDesk() {
        pages().coordinatorsFindThemFromTheDesk();
    }

    @Test
    void strangersAndCampaignersSeeNothing() {
        pages().strangersAndCampaignersSeeNothing();
    }

    private UnheardPagesCheck pages() {
        return new UnheardPagesCheck(
                "/desk/letters", LettersUnheardPages.PATH, as(Roles.COORDINATOR), as(Roles.CAMPAIGNER));
    }

    private Browser as(String role) {
        return Browser.of("Tomás", role, sessions::start);
    }
}
