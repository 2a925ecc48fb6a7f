package org.clarion.pages;

/**
 * What is said of a preview, in the language of whoever looks. It is asked before the page below is read in the language of
 * what is shown: sentences that depend on a state follow that language otherwise.
 *
 * @param heading what is looked at, and who sees it
 * @param note what its links do, and what is not saved
 * @param mail what its mail is called
 */
public record PreviewSentences(String heading, String note, String mail) {

    public static PreviewSentences of(PreviewState state, PreviewWords words) {
        return new PreviewSentences(words.heading(state), words.note(state), words.mail(state));
    }
}
