package org.clarion.forgetting;

import java.util.List;

/**
 * What is kept together and can be erased together.
 *
 * @param kind what the file calls it: "letter"
 * @param id nothing of a person is in it
 * @param erasing what erasing this alone erases and what it does not, in a sentence; empty where it goes with something else
 * @param links where its owner can change it
 */
public record KeptRow(
        String kind, String id, String title, List<KeptFact> facts, String erasing, List<KeptLink> links) {

    /** A page of ours, as a path, and what it is for. */
    public record KeptLink(String path, String label) {}

    public boolean canBeErased() {
        return !erasing.isEmpty();
    }
}
