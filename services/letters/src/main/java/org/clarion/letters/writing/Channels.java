package org.clarion.letters.writing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;

/**
 * The ways a letter can go, only those that its officials really have.
 */
public record Channels(
        List<Target> post,
        List<Target> fax,
        List<Target> mail,
        List<Prepared> prepared,
        List<Target> phone,
        List<Target> social) {

    /** A message for the supporter's own mail program, and to whom. */
    public record Prepared(Target target, String link, boolean whole) {}

    static Channels of(List<FinishedLetter> letters, Appeal appeal, String subject) {
        var targets = letters.stream().map(FinishedLetter::target).toList();
        return new Channels(
                having(targets, UsableContacts::post),
                having(targets, UsableContacts::fax),
                having(targets, UsableContacts::mail),
                prepared(letters, subject),
                having(targets, UsableContacts::phone),
                having(targets, UsableContacts::social));
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

    private static List<Prepared> prepared(List<FinishedLetter> letters, String subject) {
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
                        .map(letter -> prepared(letter, direct.isEmpty() ? List.of() : copies, subject))
                        .toList();
    }

    private static Prepared prepared(FinishedLetter letter, List<Target> copies, String subject) {
        var mail = PreparedMail.of(letter, copies, subject);
        return new Prepared(letter.target(), mail.link(), mail.whole());
    }

    private static List<Target> having(List<Target> targets, Predicate<Target> channel) {
        return targets.stream().filter(channel).toList();
    }
}
