package org.clarion.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * What members of staff are called where their name has no business (pseudonym): always the same id for one log-in name, in
 * every service, and nobody without the sessions' key can go back from one to the other. With another key they get other ids.
 */
@ApplicationScoped
public class MemberIds {

    private static final String PURPOSE = "clarion/member-of-staff/1\n";

    private final SessionKey key;

    MemberIds(SessionKey key) {
        this.key = key;
    }

    public UUID of(String logInName) {
        var bits = ByteBuffer.wrap(
                new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key.hmac().getEncoded()).hmac(PURPOSE + logInName));
        // Version 8 of RFC 9562, for ids made by a rule of one's own.
        return new UUID(
                bits.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L,
                bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
