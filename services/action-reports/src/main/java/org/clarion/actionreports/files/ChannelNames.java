package org.clarion.actionreports.files;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clarion.contracts.Channel;

/** What channels are called in lists, in English and Spanish. */
final class ChannelNames {

    private static final Map<Channel, Set<String>> WORDS = Map.of(
            Channel.EMAIL, Set.of("email", "e mail", "mail", "correo electronico", "correo e", "correo"),
            Channel.POST, Set.of("post", "letter", "postal mail", "carta", "cartas", "correo postal"),
            Channel.PHONE, Set.of("phone", "call", "phone call", "telefono", "llamada"),
            Channel.FAX, Set.of("fax"),
            Channel.SOCIAL, Set.of("social", "social media", "redes", "redes sociales", "other", "otro", "otros"));

    private ChannelNames() {}

    static Optional<Channel> called(String word) {
        var plain = ListColumn.plain(word);
        return WORDS.entrySet().stream()
                .filter(channel -> channel.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
