package org.clarion.supporters.mailing;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target;
import org.clarion.contracts.Theme;
import org.clarion.supporters.people.MailChoice;
import org.clarion.typed.WorldRegions;

/** What somebody chose, held against one sheet. */
final class ChoiceOnSheet {

    /** What ends within this time is urgent; the page of preferences says so. */
    static final Duration URGENT = Duration.ofDays(7);

    private ChoiceOnSheet() {}

    /** Because of which choice they do not want to hear of this action; empty where they do. */
    static Optional<KeptBack> keepsBack(MailChoice choice, Sheet sheet, Instant now) {
        if (excludes(choice.languageList(), sheet.texts().keySet())) {
            return Optional.of(KeptBack.LANGUAGE);
        }
        if (excludes(choice.placeList(), WorldRegions.around(sheet.country()))) {
            return Optional.of(KeptBack.PLACE);
        }
        if (excludes(choice.themeList(), sheet.about().stream().map(Theme::name).toList())) {
            return Optional.of(KeptBack.THEME);
        }
        if (!sheet.targets().isEmpty() && excludes(choice.channelList(), channels(sheet))) {
            return Optional.of(KeptBack.CHANNEL);
        }
        var isUrgent = sheet.status() == Sheet.Status.LIVE && !sheet.endsAt().isAfter(now.plus(URGENT));
        return choice.urgentOnly() && !isUrgent ? Optional.of(KeptBack.URGENCY) : Optional.empty();
    }

    private static boolean excludes(List<String> chosen, Collection<String> there) {
        return !chosen.isEmpty() && Collections.disjoint(chosen, there);
    }

    private static Set<String> channels(Sheet sheet) {
        return sheet.targets().stream()
                .flatMap(ChoiceOnSheet::channels)
                .map(Channel::name)
                .collect(Collectors.toSet());
    }

    private static Stream<Channel> channels(Target target) {
        return Stream.of(
                        target.email() == null ? null : Channel.EMAIL,
                        target.address().isEmpty() ? null : Channel.POST,
                        target.phone() == null ? null : Channel.PHONE,
                        target.fax() == null ? null : Channel.FAX,
                        target.handle() == null ? null : Channel.SOCIAL)
                .filter(Objects::nonNull);
    }
}
