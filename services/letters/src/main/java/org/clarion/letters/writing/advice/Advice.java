package org.clarion.letters.writing.advice;

import java.util.List;

/**
 * One thing to think of before a letter goes, in the reader's language.
 *
 * @param details what the sentence speaks of, one by one; often none
 * @param urgent whether the letter may miss what it is for without it
 */
public record Advice(String sentence, List<String> details, boolean urgent) {

    static Advice of(String sentence) {
        return new Advice(sentence, List.of(), false);
    }

    static Advice urgent(String sentence) {
        return new Advice(sentence, List.of(), true);
    }
}
