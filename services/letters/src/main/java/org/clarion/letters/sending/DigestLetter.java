package org.clarion.letters.sending;

import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.writing.FinishedLetter;

/**
 * A letter that leaves with others.
 *
 * @param answers the writer's own address, if the official's answer goes there; else empty
 */
public record DigestLetter(FinishedLetter letter, Appeal appeal, String answers) {}
