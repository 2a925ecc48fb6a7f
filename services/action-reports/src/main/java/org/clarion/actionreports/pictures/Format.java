package org.clarion.actionreports.pictures;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The two kinds of picture that phones and scanners make, told by their first bytes. */
enum Format {
    JPEG("ffd8ff"),
    PNG("89504e470d0a1a0a");

    private final byte[] beginning;

    Format(String beginning) {
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    static Optional<Format> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        return file.length > beginning.length
                && Arrays.equals(beginning, 0, beginning.length, file, 0, beginning.length);
    }
}
