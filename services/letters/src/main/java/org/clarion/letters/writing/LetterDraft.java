package org.clarion.letters.writing;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;

/**
 * A letter while it is written. It travels in the form; nobody stores it.
 *
 * @param targets whom the writer chose
 * @param country where the writer lives, ISO 3166-1 alpha-2; empty while unknown
 * @param points those that the writer ticked as said, by their place in the sheet
 */
public record LetterDraft(
        Set<UUID> targets,
        String country,
        LetterLanguage language,
        String text,
        String name,
        String town,
        Set<Integer> points) {

    /** As much as an official reads, and then some. */
    public static final int LONGEST = 10_000;

    /** Sets of the JDK have another order in every process; a form that is posted twice is known by what it says. */
    public LetterDraft {
        targets = Collections.unmodifiableSet(new TreeSet<>(targets));
        points = Collections.unmodifiableSet(new TreeSet<>(points));
    }

    /** A letter not yet begun: to those who can act, in the writer's language where they take it. */
    static LetterDraft blank(Appeal appeal, String reader) {
        var officials = appeal.targets(Target.Role.PRIMARY).stream().map(Target::targetId);
        return new LetterDraft(
                officials.collect(Collectors.toUnmodifiableSet()),
                "",
                LetterLanguage.bestFor(appeal, reader),
                "",
                "",
                "",
                Set.of());
    }

    LetterDraft withText(String other) {
        return new LetterDraft(targets, country, language, other, name, town, points);
    }

    LetterDraft in(LetterLanguage other) {
        return new LetterDraft(targets, country, other, text, name, town, points);
    }

    LetterDraft from(String other) {
        return new LetterDraft(targets, other, language, text, name, town, points);
    }

    LetterDraft to(Collection<UUID> others) {
        return new LetterDraft(Set.copyOf(others), country, language, text, name, town, points);
    }

    /** The same to all but these. */
    public LetterDraft without(Set<UUID> others) {
        var left = targets.stream().filter(target -> !others.contains(target)).collect(Collectors.toSet());
        return new LetterDraft(left, country, language, text, name, town, points);
    }

    public LetterDraft signedBy(String other) {
        return new LetterDraft(targets, country, language, text, other, town, points);
    }

    /** The officials it goes to, as its language names them: chosen, still in the sheet, and offered where the writer lives. */
    public List<Target> recipients(Appeal appeal) {
        return appeal.targets().stream()
                .filter(target -> targets.contains(target.targetId()) && Appeal.offeredIn(country, target))
                .map(target -> target.in(language.tag()))
                .toList();
    }

    /** A copy goes by where its writer lives; nothing else asks for it. */
    boolean lacksCountry(Appeal appeal) {
        return country.isEmpty() && !notOffered(appeal).isEmpty();
    }

    /** Chosen copies that are for people of another country. */
    public List<Target> notOffered(Appeal appeal) {
        return appeal.targets().stream()
                .filter(target -> targets.contains(target.targetId()) && !Appeal.offeredIn(country, target))
                .map(target -> target.in(language.tag()))
                .toList();
    }
}
