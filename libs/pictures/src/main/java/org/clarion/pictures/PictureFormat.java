package org.clarion.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** The two kinds of picture that phones and scanners make, told by their first bytes. */
enum PictureFormat {
    JPEG("ffd8ff"),
    PNG("89504e470d0a1a0a");

    private static final Set<String> BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    private final byte[] beginning;

    PictureFormat(String beginning) {
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    static Optional<PictureFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    /** HEIF and its kin, as phones save pictures by themselves: nothing of ours decodes them. */
    static boolean isOfAPhone(byte[] file) {
        return file.length > 12
                && BRANDS.contains(new String(file, 8, 4, StandardCharsets.US_ASCII))
                && new String(file, 4, 4, StandardCharsets.US_ASCII).equals("ftyp");
    }

    private boolean begins(byte[] file) {
        return file.length > beginning.length
                && Arrays.equals(beginning, 0, beginning.length, file, 0, beginning.length);
    }
}
