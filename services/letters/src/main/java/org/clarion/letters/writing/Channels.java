package org.clarion.letters.writing;

import java.util.List;
import org.clarion.contracts.Target;
import org.clarion.letters.writing.ways.Invitation;
import org.clarion.letters.writing.ways.PhoneCall;
import org.clarion.letters.writing.ways.SocialPost;

/**
 * The ways a letter can go, only those that its officials really have.
 *
 * @param script what to say in a call
 * @param answersHere whether an answer can come to Clarion, where staff read it
 * @param invitation to friends, which is no way to the officials and yet the one that brings most letters
 */
public record Channels(
        List<Target> post,
        List<Target> fax,
        List<Target> mail,
        List<Prepared> prepared,
        List<WebForm> forms,
        List<PhoneCall> calls,
        CallScript script,
        List<SocialPost> posts,
        Invitation invitation,
        boolean answersHere) {

    /**
     * A message for the supporter's own mail program.
     *
     * @param reached whom it goes to, copies too: they are reported in one step
     */
    public record Prepared(Target target, String link, boolean whole, List<Target> reached) {}

    /** A page on the web where this official takes letters. */
    public record WebForm(Target target, String link, String text) {}

    /** Whether a page to print is of use. */
    public boolean paper() {
        return !post.isEmpty() || !fax.isEmpty();
    }

    /** Whom Clarion can write to by mail. */
    public List<String> mailNames() {
        return names(mail);
    }

    /** Whom a letter on paper reaches. */
    public List<String> postNames() {
        return names(post);
    }

    private static List<String> names(List<Target> targets) {
        return targets.stream().map(Target::name).toList();
    }
}
