package org.clarion.actionreports.accepting.circumstances;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.clarion.access.IpNetwork;
import org.clarion.actionreports.journal.Circumstances;
import org.clarion.mail.Address;
import org.clarion.mail.PastedAddress;
import org.clarion.privacy.PersonalText;
import org.clarion.privacy.Pseudonyms;
import org.jspecify.annotations.Nullable;

/** Notes at a door what was around a report: never an address, of a machine or of a person. */
@ApplicationScoped
public class Surroundings {

    /** What providers hand out as one network. */
    private static final int BYTES_OF_IPV4 = 3;

    private static final int BYTES_OF_IPV6 = 6;

    /** 64 of its 256 bits still tell networks apart, and take a quarter of the room. */
    private static final int LENGTH = 16;

    private final Pseudonyms pseudonyms;
    private final PersonalText personal;

    public Surroundings(Pseudonyms pseudonyms, PersonalText personal) {
        this.pseudonyms = pseudonyms;
        this.personal = personal;
    }

    /**
     * Of a report by somebody without a token. Whoever has one hands in for others: their network says nothing.
     *
     * @param client the address it came from
     */
    public Circumstances of(
            String client, @Nullable String email, @Nullable String comment, @Nullable Duration timeToFill) {
        return new Circumstances(
                comment == null || comment.isBlank() ? null : sealed(comment),
                IpNetwork.prefix(client, BYTES_OF_IPV4, BYTES_OF_IPV6)
                        .map(network -> named("network", network))
                        .orElse(null),
                PastedAddress.read(email).address().map(Address::domain).orElse(null),
                CommentFingerprint.normalised(comment)
                        .map(words -> named("words", words))
                        .orElse(null),
                Optional.ofNullable(timeToFill)
                        .filter(time -> !time.isNegative())
                        .map(time -> (int) time.toSeconds())
                        .orElse(null));
    }

    /** Of a report that somebody hands in for another: what that person wrote, and nothing that leads to them. */
    public Circumstances ofAnother(@Nullable String comment) {
        return comment == null || comment.isBlank()
                ? Circumstances.UNKNOWN
                : new Circumstances(sealed(comment), null, null, null, null);
    }

    private byte[] sealed(String comment) {
        return personal.convertToDatabaseColumn(comment.strip());
    }

    /** The purpose goes in first, so what is alike for two purposes has two names. */
    private String named(String purpose, String what) {
        return pseudonyms.of("screening/" + purpose + ":" + what).substring(0, LENGTH);
    }
}
