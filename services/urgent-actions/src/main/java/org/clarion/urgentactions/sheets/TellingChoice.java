package org.clarion.urgentactions.sheets;

import java.util.Map;
import org.clarion.contracts.Announcement.Audience;

/**
 * Who is told by mail of what is done to a sheet.
 *
 * @param words what changed, by language: in the mail, and on the public page; may be empty
 */
public record TellingChoice(Audience to, Map<String, String> words) {

    public static final TellingChoice NOBODY = new TellingChoice(Audience.NOBODY, Map.of());

    /** Every confirmed supporter. */
    public static final TellingChoice NETWORK = new TellingChoice(Audience.NETWORK, Map.of());

    /** Those whom its launch was told to. */
    public static final TellingChoice ALERTED = new TellingChoice(Audience.ALERTED, Map.of());

    public TellingChoice {
        words = Map.copyOf(words);
    }

    boolean reachesSomebody() {
        return to != Audience.NOBODY;
    }

    /** Whether it is worth saying that something changed, even where the sheet reads as before. */
    boolean saysSomething() {
        return reachesSomebody() || !words.isEmpty();
    }
}
