package org.clarion.letters.writing.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.UsableContacts;
import org.clarion.letters.writing.WritersPlace;
import org.clarion.pages.Reader;

/** Which way gets there: by the days that are left, by how long post takes from where the writer lives, and whether it is delivered at all. */
@ApplicationScoped
class WayAdvice {

    private final Reader reader;

    WayAdvice(Reader reader) {
        this.reader = reader;
    }

    /** Nothing where nobody can be written to on paper. */
    Optional<Advice> on(Appeal appeal, List<FinishedLetter> letters, WritersPlace place, LocalDate today) {
        var targets = letters.stream().map(FinishedLetter::target).toList();
        if (targets.stream().noneMatch(UsableContacts::post)) {
            return Optional.empty();
        }
        var words = words();
        if (!place.delivered()) {
            return Optional.of(Advice.urgent(place.post() + " " + other(appeal, letters)));
        }
        var paper = PaperInTime.of(today, appeal.sheet().actUntil(), place.postDays());
        return Optional.of(
                paper.arrives()
                        ? Advice.of(words.paperInTime(reader.date(paper.latest())))
                        : Advice.urgent(
                                words.paperLate(paper.daysLeft(), paper.under()) + " " + other(appeal, letters)));
    }

    private String other(Appeal appeal, List<FinishedLetter> letters) {
        var targets = letters.stream()
                .flatMap(letter -> appeal.target(letter.target().targetId()).stream())
                .toList();
        var ways = Stream.of(
                        name(any(targets, UsableContacts::mail), words().email()),
                        name(any(targets, UsableContacts::phone), words().call()),
                        name(any(targets, UsableContacts::fax), words().fax()),
                        name(
                                any(targets, target -> UsableContacts.webForm(target)
                                        .isPresent()),
                                words().form()),
                        name(any(targets, UsableContacts::social), words().social()))
                .flatMap(Optional::stream)
                .toList();
        return ways.isEmpty() ? words().noOtherWay() : words().quicker(reader.listed(ways));
    }

    private static boolean any(List<Target> targets, Predicate<Target> way) {
        return targets.stream().anyMatch(way);
    }

    private static Optional<String> name(boolean there, String way) {
        return there ? Optional.of(way) : Optional.empty();
    }

    private AdviceWords words() {
        return reader.words(AdviceWords.class);
    }
}
