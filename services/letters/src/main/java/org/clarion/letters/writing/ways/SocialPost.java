package org.clarion.letters.writing.ways;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.contracts.Target;

/**
 * A message in public to an official, short enough for the network that their handle belongs to.
 *
 * @param network nothing where the handle is a page of another one: then it is copied there
 * @param length as that network counts
 */
public record SocialPost(Target target, String text, Optional<SocialNetwork> network, int length) {

    private static final Pattern ON_X = Pattern.compile("(?i)(https?://)?(www\\.)?(x|twitter)\\.com/@?(\\w{1,15})/?");
    private static final Pattern ON_BLUESKY = Pattern.compile("(?i)@?([a-z0-9-]+\\.bsky\\.social)");
    private static final Pattern IN_THE_FEDIVERSE = Pattern.compile("@?[\\w.-]+@[\\w.-]+\\.[A-Za-z]{2,}");
    private static final Pattern NAME = Pattern.compile("@?\\w{1,15}");

    /**
     * The handle, what it is about, and where to read more; what it is about is cut at a word where the network takes no more.
     *
     * @param about the title of the action
     * @param link its page
     */
    public static SocialPost of(Target target, String about, String link) {
        var handle = String.valueOf(target.handle()).strip();
        var network = network(handle);
        var mention = mention(handle);
        var text = mention + " " + about + " " + link;
        while (network.isPresent() && !network.get().takes(text) && about.length() > 1) {
            about = shorter(about);
            text = mention + " " + about + " " + link;
        }
        var written = text;
        return new SocialPost(
                target,
                written,
                network,
                network.map(one -> one.length(written)).orElse(written.codePointCount(0, written.length())));
    }

    /** Where it is begun; empty where no page of the network takes it. */
    public String compose() {
        return network.map(one -> one.link(text)).orElse("");
    }

    static Optional<SocialNetwork> network(String handle) {
        if (ON_BLUESKY.matcher(handle).matches()) {
            return Optional.of(SocialNetwork.BLUESKY);
        }
        if (IN_THE_FEDIVERSE.matcher(handle).matches()) {
            return Optional.of(SocialNetwork.MASTODON);
        }
        return ON_X.matcher(handle).matches() || NAME.matcher(handle).matches()
                ? Optional.of(SocialNetwork.X)
                : Optional.empty();
    }

    /** As messages name somebody. A sheet's bare "@name" is one of X: sheets have no other way to say so. */
    private static String mention(String handle) {
        var page = ON_X.matcher(handle);
        var name =
                page.matches() ? page.group(4) : handle.toLowerCase(Locale.ROOT).startsWith("http") ? "" : handle;
        return name.isEmpty() || name.startsWith("@") ? name : "@" + name;
    }

    private static String shorter(String about) {
        var bare = about.endsWith("…") ? about.substring(0, about.length() - 1) : about;
        var blank = bare.lastIndexOf(' ');
        return blank < 1 ? "…" : bare.substring(0, blank) + "…";
    }
}
