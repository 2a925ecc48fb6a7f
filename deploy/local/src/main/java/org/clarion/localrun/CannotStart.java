package org.clarion.localrun;

/** Carries the sentence a person needs to read to get on. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }
}
