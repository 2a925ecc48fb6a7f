package org.clarion.supporters.preferences;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Theme;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.pages.ThemeWords;
import org.clarion.supporters.newsletters.Newsletters.Newsletter;
import org.clarion.supporters.people.MailPace;
import org.clarion.typed.OurLanguages;
import org.clarion.typed.WorldRegions;

/**
 * What can be chosen, in the reader's words.
 *
 * @param mailsIn languages of our mails
 * @param reads languages of sheets: ours, those that sheets are in, and what was chosen before
 * @param newsletters of sections; none where no section serves their country
 */
record PreferenceOffers(
        List<Choice> mailsIn,
        List<Choice> reads,
        List<Choice> regions,
        List<Choice> channels,
        List<Choice> paces,
        List<Choice> themes,
        List<Choice> newsletters) {

    static PreferenceOffers to(
            Reader reader, Iterable<String> ofSheets, List<String> chosen, List<Newsletter> newsletters) {
        var words = reader.words(PreferenceWords.class);
        var languages = new TreeSet<>(OurLanguages.all());
        ofSheets.forEach(languages::add);
        languages.addAll(chosen);
        return new PreferenceOffers(
                reader.languages(),
                languages.stream()
                        .map(tag -> new Choice(tag, reader.language(tag)))
                        .toList(),
                WorldRegions.all().stream()
                        .filter(region -> !region.equals(WorldRegions.WORLD))
                        .map(region -> new Choice(region, WorldRegions.name(region, reader.locale())))
                        .toList(),
                Arrays.stream(Channel.values())
                        .map(channel -> new Choice(channel.name(), words.channel(channel)))
                        .toList(),
                Arrays.stream(MailPace.values())
                        .map(pace -> new Choice(pace.name(), words.pace(pace)))
                        .toList(),
                Arrays.stream(Theme.values())
                        .map(theme -> new Choice(
                                theme.name(), reader.words(ThemeWords.class).called(theme)))
                        .toList(),
                newsletters.stream()
                        .map(one -> new Choice(one.section().toString(), one.name()))
                        .toList());
    }
}
