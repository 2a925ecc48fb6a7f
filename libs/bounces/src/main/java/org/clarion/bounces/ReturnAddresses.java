package org.clarion.bounces;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.clarion.mail.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where a mail comes back to: an address of its own (VERP), which is the mail's id, signed. Only mail servers that had the
 * mail know it, so that nobody takes back what was delivered by guessing ids.
 */
public final class ReturnAddresses {

    private static final int SIGNATURE_BYTES = 10;

    /** Digits and small letters: what mail servers leave as it is, and what reads the same in capitals. */
    private static final int RADIX = Character.MAX_RADIX;

    private static final int LONGEST_LOCAL = 20;
    private static final int UUID_BITS = 128;

    private final byte[] purpose;
    private final byte[] key;
    private final @Nullable Address address;

    /**
     * @param config of the service; without an address its mails have none to come back to
     * @param setting what the address is called in the configuration, for whoever set it wrong
     * @param purpose of the signature: what one service signed means nothing to another
     * @param key base64url
     * @throws IllegalStateException if the address is none, or leaves no room for the id (20 characters before the @)
     */
    public ReturnAddresses(BounceConfig config, String setting, String purpose, String key) {
        this.purpose = purpose.getBytes(StandardCharsets.UTF_8);
        this.key = Base64.getUrlDecoder().decode(key);
        this.address = config.address().map(written -> roomy(written, setting)).orElse(null);
    }

    /** Empty where the operator has named no address for bounces. */
    public Optional<Address> of(UUID mail) {
        var own = address;
        return own == null
                ? Optional.empty()
                : Optional.of(new Address("%s+%s@%s".formatted(local(own), tag(mail), own.domain())));
    }

    /** The mail of the first such address in a text, if we signed it. */
    public Optional<UUID> read(String text) {
        var own = address;
        if (own == null) {
            return Optional.empty();
        }
        var pattern = Pattern.quote(local(own)) + "\\+([0-9a-z]{1,25})\\.[0-9a-z]{1,16}@" + Pattern.quote(own.domain());
        var found = Pattern.compile(pattern).matcher(text.toLowerCase(Locale.ROOT));
        return found.results()
                .flatMap(match -> id(match.group(1)).stream()
                        .filter(id -> same(match.group(), of(id).orElseThrow().inSmallLetters())))
                .findFirst();
    }

    private static Optional<UUID> id(String written) {
        var id = new BigInteger(written, RADIX);
        return id.bitLength() > UUID_BITS
                ? Optional.empty()
                : Optional.of(new UUID(id.shiftRight(Long.SIZE).longValue(), id.longValue()));
    }

    private String tag(UUID mail) {
        var id = new BigInteger(mail.toString().replace("-", ""), 16).toString(RADIX);
        return id + "." + signature(id);
    }

    private String signature(String id) {
        var mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, key);
        mac.update(purpose);
        var bytes = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
        return new BigInteger(1, Arrays.copyOf(bytes, SIGNATURE_BYTES)).toString(RADIX);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String local(Address address) {
        return address.inSmallLetters().substring(0, address.value().lastIndexOf('@'));
    }

    private static Address roomy(String written, String setting) {
        var address = Address.parse(written).filter(parsed -> local(parsed).length() <= LONGEST_LOCAL);
        return address.orElseThrow(() -> new IllegalStateException(
                setting + " must be an e-mail address with at most 20 characters before the @"));
    }
}
