package org.clarion.actionreports.osdi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clarion.contracts.Channel;

/** OSDI's words for our channels: the first is the one we say, all are understood. */
enum OsdiType {
    EMAIL(Channel.EMAIL, "email", "e-mail"),
    POST(Channel.POST, "postal mail", "letter", "post"),
    PHONE(Channel.PHONE, "phone", "call"),
    FAX(Channel.FAX, "fax"),
    SOCIAL(Channel.SOCIAL, "social", "social media", "other");

    private final Channel channel;
    private final List<String> words;

    OsdiType(Channel channel, String... words) {
        this.channel = channel;
        this.words = List.of(words);
    }

    static Optional<Channel> channel(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        return List.of(values()).stream()
                .filter(kind -> kind.words.contains(plain))
                .map(kind -> kind.channel)
                .findFirst();
    }

    static String word(Channel channel) {
        return List.of(values()).stream()
                .filter(kind -> kind.channel == channel)
                .map(kind -> kind.words.getFirst())
                .findFirst()
                .orElseThrow();
    }

    static String allWords() {
        return String.join(
                ", ",
                List.of(values()).stream().map(kind -> kind.words.getFirst()).toList());
    }
}
