package org.clarion.letters.writing;

import java.util.List;
import java.util.Optional;
import org.clarion.letters.writing.advice.Advice;

/**
 * What stands beside the words: the letters as they will look, and what is to be said about them.
 *
 * @param subject of a mail, as it was typed or as we suggest it; empty where the letter goes to nobody yet
 * @param way whether paper gets there
 */
public record Beside(List<FinishedLetter> letters, String subject, List<Advice> advice, Optional<Advice> way) {}
