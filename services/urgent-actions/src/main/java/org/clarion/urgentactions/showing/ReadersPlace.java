package org.clarion.urgentactions.showing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.clarion.urgentactions.embassies.Embassy;
import org.clarion.urgentactions.postage.Postage;
import org.clarion.urgentactions.sections.Section;
import org.jspecify.annotations.Nullable;

/**
 * What holds where the reader lives, as far as they have said where that is.
 *
 * @param country empty where they have not said it
 * @param section that serves its people
 * @param reportLink where the section has them report; empty where they report here
 * @param postage how a letter goes from there to where the action is
 * @param extra an embassy to which the section's people send a copy besides
 * @param asks whether saying a country would change anything
 * @param served whether any section serves anybody, so that it matters to whom one reports
 */
public record ReadersPlace(
        String country,
        @Nullable Section section,
        String reportLink,
        @Nullable Postage postage,
        @Nullable Embassy extra,
        boolean asks,
        boolean served) {

    /** Of a page that asks nobody where they live. */
    static final ReadersPlace NOWHERE = new ReadersPlace("", null, "", null, null, false, false);

    static ReadersPlace unsaid(boolean asks, boolean served) {
        return new ReadersPlace("", null, "", null, null, asks, served);
    }

    public boolean isSaid() {
        return !country.isEmpty();
    }

    /**
     * Where to report here. Of an action that is over the section is said, too: its late policy holds.
     *
     * @param open whether people still act
     */
    public String reporting(UUID actionId, boolean open) {
        var path = with("/reports/" + actionId);
        return open || section == null
                ? path
                : path + "&section="
                        + URLEncoder.encode(section.entry().name(section.entry().language()), StandardCharsets.UTF_8);
    }

    /** The same page or another, from this country. */
    public String with(String path) {
        return isSaid() ? path + "?country=" + country : path;
    }
}
