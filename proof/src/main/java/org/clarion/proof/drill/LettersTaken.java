package org.clarion.proof.drill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.proof.mailing.SeededLetters.Pair;
import org.clarion.proof.mailing.SinkMail;

/**
 * What the mail server took, beside the letters that were confirmed and those that were claimed at the kills.
 *
 * @param mails by official and writer, in the order in which they were taken
 * @param claimed by number of the kill
 */
record LettersTaken(Map<Pair, List<SinkMail>> mails, List<Set<UUID>> claimed) {

    static LettersTaken of(List<SinkMail> taken, List<Pair> pairs, List<Set<UUID>> claimed) {
        var ours = new HashSet<>(pairs);
        return new LettersTaken(
                taken.stream()
                        .filter(mail -> ours.contains(pair(mail)))
                        .collect(Collectors.groupingBy(LettersTaken::pair)),
                claimed);
    }

    private static Pair pair(SinkMail mail) {
        return new Pair(mail.recipient(), mail.replyTo());
    }

    /** Of those who wrote, whose letter never came. */
    long lost(List<Pair> pairs) {
        return pairs.stream().filter(pair -> !mails.containsKey(pair)).count();
    }

    /** Letters under two names: to a mail program those are two. */
    long underSeveralNames() {
        return mails.values().stream().filter(some -> names(some).size() > 1).count();
    }

    /** Mails that came once more, though no instance had claimed them at a kill: as often as at kills they may. */
    long unexplained() {
        return repeated().stream()
                .filter(some -> some.size() - 1 > atKills(some).size())
                .count();
    }

    long repeats() {
        return repeated().stream().mapToLong(some -> some.size() - 1L).sum();
    }

    /** A line for each letter that was in flight at a kill or came more than once. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var some : mails.values()) {
            var kills = atKills(some);
            if (some.size() > 1 || !kills.isEmpty()) {
                lines.add("%s to %s: taken %d times, as %s; claimed at kill %s"
                        .formatted(
                                letter(some.getFirst()),
                                some.getFirst().recipient(),
                                some.size(),
                                String.join(" and ", names(some)),
                                kills.isEmpty() ? "none" : kills.toString()));
            }
        }
        return lines.stream().sorted().toList();
    }

    private List<List<SinkMail>> repeated() {
        return mails.values().stream().filter(some -> some.size() > 1).toList();
    }

    private List<Integer> atKills(List<SinkMail> some) {
        var letters = some.stream().map(LettersTaken::letter).collect(Collectors.toSet());
        var kills = new ArrayList<Integer>();
        for (int number = 1; number <= claimed.size(); number++) {
            if (claimed.get(number - 1).stream().map(UUID::toString).anyMatch(letters::contains)) {
                kills.add(number);
            }
        }
        return kills;
    }

    private static Set<String> names(List<SinkMail> some) {
        return some.stream().map(SinkMail::messageId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A letter's mail is called by the letter's id. */
    private static String letter(SinkMail mail) {
        return mail.messageId().replaceAll("^<|@.*$", "");
    }
}
