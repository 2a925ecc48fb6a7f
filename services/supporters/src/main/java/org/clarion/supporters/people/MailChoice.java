package org.clarion.supporters.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a supporter chose to hear of. A list is written with commas; an empty one means all there is.
 *
 * @param languages those they read, BCP 47, of sheets
 * @param places where an action happens: countries (ISO 3166-1 alpha-2) and continents (UN M.49)
 * @param channels in which they can reach an official
 * @param urgentOnly whether they hear only of actions that end soon
 * @param pausedUntil the day on which mail begins again, at midnight GMT
 * @param themes what an action is about
 */
@Embeddable
public record MailChoice(
        @Column(name = "choice_languages") String languages,
        @Column(name = "choice_places") String places,
        @Column(name = "choice_channels") String channels,

        @Column(name = "choice_pace") @Enumerated(EnumType.STRING)
        MailPace pace,

        @Column(name = "choice_urgent_only") boolean urgentOnly,
        @Column(name = "choice_paused_until") @Nullable LocalDate pausedUntil,
        @Column(name = "choice_themes") String themes) {

    /** Of whoever chose nothing: everything, as it comes. */
    public static final MailChoice EVERYTHING = new MailChoice("", "", "", MailPace.ANY, false, null, "");

    /** As the three lists are written. */
    public static String list(Collection<String> chosen) {
        return String.join(",", chosen);
    }

    public List<String> languageList() {
        return listed(languages);
    }

    public List<String> placeList() {
        return listed(places);
    }

    public List<String> themeList() {
        return listed(themes);
    }

    public List<String> channelList() {
        return listed(channels);
    }

    private static List<String> listed(String written) {
        return Stream.of(written.split(",")).filter(one -> !one.isEmpty()).toList();
    }
}
