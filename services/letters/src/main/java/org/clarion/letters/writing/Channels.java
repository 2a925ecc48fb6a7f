package org.clarion.letters.writing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;

/**
 * The ways a letter can go, only those that its officials really have.
 *
 * @param postInTime whether a week is left, which a letter on paper needs
 */
public record Channels(
        List<Target> post,
        List<Target> fax,
        List<Target> mail,
        List<Prepared> prepared,
        List<Target> phone,
        List<Target> social,
        boolean postInTime) {

    private static final Duration ON_ITS_WAY = Duration.ofDays(7);

    /** A message for the supporter's own mail program, and to whom. */
    public record Prepared(Target target, String link, boolean whole) {}

    static Channels of(List<FinishedLetter> letters, Appeal appeal, Instant now) {
        var targets = letters.stream().map(FinishedLetter::target).toList();
        return new Channels(
                having(targets, UsableContacts::post),
                having(targets, UsableContacts::fax),
                having(targets, UsableContacts::mail),
                prepared(letters, appeal),
                having(targets, UsableContacts::phone),
                having(targets, UsableContacts::social),
                Duration.between(now, appeal.sheet().endsAt()).compareTo(ON_ITS_WAY) >= 0);
    }

    /** Whether a page to print is of use. */
    public boolean paper() {
        return !post.isEmpty() || !fax.isEmpty();
    }

    /** Whom Clarion can write to by mail. */
    public String mailNames() {
        return names(mail);
    }

    /** Whom a letter on paper reaches. */
    public String postNames() {
        return names(post);
    }

    private static String names(List<Target> targets) {
        return targets.stream().map(Target::name).collect(Collectors.joining(", "));
    }

    private static List<Prepared> prepared(List<FinishedLetter> letters, Appeal appeal) {
        var reachable = letters.stream()
                .filter(letter -> UsableContacts.mail(letter.target()))
                .toList();
        var copies = having(
                reachable.stream().map(FinishedLetter::target).toList(), target -> target.role() == Target.Role.COPY);
        var direct = reachable.stream()
                .filter(letter -> letter.target().role() == Target.Role.PRIMARY)
                .toList();
        return (direct.isEmpty() ? reachable : direct)
                .stream()
                        .map(letter -> prepared(letter, direct.isEmpty() ? List.of() : copies, appeal))
                        .toList();
    }

    private static Prepared prepared(FinishedLetter letter, List<Target> copies, Appeal appeal) {
        var mail = PreparedMail.of(letter, copies, SubjectLine.suggested(letter, appeal));
        return new Prepared(letter.target(), mail.link(), mail.whole());
    }

    private static List<Target> having(List<Target> targets, Predicate<Target> channel) {
        return targets.stream().filter(channel).toList();
    }
}
