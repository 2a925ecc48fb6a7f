package org.clarion.urgentactions.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.urgentactions.places.Countries;

/**
 * The net below all passes: a line with a word that stands in no part, no doubt and nothing left over, and that is not what
 * every sheet says, is left over.
 */
final class Unaccounted {

    private static final Pattern PUBLISHED = Pattern.compile("(?i)https?://(?:www\\.)?amnesty\\.org/\\S+");

    private final SheetReading reading;
    private final Set<String> known = new HashSet<>();

    private Unaccounted(SheetReading reading) {
        this.reading = reading;
    }

    /** The lines of a paste that a reading has lost. */
    static List<String> in(List<String> lines, SheetReading reading) {
        var net = new Unaccounted(reading);
        net.know();
        return lines.stream().filter(net::isLost).distinct().toList();
    }

    private void know() {
        Stream.of(
                        Stream.of(
                                reading.title(),
                                reading.summary(),
                                reading.sampleLetter(),
                                reading.background(),
                                reading.aiIndex(),
                                reading.previous(),
                                "%d %d %02d".formatted(reading.counter(), reading.year(), reading.year() % 100)),
                        reading.points().stream(),
                        reading.leftOver().stream(),
                        reading.subjects().stream().flatMap(subject -> Stream.of(subject.name(), subject.pronouns())),
                        reading.targets().stream().flatMap(Unaccounted::of),
                        reading.doubts().stream().map(doubt -> doubt.about().toString()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .map(Customary::wordsOf)
                .forEach(known::addAll);
    }

    private static Stream<String> of(Target target) {
        var parts = new ArrayList<>(target.address());
        parts.add(target.name());
        parts.add(target.office());
        parts.add(target.salutation());
        parts.add(target.email());
        parts.add(target.handle());
        parts.add(target.phone());
        parts.add(target.fax());
        return parts.stream();
    }

    private boolean isLost(String line) {
        return holdsUnknown(line)
                && LinePieces.of(withoutIndex(
                                SheetSections.withoutBullet(Dates.without(line).strip())))
                        .stream()
                        .map(Unaccounted::withoutLabel)
                        .map(Dates::without)
                        .map(this::withoutCountry)
                        .map(this::withoutLanguages)
                        .anyMatch(this::holdsUnknown);
    }

    private boolean holdsUnknown(String text) {
        return Customary.wordsOf(text).stream().anyMatch(this::isUnknown);
    }

    private boolean isUnknown(String word) {
        return !known.contains(word)
                && !Customary.has(word)
                && !(word.length() == 1 && Character.isLetter(word.charAt(0)));
    }

    private String withoutLanguages(String text) {
        var named = SheetLanguages.named(text).tags();
        return !named.isEmpty() && reading.preferredLanguages().containsAll(named)
                ? SheetLanguages.without(text)
                : text;
    }

    private static String withoutIndex(String line) {
        return AiIndex.in(line)
                .map(index -> AiIndex.without(PUBLISHED.matcher(line).replaceAll(" ")) + " " + index)
                .orElse(line);
    }

    private static String withoutLabel(String piece) {
        return ContactLabel.of(piece).map(ContactLabel::value).orElse(piece);
    }

    private String withoutCountry(String text) {
        return Countries.mentionedIn(text).equals(List.of(String.valueOf(reading.country())))
                ? Countries.without(text)
                : text;
    }
}
