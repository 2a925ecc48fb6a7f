package org.clarion.urgentactions.papers.showing;

import java.util.List;
import org.clarion.urgentactions.papers.ContactEntry;

/**
 * What stands around the words of a document.
 *
 * @param links where it leads
 * @param backlinks what leads to it
 * @param places what it belongs to
 * @param contacts whom the media can ask, where that is shown
 * @param data the same for search engines
 * @param unprintable letters that our fonts do not have; empty where it can be printed
 */
public record PaperAround(
        List<PaperReference> links,
        List<PaperReference> backlinks,
        List<PaperReference> places,
        List<ContactEntry> contacts,
        String data,
        String unprintable) {}
