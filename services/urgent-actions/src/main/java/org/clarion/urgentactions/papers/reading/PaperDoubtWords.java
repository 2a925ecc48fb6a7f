package org.clarion.urgentactions.papers.reading;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of a paper that was read; the sentences stand in {@code messages/paperdoubts*.properties}. */
@MessageBundle("paperdoubts")
public interface PaperDoubtWords {

    /** One doubt, to stand at its field. In templates: {@code {paperdoubts:doubt(doubt.kind, doubt.detail)}}. */
    String doubt(PaperDoubt.Kind kind, String detail);

    /** Above the lines that found no place. */
    String leftOver();
}
