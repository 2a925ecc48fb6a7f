package org.clarion.urgentactions.pictures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The two sizes a picture is kept in: for a card or a slow phone, and for a page. */
enum PictureSize {
    SMALL(480),
    LARGE(1200);

    private final int longest;

    PictureSize(int longest) {
        this.longest = longest;
    }

    /** Pixels of the longer side, at most. */
    int longest() {
        return longest;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String nameOf(UUID action, String mark) {
        return action + "/" + mark + "/" + word();
    }

    static Optional<PictureSize> called(String word) {
        return Arrays.stream(values()).filter(size -> size.word().equals(word)).findFirst();
    }
}
