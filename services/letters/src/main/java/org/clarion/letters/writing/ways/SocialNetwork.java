package org.clarion.letters.writing.ways;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A network with a page on which a message can be begun, and its own way of counting signs: X by weights (its developers' pages,
 * "Counting characters", configuration v3), Bluesky by what a reader takes for a sign, Mastodon likewise with short links.
 */
public enum SocialNetwork {
    X("X", 280, "https://x.com/intent/post?text="),
    BLUESKY("Bluesky", 300, "https://bsky.app/intent/compose?text="),
    MASTODON("Mastodon", 500, "");

    /** X and Mastodon count any link as this many. */
    private static final int A_LINK = 23;

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern SIGN = Pattern.compile("\\X");
    private static final Pattern FEDIVERSE = Pattern.compile("(@[\\w.-]+)@[\\w.-]+\\.[a-z]{2,}");

    private final String title;
    private final int most;
    private final String compose;

    SocialNetwork(String title, int most, String compose) {
        this.title = title;
        this.most = most;
        this.compose = compose;
    }

    /** The name that people know. */
    public String title() {
        return title;
    }

    public int most() {
        return most;
    }

    /** Where a message with these words is begun; empty where every server has a page of its own. */
    public String link(String text) {
        return compose.isEmpty()
                ? ""
                : compose + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** How long a message is to this network. */
    public int length(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        return switch (this) {
            case X -> links(plain) * A_LINK + weight(LINK.matcher(plain).replaceAll(""));
            case BLUESKY -> signs(plain);
            case MASTODON -> {
                var named =
                        FEDIVERSE.matcher(LINK.matcher(plain).replaceAll("")).replaceAll("$1");
                yield links(plain) * A_LINK + signs(named);
            }
        };
    }

    public boolean takes(String text) {
        return length(text) <= most;
    }

    private static int links(String text) {
        return (int) LINK.matcher(text).results().count();
    }

    private static int signs(String text) {
        return (int) SIGN.matcher(text).results().count();
    }

    private static int weight(String text) {
        return SIGN.matcher(text)
                .results()
                .mapToInt(sign -> isEmoji(sign.group())
                        ? 2
                        : sign.group().codePoints().map(SocialNetwork::weight).sum())
                .sum();
    }

    private static boolean isEmoji(String sign) {
        return sign.codePoints().anyMatch(c -> Character.isEmojiPresentation(c) || c == 0xFE0F);
    }

    private static int weight(int c) {
        return c <= 4351 || c >= 8192 && c <= 8205 || c >= 8208 && c <= 8223 || c >= 8242 && c <= 8247 ? 1 : 2;
    }
}
