package org.clarion.testkit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether a service's pages of what could not be heard open to those who look after it, and to nobody else.
 *
 * @param desk where the link to them stands
 */
public record UnheardPagesCheck(String desk, String path, Browser coordinator, Browser campaigner) {

    /** The desk leads there, and they open. */
    public void coordinatorsFindThemFromTheDesk() {
        assertThat(coordinator.get(desk).asString()).contains(path);
        assertThat(coordinator.get(path).statusCode()).isEqualTo(200);
        assertThat(coordinator.get(path + "/again").statusCode()).isEqualTo(200);
    }

    /** They stay closed, and the desk does not name them. */
    public void strangersAndCampaignersSeeNothing() {
        assertThat(Browser.ofAVisitor().get(path).statusCode()).isEqualTo(303);
        assertThat(campaigner.get(path).statusCode()).isEqualTo(403);
        assertThat(campaigner.get(desk).asString()).doesNotContain(path);
    }
}
