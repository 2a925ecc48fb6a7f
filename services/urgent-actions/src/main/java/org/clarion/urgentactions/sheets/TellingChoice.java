package org.clarion.urgentactions.sheets;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.Narrowing;
import org.jspecify.annotations.Nullable;

/**
 * Who is told by mail of what is done to a sheet.
 *
 * @param only who of those; null where it is all of them
 * @param words what changed, by language: in the mail, and on the public page; may be empty
 */
public record TellingChoice(Audience to, @Nullable Narrowing only, Map<String, String> words) {

    public static final TellingChoice NOBODY = new TellingChoice(Audience.NOBODY, Map.of());

    /** Every confirmed supporter. */
    public static final TellingChoice NETWORK = new TellingChoice(Audience.NETWORK, Map.of());

    /** Those whom its launch was told to, or who acted on a sheet of its case. */
    public static final TellingChoice ALERTED = new TellingChoice(Audience.ALERTED, Map.of());

    /** Those who acted on a sheet of its case. */
    public static final TellingChoice ACTED = ofTheNetwork(new Narrowing(true, List.of(), List.of()));

    public TellingChoice {
        words = Map.copyOf(words);
    }

    public TellingChoice(Audience to, Map<String, String> words) {
        this(to, null, words);
    }

    /** Confirmed supporters who read one of these, BCP 47. */
    public static TellingChoice inLanguages(Collection<String> languages) {
        return ofTheNetwork(new Narrowing(false, List.copyOf(languages), List.of()));
    }

    /** Confirmed supporters who live in one of these, ISO 3166-1 alpha-2; {@link Narrowing#NOWHERE} for who told none. */
    public static TellingChoice inCountries(Collection<String> countries) {
        return ofTheNetwork(new Narrowing(false, List.of(), List.copyOf(countries)));
    }

    /** Those of the network that are left; everybody where it says nothing. */
    public static TellingChoice ofTheNetwork(@Nullable Narrowing only) {
        return new TellingChoice(Audience.NETWORK, only, Map.of());
    }

    /** To the same people, with these words on what changed. */
    public TellingChoice saying(Map<String, String> others) {
        return new TellingChoice(to, only, others);
    }

    public boolean reachesSomebody() {
        return to != Audience.NOBODY;
    }

    /** Whether it is worth saying that something changed, even where the sheet reads as before. */
    boolean saysSomething() {
        return reachesSomebody() || !words.isEmpty();
    }
}
