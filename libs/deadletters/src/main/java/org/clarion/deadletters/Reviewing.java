package org.clarion.deadletters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clarion.access.StaffActs;
import org.clarion.outbox.DeadLetter;
import org.clarion.outbox.DeadLetter.Place;
import org.clarion.outbox.DeadLetters;
import org.clarion.outbox.SecondHearing;

/** What staff see of dead letters and do with them. Every deed is on record, and done once however often it is asked. */
@ApplicationScoped
public class Reviewing {

    static final int MOST = 1_000;

    private final DeadLetters dead;
    private final SecondHearing again;
    private final Handled handled;
    private final Waiting waiting;
    private final StaffActs acts;

    Reviewing(DeadLetters dead, SecondHearing again, Handled handled, Waiting waiting, StaffActs acts) {
        this.dead = dead;
        this.again = again;
        this.handled = handled;
        this.waiting = waiting;
        this.acts = acts;
    }

    /** Those that wait, and how many do in all, should that be more. */
    public record Pile(List<DeadLetter> letters, long all) {

        /** What came later is not in it. */
        Pile until(Instant latest) {
            return new Pile(
                    letters.stream()
                            .filter(letter -> !letter.at().isAfter(latest))
                            .toList(),
                    all);
        }

        /** Whether there are more of them than are shown. */
        public boolean isMore() {
            return all > letters.size();
        }

        public Instant latest() {
            return letters.isEmpty() ? Instant.EPOCH : letters.getLast().at();
        }
    }

    Pile pile() {
        var shelves = dead.shelves();
        var all = waiting.count(shelves);
        var letters =
                dead.read(shelves.stream().map(handled::fromTheFirstThatWaits).toList(), handled::leaveOut, MOST);
        return new Pile(letters, all);
    }

    /** Nothing, if it waits no more. */
    Optional<DeadLetter> one(Place place) {
        var shelf = dead.shelves().stream()
                .filter(one -> one.holds(place))
                .map(one -> one.from(place.offset()))
                .toList();
        return dead
                .read(
                        shelf,
                        letters -> handled.leaveOut(letters.stream()
                                .filter(letter -> letter.place().equals(place))
                                .toList()),
                        1)
                .stream()
                .findFirst();
    }

    /** How many were told again, and how many were not because they are old by now. */
    public record Told(int again, int overtaken) {}

    /** Told before the commit: should that fail they are told once more some day, which the inbox makes harmless. */
    @Transactional
    Told hearAgain(List<DeadLetter> letters) {
        var mine = handled.settle(letters, Fate.HEARD_AGAIN, "");
        mine.forEach(
                letter -> acts.record("dead-letter.heard-again", letter.place().toString()));
        var places = again.of(mine);
        var overtaken =
                mine.stream().filter(letter -> places.contains(letter.place())).toList();
        handled.overtaken(overtaken);
        return new Told(mine.size() - overtaken.size(), overtaken.size());
    }

    @Transactional
    void dismiss(DeadLetter letter, String reason) {
        handled.settle(List.of(letter), Fate.DISMISSED, reason)
                .forEach(mine ->
                        acts.record("dead-letter.dismissed", mine.place().toString()));
    }
}
