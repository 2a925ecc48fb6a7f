package org.clarion.urgentactions.pictures;

import java.util.Map;

/**
 * What is said of a picture.
 *
 * @param words what it shows, by language; at least in one
 * @param credit who took it, empty where nobody is to be named
 * @param agreement who agreed to its being shown, and how
 */
public record PictureEntry(Map<String, String> words, String credit, String agreement) {

    public PictureEntry {
        words = Map.copyOf(words);
    }
}
